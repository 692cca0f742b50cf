/** The part of picomatch that is used here; it ships no types. */
declare module 'picomatch' {
  interface Picomatch {
    (pattern: string): (path: string) => boolean
    scan(pattern: string): { readonly base: string; readonly isGlob: boolean }
  }
  const picomatch: Picomatch
  export default picomatch
}
