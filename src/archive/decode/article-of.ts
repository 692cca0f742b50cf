/** One article as it lies in the archive → its record, or why there is none. */

import { NoArticleError, parsePage } from '../../html/index.js'
import { type ArticleParts, type ArticleRecord, type ParseOptions, parseArticle } from '../../index.js'
import { checkOptions } from '../../options.js'
import type { ArchiveEntry, Encoding, RawArticle } from '../entry.js'
import { errorEntry, ReadFailure } from '../read/failure.js'
import type { FieldNames } from '../read/read-options.js'
import { type ArticleFields, fieldsOf } from './article-fields.js'
import { statedEncoding } from './charsets.js'
import { decode, repair } from './decode.js'

/** Options of `articleOf`. */
export interface ArticleOptions {
  /** As in `ReadOptions`. */
  readonly encoding?: string
  readonly fields?: FieldNames
  /** Date of publication of articles that state none in a field. */
  readonly publishedAt?: string
  /** Newspaper of articles that state none in a field. */
  readonly newspaper?: string
}

type Content<Kind> = Extract<RawArticle['content'], { readonly kind: Kind }>

/** A record and what its text was read in. */
interface Parsed {
  readonly record: ArticleRecord
  readonly encoding: Encoding | null
}

function parseBytes({ kind, bytes, url }: Content<'text' | 'html'>, known: ParseOptions, encoding: string): Parsed {
  const decoded = decode(bytes, encoding, kind === 'html')
  if ('failure' in decoded) throw new ReadFailure('undecodable', decoded.failure)
  const { text } = decoded
  if (text.trim() === '') throw new ReadFailure('no-article', 'is empty')
  if (text.includes('\0')) throw new ReadFailure('binary', 'holds zero characters')
  const record = kind === 'html' ? parsePage(text, { ...known, url }) : parseArticle({ body: text }, known)
  return { record, encoding: decoded.encoding }
}

/** Stands between fields while they are repaired together: a title is too short to tell its encoding by. */
const SEAM = '\n\0\n'
const TEXTS = ['title', 'lead', 'text', 'body', 'html'] as const

/** Fields whose text was TCVN3 or VNI, saved as UTF-8, as what they should have been. */
function repaired(fields: ArticleFields): { fields: ArticleFields; encoding: Encoding | null } {
  const found = repair(TEXTS.map(role => fields[role] ?? '').join(SEAM), fields.html !== null)
  if (found === null) return { fields, encoding: null }
  if ('failure' in found) throw new ReadFailure('undecodable', found.failure)
  const texts = found.text.split(SEAM)
  const changed = TEXTS.map((role, index) => [role, fields[role] === null ? null : (texts[index] ?? null)])
  return { fields: { ...fields, ...Object.fromEntries(changed) }, encoding: found.encoding }
}

/** Crawlers keep the markup of paragraphs in what they call the text. */
const MARKUP = /<(?:p|div|br|span|table|h[1-6]|html|body)\b[^<>]{0,500}>/i
/** A text that repeats its title and lead does so within this. */
const OPENING = 3000

/** The parts of an article, without a title and lead that its text repeats. */
function partsOf({ title, lead, text, body }: ArticleFields): ArticleParts {
  const whole = (text ?? body ?? '').normalize('NFC')
  const opening = whole.slice(0, OPENING)
  const ownTitle = title?.normalize('NFC').trim()
  const ownLead = lead?.normalize('NFC').trim()
  const repeatsTitle = opening.split(/[\n<>]/).some(piece => piece.trim() === ownTitle)
  const repeatsLead = ownLead !== undefined && opening.includes(ownLead)
  return { title: repeatsTitle ? null : ownTitle, lead: repeatsLead ? null : ownLead, body: whole }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Markup with paragraphs of its own; where there are none, breaks and line ends part them. */
function withParagraphs(markup: string): string {
  if (/<(?:p|div)\b/i.test(markup)) return `<div>${markup}</div>`
  return `<p>${markup.replace(/<br\s{0,9}\/?>|\n/gi, '</p><p>')}</p>`
}

/** The page of an article: its own, or one around a text with markup; null where there is no markup. */
function pageOf(fields: ArticleFields): string | null {
  if (fields.html !== null) return fields.html
  const { title, lead, body } = partsOf(fields)
  if (!MARKUP.test(body)) return null
  const heading = title ? `<h1>${escaped(title)}</h1>` : ''
  const sapo = lead ? `<p>${escaped(lead)}</p>` : ''
  return `<!doctype html><title>${escaped(title ?? '')}</title><article>${heading}${sapo}${withParagraphs(body)}</article>`
}

function parseFields(
  { fields: row, encoding: read }: Content<'fields'>,
  known: ParseOptions,
  options: ArticleOptions,
): Parsed {
  const found = fieldsOf(row, options.fields ?? {})
  const { fields, encoding } = read?.certainty === 'stated' ? { fields: found, encoding: null } : repaired(found)
  const own: ParseOptions = {
    id: fields.id ?? known.id,
    publishedAt: fields.publishedAt ?? known.publishedAt,
    newspaper: fields.newspaper ?? known.newspaper,
    url: fields.url,
  }
  const page = pageOf(fields)
  const record = page === null ? parseArticle(partsOf(fields), own) : parsePage(page, own)
  return { record, encoding: encoding ?? read ?? null }
}

/**
 * Decodes and parses one article. Every article gives one entry: what is wrong with its content is an error entry.
 * The record's id is the article's own, else that of the entry.
 *
 * @throws TypeError for an encoding that nobody knows, and for a bad date of publication in the options
 */
export function articleOf(raw: RawArticle, options: ArticleOptions = {}): ArchiveEntry {
  const { source, position, content } = raw
  const encoding = statedEncoding(options.encoding)
  const id = raw.id ?? source
  const known: ParseOptions = {
    id,
    publishedAt: options.publishedAt,
    newspaper: options.newspaper,
  }
  checkOptions(known)
  try {
    const parsed =
      content.kind === 'fields' ? parseFields(content, known, options) : parseBytes(content, known, encoding)
    return { kind: 'article', id, source, position, ...parsed }
  } catch (error) {
    if (error instanceof ReadFailure) return errorEntry(raw, error.code, error.message)
    if (error instanceof NoArticleError) return errorEntry(raw, 'no-article', error.message)
    // One article of a million that the parser stumbles over must not end the run.
    return errorEntry(raw, 'malformed', `cannot be parsed: ${String(error)}`)
  }
}
