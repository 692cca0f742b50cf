import { describe, expect, test } from 'vitest'
import { knownDocuments, termBeginnings } from '../../src/knowledge/known-documents.js'

const documents = knownDocuments()

describe('the catalogue', () => {
  test('no id stands twice, and each is symbol and term', () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length)
    for (const { id, symbol, term } of documents) expect(id).toBe(`${symbol}@${term}`)
  })

  test('every day is one of the calendar and of its term', () => {
    const terms = Object.entries(termBeginnings)
    for (const { id, issuedOn, term } of documents) {
      expect(new Date(`${issuedOn}T00:00:00Z`).toISOString().slice(0, 10), id).toBe(issuedOn)
      const at = terms.findIndex(([name]) => name === term)
      expect(issuedOn >= (terms[at]?.[1] ?? ''), id).toBe(true)
      expect(issuedOn < (terms[at + 1]?.[1] ?? (at < 0 ? (terms[0]?.[1] as string) : '9')), id).toBe(true)
    }
  })

  test('every entry has issuer, type and title in words, without the marks of the table', () => {
    for (const { id, issuer, type, title } of documents) {
      expect(issuer, id).toMatch(/^(?:Ban|Bộ|Ủy|Văn) [\p{L} ,]+$/u)
      expect(type, id).toMatch(/^\p{Lu}\p{Ll}+ /u)
      expect(title, id).not.toMatch(/[?!|]/)
    }
  })

  test('what was written from memory says so', () => {
    expect(documents.find(({ id }) => id === '57-NQ/TW@XIII')).toMatchObject({ sure: true, issuerSure: true })
    expect(documents.find(({ id }) => id === '128-KL/TW@XIII')).toMatchObject({ sure: false, issuerSure: false })
    expect(documents.find(({ id }) => id === '54-CT/TW@XIII')).toMatchObject({ sure: true, issuerSure: false })
  })
})
