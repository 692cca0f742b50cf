/**
 * An archive of every kind of file, with broken things in it. What must come of it is counted here, as it is made, and
 * never by reading it.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import type { ArchiveErrorCode } from '../../src/archive/entry.js'
import { ENCODERS } from './decode/encoders.js'
import { warcGzOf, warcOf, zstdOf } from './read/containers.js'
import { seeded } from './seeded.js'

/** What must come of an archive. */
export interface Expected {
  articles: number
  readonly errors: Partial<Record<ArchiveErrorCode, number>>
  /** Each article states a number of trees of its own, planned for 2023, and a chairman: a target and an official each. */
  readonly trees: number[]
}

const PLACES = ['Hoà Mỹ', 'Tân Thạnh', 'Phước Lộc', 'Bình Trung', 'An Sơn', 'Long Hậu']
const NAMES = ['Lê Văn Bình', 'Phạm Thị Hạnh', 'Đỗ Minh Quân', 'Huỳnh Ngọc Lan', 'Võ Thanh Tùng']

interface Article {
  readonly title: string
  readonly text: string
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** Bytes that begin no kind of text. */
const BINARY = Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)
const BROKEN_SHARE = 0.05

class Maker {
  readonly expected: Expected = { articles: 0, errors: {}, trees: [] }
  private readonly random: () => number

  constructor(
    private readonly folder: string,
    seed: number,
  ) {
    this.random = seeded(seed)
  }

  private pick<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.random() * values.length)] as Value
  }

  /** One in twenty things is broken. */
  private get isBroken(): boolean {
    return this.random() < BROKEN_SHARE
  }

  private fault(code: ArchiveErrorCode): void {
    this.expected.errors[code] = (this.expected.errors[code] ?? 0) + 1
  }

  /** An article, counted. */
  private article(): Article {
    const trees = 1000 + this.expected.articles
    this.expected.articles++
    this.expected.trees.push(trees)
    const place = this.pick(PLACES)
    const plan = `Năm 2023, xã ${place} phấn đấu trồng ${trees} cây xanh dọc các tuyến đường.`
    const chair = `Ông ${this.pick(NAMES)}, Chủ tịch UBND xã ${place}, phát biểu tại hội nghị.`
    return { title: `Xã ${place} trồng cây xanh`, text: `${plan}\n${chair}` }
  }

  private page({ title, text }: Article): string {
    const paragraphs = text.split('\n').map(line => `<p>${escaped(line)}</p>`)
    const head = `<head><meta charset="utf-8"><title>${escaped(title)}</title></head>`
    const body = `<article><h1>${escaped(title)}</h1>${paragraphs.join('')}</article>`
    return `<!DOCTYPE html><html lang="vi">${head}<body><nav>Trang chủ</nav>${body}</body></html>`
  }

  private write(name: string, content: string | Uint8Array): void {
    const path = join(this.folder, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, content)
  }

  /** Lines of JSON, some of them none. */
  private lines(count: number): string {
    const lines = Array.from({ length: count }, () => {
      if (!this.isBroken) return JSON.stringify(this.article())
      const [code, line] = this.pick([
        ['malformed', '{"text": "Xã Hoà Mỹ'],
        ['malformed', '[1, 2, 3]'],
        ['no-article', '{"text": " "}'],
      ] as const)
      this.fault(code)
      return line
    })
    return `${lines.join('\n')}\n`
  }

  texts(count: number): void {
    const encodings = Object.keys(ENCODERS)
    for (let number = 0; number < count; number++) {
      const name = `texts/${number % 20}/${number}.txt`
      if (this.isBroken) {
        const [code, bytes] = this.pick([
          ['binary', BINARY],
          ['no-article', new Uint8Array()],
        ] as const)
        this.fault(code)
        this.write(name, bytes)
        continue
      }
      const { title, text } = this.article()
      const encoding = this.pick(encodings)
      const mark = encoding.startsWith('utf-16') || number % 2 === 0 ? '\ufeff' : ''
      const encode = ENCODERS[encoding] as (text: string) => Buffer
      this.write(name, encode(`${encoding.startsWith('utf') ? mark : ''}${title}\n\n${text}\n`))
    }
  }

  pages(count: number): void {
    for (let number = 0; number < count; number++) {
      const name = `pages/${number}.html`
      if (this.isBroken) {
        this.fault('no-article')
        this.write(name, '<!DOCTYPE html><html><head><title>404</title></head><body></body></html>')
      } else this.write(name, this.page(this.article()))
    }
  }

  ndjson(count: number): void {
    this.write('rows.ndjson', this.lines(count))
    this.write('rows-2.ndjson.gz', gzipSync(this.lines(count)))
    this.write('rows-3.ndjson.zst', zstdOf(Buffer.from(this.lines(count))))
  }

  json(count: number): void {
    const elements = Array.from({ length: count }, () => {
      if (!this.isBroken) {
        const { title, text } = this.article()
        return JSON.stringify({ tieu_de: title, noi_dung: text })
      }
      this.fault('malformed')
      return '"một câu"'
    })
    this.write('list.json', `[${elements.join(',\n')}]`)
  }

  csv(count: number): void {
    const rows = Array.from({ length: count }, (_, number) => {
      if (!this.isBroken) return `${number},"${this.article().text}"`
      this.fault('malformed')
      return `${number},một,hai,ba`
    })
    this.write('table.csv', `số,nội dung\n${rows.join('\n')}\n`)
  }

  zip(count: number): void {
    const members: Record<string, Uint8Array> = {}
    for (let number = 0; number < count; number++) {
      const isBroken = this.isBroken
      if (isBroken) this.fault('binary')
      members[`thang-1/${number}.txt`] = isBroken ? BINARY : Buffer.from(this.article().text)
    }
    this.write('pages.zip', zipSync(members, { level: 1 }))
  }

  warc(count: number): void {
    const records = (host: string) =>
      Array.from({ length: count }, (_, number) => {
        const isBroken = this.isBroken
        if (isBroken) this.fault('no-article')
        const body = isBroken ? '<!DOCTYPE html><html><body></body></html>' : this.page(this.article())
        return { type: 'response', url: `https://${host}/tin-${number}.html`, body }
      })
    this.write('crawl.warc', warcOf(records('one.example')))
    this.write('crawl-2.warc.gz', warcGzOf(records('two.example')))
  }
}

/** Writes an archive of some 20,000 articles and more than 1,000 broken things into a folder. */
export function makeMixedArchive(folder: string, seed: number): Expected {
  const maker = new Maker(folder, seed)
  maker.texts(1200)
  maker.pages(300)
  maker.ndjson(4500)
  maker.json(1500)
  maker.csv(4500)
  maker.zip(800)
  maker.warc(200)
  return maker.expected
}
