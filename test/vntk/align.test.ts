/** Words back to their places: exactly, or not at all. */
import { describe, expect, it } from 'vitest'
import { alignWords } from '../../src/vntk/align.js'
import { VntkError } from '../../src/vntk/vntk-error.js'

describe('words stand where the text has them', () => {
  it.each<[text: string, words: string[], found: string[]]>([
    ['Bí thư họp.', ['Bí thư', 'họp', '.'], ['Bí thư', 'họp', '.']],
    // More white space than vntk gives back, and less.
    ['  Bí \t thư\nhọp ', ['Bí thư', 'họp'], ['Bí \t thư', 'họp']],
    ['số 21-KL/TW', ['số', '21 - KL', '/ TW'], ['số', '21-KL', '/TW']],
    // The same word twice, and a word that begins another.
    ['ông Lộc và ông Lộc', ['ông Lộc', 'và', 'ông', 'Lộc'], ['ông Lộc', 'và', 'ông', 'Lộc']],
    ['an ang', ['an', 'ang'], ['an', 'ang']],
    ['', [], []],
    [' \n ', [], []],
  ])('%j by %j', (text, words, found) => {
    expect(alignWords(text, words).map(([start, end]) => text.slice(start, end))).toEqual(found)
  })
})

describe('words that do not spell the text are refused', () => {
  it.each<[why: string, text: string, words: string[], message: RegExp]>([
    ['another word', 'Bí thư họp', ['Bí thư', 'hội'], /"hội" where the text has "họp", 7 characters into "Bí thư họp"/],
    ['a word left out', 'Bí thư họp', ['Bí', 'họp'], /"họp" where the text has "thư họp", 3 characters/],
    ['the last word left out', 'Bí thư họp', ['Bí thư'], /"" where the text has "họp"/],
    ['all left out', 'Bí thư', [], /"" where the text has "Bí thư"/],
    ['a word too many', 'Bí thư', ['Bí thư', 'họp'], /"họp" where the text has ""/],
    ['an empty word', 'Bí thư', ['Bí', '', 'thư'], /"" where the text has "thư"/],
    ['another order', 'Bí thư', ['thư', 'Bí'], /"thư" where the text has "Bí thư"/],
    ['a changed letter case', 'Bí thư', ['bí thư'], /"bí thư"/],
  ])('%s', (_, text, words, message) => {
    expect(() => alignWords(text, words)).toThrow(VntkError)
    expect(() => alignWords(text, words)).toThrow(message)
  })
})
