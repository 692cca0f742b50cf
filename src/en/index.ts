/** vn-party-news/en: an article of an English edition → the record that its Vietnamese edition would give. */
import { checkInput } from '../options.js'
import type { ArticleParts, ArticleRecord } from '../types.js'
import { checkEnglishOptions, type EnglishParseOptions } from './options.js'
import { parseEnglish } from './parse-english.js'

export type * from '../types.js'
export type { EnglishParseOptions } from './options.js'

/**
 * Reads one article of the English edition of a Party newspaper into the record of the main entry.
 *
 * Titles, kinds of documents, issuers, known bodies and units are given in Vietnamese; names of persons, subjects and
 * indicators stay as written. Never throws on any string. All offsets are UTF-16 units into the given string (or into
 * `record.text`, where the article came in parts).
 *
 * @param input the article's text, or its parts, which are joined by blank lines
 * @param options what the caller knows besides the text; `language` is 'en'
 * @throws TypeError that says what came, for anything but a string or `{ title?, lead?, body }`, or names the option and
 *   the value, for a bad or unknown option
 * @example
 * const record = parseArticle('Mr. Vo Van Mau, Secretary of the Trang Bang Town Party Committee, spoke.', { language: 'en' })
 * record.officials[0].positions[0].organization // 'Thị ủy Trảng Bàng'
 */
export function parseArticle(input: string | ArticleParts, options?: EnglishParseOptions | null): ArticleRecord {
  const checked = checkEnglishOptions(options)
  const { text, joined } = checkInput(input)
  return parseEnglish(text, joined, checked)
}
