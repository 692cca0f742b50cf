/** A small archive that needs no reader: texts in memory, some of them broken, parsed in this thread. */
import type { ArchiveEntry } from '../../../src/archive/entry.js'
import type { World } from '../../../src/archive/run/batch.js'
import type { Item } from '../../../src/archive/run/chunks.js'
import { ownThread } from '../../../src/archive/run/crew.js'
import type { Disk } from '../../../src/archive/run/disk.js'
import { pieceOf } from '../../../src/archive/write/piece.js'
import { parseArticle } from '../../../src/index.js'

const TEXTS = [
  'Sáng 12.1.2024, ông Phan Hữu Lộc, Bí thư Huyện uỷ Gò Dầu quán triệt Kết luận số 21-KL/TW của Ban Bí thư.',
  'Năm 2023, huyện phấn đấu kết nạp ít nhất 130 đảng viên.',
  '=HYPERLINK("http://example.org") là nội dung của bài này.',
]

const encoder = new TextEncoder()

/** Items of one source: every seventh is broken already, every fifth holds no article. */
export function itemsOf(count: number, source = 'a.ndjson'): Item[] {
  return Array.from({ length: count }, (_, position): Item => {
    if (position % 7 === 6) return { kind: 'error', source, position, code: 'malformed', reason: 'no JSON' }
    const text = position % 5 === 4 ? '' : `${TEXTS[position % TEXTS.length]} Tin số ${position}.`
    return { source, position, content: { kind: 'text', bytes: encoder.encode(text) } }
  })
}

const known = new Map<Item, ArchiveEntry>()

/** Parses what `itemsOf` made, each once. */
export function entryOf(item: Item): ArchiveEntry {
  const entry = known.get(item) ?? parse(item)
  known.set(item, entry)
  return entry
}

function parse(item: Item): ArchiveEntry {
  if ('kind' in item) return item
  const { source, position, content } = item
  if (content.kind === 'fields') throw new Error('the small world has no fields')
  const text = new TextDecoder().decode(content.bytes)
  if (text === '') return { kind: 'error', source, position, code: 'no-article', reason: 'it is empty' }
  const id = `${source}#${position}`
  const record = { ...parseArticle(text, { id }), text }
  return { kind: 'article', id, source, position, record, encoding: { name: 'utf-8', certainty: 'certain' } }
}

/** Parts of two chunks of three items. */
export function smallWorld(disk: Disk, items: readonly Item[]): World {
  return {
    disk,
    read: async function* () {
      yield* items
    },
    openCrew: async () =>
      ownThread({
        entries: task => task.items.map(entryOf),
        piece: task => pieceOf(task.items.map(entryOf), task.format, task.keepText),
      }),
    limits: { items: 3, bytes: 1e6, chunksInPart: 2 },
  }
}
