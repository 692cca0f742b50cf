/** Checks of what the caller gives, with errors that name what and where. The same options stand in zod in `./schema`. */
import { isExists } from 'date-fns/isExists'
import type { ArticleParts, ParseOptions } from './types.js'

/** A value as an error message names it. */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  return typeof value === 'object' ? 'an object' : `${typeof value} ${String(value)}`
}

const PARTS = ['title', 'lead', 'body'] as const

/** The text of an article, joined by blank lines where it came in parts. */
export function checkInput(input: string | ArticleParts): { text: string; joined: boolean } {
  if (typeof input === 'string') return { text: input, joined: false }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new TypeError(`parseArticle reads a string or { title?, lead?, body }, and got ${describe(input)}`)
  }
  for (const part of PARTS) {
    const value: unknown = input[part]
    if (typeof value !== 'string' && (part === 'body' || (value !== undefined && value !== null))) {
      throw new TypeError(`the article's ${part} must be a string, and is ${describe(value)}`)
    }
  }
  const unknown = Object.keys(input).find(key => !PARTS.includes(key as (typeof PARTS)[number]))
  if (unknown !== undefined) throw new TypeError(`an article has title, lead and body, and got "${unknown}"`)
  return {
    text: PARTS.map(part => input[part] ?? '')
      .filter(text => text !== '')
      .join('\n\n'),
    joined: true,
  }
}

const OPTIONS = ['id', 'publishedAt', 'newspaper', 'url'] as const
const ISO_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/

/** The options with nothing unknown among them. `null` and `undefined` mean absent. */
export function checkOptions(options: ParseOptions | null | undefined): ParseOptions {
  if (options === null || options === undefined) return {}
  if (typeof options !== 'object' || Array.isArray(options)) {
    throw new TypeError(`the options must be an object, and are ${describe(options)}`)
  }
  for (const [name, value] of Object.entries(options)) {
    if (!OPTIONS.includes(name as (typeof OPTIONS)[number])) {
      throw new TypeError(`unknown option "${name}" (${describe(value)}); the options are ${OPTIONS.join(', ')}`)
    }
    if (value !== undefined && value !== null && typeof value !== 'string') {
      throw new TypeError(`option ${name} must be a string, and is ${describe(value)}`)
    }
  }
  const { publishedAt } = options
  if (publishedAt !== undefined && publishedAt !== null) {
    const [, year, month, day] = ISO_TIME.exec(publishedAt) ?? []
    if (!isExists(Number(year), Number(month) - 1, Number(day))) {
      throw new TypeError(
        `option publishedAt must be an ISO date such as "2023-01-31", and is ${describe(publishedAt)}`,
      )
    }
  }
  return options
}

/** What each list of additions must carry, by the name of the list. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  rules: ['id', 'triggers', 'match', 'examples'],
  positions: ['head'],
  documents: ['id', 'symbol', 'term', 'type', 'issuer', 'issuedOn', 'title', 'sure'],
}

/** Checks what `createParser` was given: known lists, each entry with what it must carry. */
export function checkAdditions(added: object): void {
  if (typeof added !== 'object' || added === null)
    throw new TypeError(`createParser takes an object, and got ${describe(added)}`)
  for (const [list, entries] of Object.entries(added)) {
    const required = REQUIRED[list]
    if (required === undefined) {
      throw new TypeError(`createParser takes ${Object.keys(REQUIRED).join(', ')}, and got "${list}"`)
    }
    if (entries === undefined) continue
    if (!Array.isArray(entries)) throw new TypeError(`${list} must be an array, and is ${describe(entries)}`)
    entries.forEach((entry: unknown, index) => {
      const missing = required.find(field => typeof entry !== 'object' || entry === null || !(field in entry))
      if (missing !== undefined) throw new TypeError(`${list}[${index}] has no ${missing}`)
    })
  }
}
