/** A row or object → the parts of an article and what is known of it. */
import type { FieldRole } from '../../knowledge/field-names.js'
import { checkOptions } from '../../options.js'
import { ReadFailure } from '../read/failure.js'
import type { FieldNames } from '../read/read-options.js'
import { rolesOf } from './field-roles.js'
import { isoOf } from './publication-date.js'

/** What the fields hold; null for what is absent or empty. */
export type ArticleFields = Readonly<Record<FieldRole, string | null>>

/** The roles of which an article needs one. */
const CONTENT: readonly FieldRole[] = ['html', 'text', 'body']
/** So many names of fields are shown in a reason. */
const SHOWN = 8

/** What the row calls itself; null where it does not, or neither by a string nor by a number. */
export function ownIdOf(row: Readonly<Record<string, unknown>>, told: FieldNames): string | null {
  const name = rolesOf(Object.keys(row), told).id
  const value = name === undefined || !Object.hasOwn(row, name) ? null : row[name]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${String(value)}`
}

function dateOf(name: string, value: string): string {
  const publishedAt = isoOf(value)
  try {
    checkOptions({ publishedAt })
  } catch {
    throw new ReadFailure('bad-field', `field "${name}" is no date: ${JSON.stringify(value)}`)
  }
  return publishedAt
}

/**
 * @throws ReadFailure 'bad-field' that names a field that is no string or no date, or a field that was told and is
 *   missing; 'no-article' where no field holds text
 */
export function fieldsOf(row: Readonly<Record<string, unknown>>, told: FieldNames): ArticleFields {
  const names = Object.keys(row)
  const roles = rolesOf(names, told)
  const read = (role: FieldRole): string | null => {
    const name = roles[role]
    if (name === undefined) return null
    if (!Object.hasOwn(row, name)) {
      if (CONTENT.includes(role)) throw new ReadFailure('bad-field', `has no field "${name}"`)
      return null
    }
    const value = row[name]
    if (value === null || value === undefined) return null
    if (role === 'id' && typeof value === 'number') return String(value)
    if (typeof value !== 'string') {
      throw new ReadFailure('bad-field', `field "${name}" must be a string, and is ${describe(value)}`)
    }
    return value.trim() === '' ? null : value
  }
  const fields = {
    text: read('text'),
    html: read('html'),
    title: read('title'),
    lead: read('lead'),
    body: read('body'),
    id: read('id'),
    publishedAt: read('publishedAt'),
    newspaper: read('newspaper'),
    url: read('url'),
  }
  if (CONTENT.every(role => fields[role] === null)) {
    const there = CONTENT.flatMap(role => roles[role] ?? [])
    const shown = names.slice(0, SHOWN).map(name => `"${name}"`)
    throw new ReadFailure(
      'no-article',
      there.length > 0
        ? `field "${there[0]}" is empty`
        : `has no field for the text; its fields are ${shown.join(', ')}`,
    )
  }
  const date = fields.publishedAt
  return date === null ? fields : { ...fields, publishedAt: dateOf(roles.publishedAt as string, date) }
}
