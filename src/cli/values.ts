/** Values of options → what they mean, with errors that a user can act on. */
import { EXIT, Failure } from './exit-codes.js'

/** One of some words. */
export function oneOf<Value extends string>(name: string, values: readonly Value[], value: string | undefined) {
  if (value === undefined || values.includes(value as Value)) return value as Value | undefined
  throw new Failure(`--${name} must be ${values.join(', ')}, and is "${value}"`, EXIT.usage)
}

/** A whole number. */
export function numberOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined || /^\d+$/.test(value)) return value === undefined ? undefined : Number(value)
  throw new Failure(`--${name} must be a whole number, and is "${value}"`, EXIT.usage)
}

/** "text=noi_dung,title=tieu_de" → an object. */
export function fieldsOf(value: string | undefined): Record<string, string> | undefined {
  if (value === undefined) return undefined
  const pairs = value.split(',').map(pair => pair.split('='))
  if (pairs.every(pair => pair.length === 2 && !pair.includes(''))) return Object.fromEntries(pairs)
  throw new Failure(`--fields must be like text=noi_dung,title=tieu_de, and is "${value}"`, EXIT.usage)
}

/** Without those that were not given. */
export const given = <Values extends object>(values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Values]?: NonNullable<Values[Name]>
  }
