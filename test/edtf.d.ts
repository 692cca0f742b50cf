/** The part of the `edtf` package that the tests use; it brings no types. */
declare module 'edtf' {
  export function parse(value: string, options?: { level: number }): { type: string; level: number }
}
