/** vntk with offsets: what it is given, and what it gives back, in terms of the caller's own text. */
import type { ArticleRecord, Token, TokenKind } from '../index.js'
import { type CrossCheck, compareWithEntities } from './cross-check.js'
import type { Entity, EntityKind } from './entity.js'
import { importVntk, type VntkModule } from './import-vntk.js'
import { quicken } from './quicken.js'
import { tagPieces } from './tag-pieces.js'

/** The user's vntk. All offsets are UTF-16 offsets into the given text: `text.slice(start, end) === found.text`. */
export interface Vntk {
  /**
   * The words of a text, syllables joined to words, in the shape of our own `tokenize`.
   *
   * @param text any string, in any Unicode normal form
   * @returns words in reading order; of kind 'word' what holds a letter, 'number' what holds a digit and no letter, else 'symbol'
   * @throws VntkError `misaligned` where vntk gives words that the text does not have
   * @example vntk.tokenize('Bí thư Huyện uỷ họp.').map(token => token.text) // ['Bí thư', 'Huyện uỷ', 'họp', '.']
   */
  tokenize(text: string): Token[]

  /**
   * The names in a text. Words of address may be part of them ("Ông Phan Hữu Lộc").
   *
   * @param text any string, in any Unicode normal form
   * @returns names in reading order
   * @throws VntkError `misaligned` where vntk gives words that the text does not have
   * @example vntk.entities('Sáng nay, ông Phan Hữu Lộc dự.')[0] // { kind: 'person', start: 14, end: 26, text: 'Phan Hữu Lộc' }
   */
  entities(text: string): Entity[]

  /**
   * The people of a record beside those that vntk sees in the same text. The record's people are its officials: who has
   * no post in the article, such as its author, can only be in `onlyVntk`.
   *
   * @param record what `parseArticle` gave
   * @param text what was parsed; may be left out where the record holds its text
   * @throws TypeError when there is no text, or the record is of another one
   * @throws VntkError `misaligned` where vntk gives words that the text does not have
   * @example
   * const { onlyVntk } = vntk.crossCheck(parseArticle(text), text)
   * // Whom may the record have missed? What overlaps with an official is a piece of a name.
   * onlyVntk.filter(person => person.record.length === 0).map(person => person.name)
   */
  crossCheck(record: ArticleRecord, text?: string | null): CrossCheck
}

/** vntk's labels. */
const KINDS: Readonly<Record<string, EntityKind>> = { PER: 'person', LOC: 'place', ORG: 'organization', MISC: 'other' }

const kindOf = (word: string): TokenKind => (/\p{L}/u.test(word) ? 'word' : /\p{N}/u.test(word) ? 'number' : 'symbol')

/** The adapter around a loaded vntk. */
export function adaptVntk(vntk: VntkModule): Vntk {
  quicken(vntk.dictionary())

  function tokenize(text: string): Token[] {
    const tokens: Token[] = []
    for (const piece of tagPieces(text, fed => vntk.wordTokenizer().tag(fed), String))
      for (const { row, start, end } of piece)
        tokens.push({ kind: kindOf(row), start, end, text: text.slice(start, end) })
    return tokens
  }

  function entities(text: string): Entity[] {
    const found: Entity[] = []
    for (const piece of tagPieces(
      text,
      fed => vntk.ner().tag(fed),
      ([word]) => word,
    )) {
      let open: Entity | undefined
      for (const { row, start, end } of piece) {
        const [part, label = ''] = row[3].split('-')
        const kind = KINDS[label] ?? 'other'
        if (part === 'O') open = undefined
        else if (part === 'I' && open?.kind === kind) {
          open.end = end
          open.text = text.slice(open.start, end)
        } else {
          open = { kind, start, end, text: text.slice(start, end) }
          found.push(open)
        }
      }
    }
    return found
  }

  return {
    tokenize,
    entities,
    crossCheck(record, text) {
      const parsed = text ?? record.text
      if (typeof parsed !== 'string')
        throw new TypeError(`crossCheck takes the text that was parsed where the record holds none, and got ${parsed}`)
      return compareWithEntities(record, parsed, entities(parsed))
    },
  }
}

/**
 * Loads the vntk that you installed (`npm install vntk`, which compiles two addons) and puts it behind offsets.
 *
 * Its dictionary is made fast on the way, for everyone in the process. All calls are synchronous, and linear in the text:
 * a second for some 20,000 characters of words, or 10,000 of names.
 *
 * @throws VntkError `absent` or `not-built`, with what to install or to build
 * @example
 * const vntk = await loadVntk()
 * vntk.tokenize('Bí thư Huyện uỷ').map(token => token.text) // ['Bí thư', 'Huyện uỷ']
 */
export async function loadVntk(): Promise<Vntk> {
  return adaptVntk(await importVntk())
}
