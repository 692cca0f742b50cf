/** The articles of fixtures/articles and of fixtures/archive, in the order of their names, and tables written by hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { parseArticle } from '../../../src/index.js'
import type { ArticleRecord } from '../../../src/types.js'
import { readFixtures } from '../../expected.js'

const FOLDER = new URL('../../../fixtures/archive/', import.meta.url)

/** All records of the little archive. */
export function littleArchive(): { id: string; record: ArticleRecord }[] {
  const big = readFixtures().map(({ id, text, expected }) => ({ id, text, publishedAt: expected.publishedAt }))
  const small = readdirSync(FOLDER)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => ({
      id: name.slice(0, -'.txt'.length),
      text: readFileSync(new URL(name, FOLDER), 'utf8'),
      publishedAt: null,
    }))
  return [...big, ...small].map(({ id, text, publishedAt }) => ({
    id,
    record: parseArticle({ body: text }, { publishedAt }),
  }))
}

/** A table written by hand. */
export function byHand(name: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`expected/${name}.csv`, FOLDER), 'utf8'), { columns: true })
}
