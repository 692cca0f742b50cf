import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ArticleRecord, annotate, type Official, parseArticle, type RenderMention } from '../src/index.js'
import { readFixtures } from './expected.js'

const EMPTY = parseArticle('')

/** A record of a text in which some stretches are names of officials. */
function recordOf(text: string, spans: readonly (readonly [number, number])[]): ArticleRecord {
  const officials = spans.map(([start, end], index) => {
    const mentions = [{ start, end, text: text.slice(start, end) }]
    return { id: `o${index + 1}`, name: '', mentions, positions: [], roles: [] } as unknown as Official
  })
  return { ...EMPTY, officials }
}

/** "[a b]" around "b" is mark 1 around a space and mark 2: short enough to be read. */
const brackets: RenderMention = (html, { entry }) => `[${entry.id}:${html}]`

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')

const stripped = (html: string): string => html.replace(/<\/?mark\b[^>]*>/g, '')

test.each<[string, [number, number][], string]>([
  ['nothing', [], 'abcdef'],
  ['one', [[1, 3]], 'a[o1:bc]def'],
  [
    'neighbours',
    [
      [0, 3],
      [3, 6],
    ],
    '[o1:abc][o2:def]',
  ],
  [
    'one in another',
    [
      [1, 5],
      [2, 4],
    ],
    'a[o1:b[o2:cd]e]f',
  ],
  [
    'the longer is outside, whichever list names it first',
    [
      [2, 4],
      [2, 6],
    ],
    'ab[o2:[o1:cd]ef]',
  ],
  [
    'the same words: the first is outside',
    [
      [1, 4],
      [1, 4],
    ],
    'a[o1:[o2:bcd]]ef',
  ],
  [
    'one ends where the other ends',
    [
      [0, 6],
      [3, 6],
    ],
    '[o1:abc[o2:def]]',
  ],
  [
    'crossing: the second is cut where the first ends',
    [
      [0, 4],
      [2, 6],
    ],
    '[o1:ab[o2:cd]][o2:ef]',
  ],
  [
    'three that cross',
    [
      [0, 3],
      [1, 5],
      [2, 6],
    ],
    '[o1:a[o2:b[o3:c]]][o3:[o2:de]f]',
  ],
  [
    'a piece that is cut off lies around what begins there',
    [
      [0, 3],
      [2, 6],
      [3, 5],
    ],
    '[o1:ab[o2:c]][o2:[o3:de]f]',
  ],
])('%s', (_, spans, html) => {
  expect(annotate('abcdef', recordOf('abcdef', spans), brackets)).toBe(html)
})

describe('by default', () => {
  test('every name, document, date and figure gets a mark with its list and id', () => {
    const text = 'Ông Trần Văn Mẫu, Chủ tịch UBND xã, nói: năm 2023 xã đạt 85% theo Chỉ thị 05.'
    const record = parseArticle(text)
    expect(annotate(text, record)).toBe(
      'Ông <mark data-layer="officials" data-id="o1">Trần Văn Mẫu</mark>, Chủ tịch UBND xã, nói: ' +
        '<mark data-layer="dates" data-id="d1">năm 2023</mark> xã đạt ' +
        '<mark data-layer="targets" data-id="t1">85%</mark> theo ' +
        `<mark data-layer="directives" data-id="${record.directives[0]?.id}">Chỉ thị 05</mark>.`,
    )
  })

  test('several documents of one surface lie in each other, a nhiệm kỳ in its congress', () => {
    const text = 'Nghị quyết Trung ương 4, 5 khóa XII; Nghị quyết Đại hội Đảng bộ xã lần thứ X, nhiệm kỳ 2020-2025.'
    const layers: string[] = []
    annotate(text, parseArticle(text), (html, { layer, depth }) => {
      layers.push(`${layer} ${depth}`)
      return html
    })
    expect(layers).toEqual(['directives 1', 'directives 0', 'dates 1', 'directives 0'])
  })

  test('text and attributes are escaped', () => {
    const text = `<script>alert("1 & 'ba'")</script> Trần Văn Mẫu`
    const record = recordOf(text, [[text.indexOf('Trần'), text.length]])
    const official = { ...(record.officials[0] as Official), id: `"><img src='x'>` }
    expect(annotate(text, { ...record, officials: [official] })).toBe(
      '&lt;script&gt;alert(&quot;1 &amp; &#39;ba&#39;&quot;)&lt;/script&gt; ' +
        '<mark data-layer="officials" data-id="&quot;&gt;&lt;img src=&#39;x&#39;&gt;">Trần Văn Mẫu</mark>',
    )
  })

  test('an article in parts is marked in record.text', () => {
    const record = parseArticle({ title: 'Học tập Chỉ thị 05', body: 'Hội nghị ngày 1/2/2023.' })
    expect(annotate(record.text as string, record)).toMatch(/<mark [^>]*>Chỉ thị 05<\/mark>\n\nHội nghị <mark /)
  })
})

describe('a renderer of one’s own', () => {
  const text = 'Học tập Nghị quyết Trung ương 4, 5 khóa XII <2023>.'

  test('is given escaped words and the entry that stands there', () => {
    const html = annotate('a<b', recordOf('a<b', [[0, 3]]), (inner, { layer, entry, start, end, text: said }) =>
      JSON.stringify([inner, layer, entry.id, start, end, said]),
    )
    expect(JSON.parse(html)).toEqual(['a&lt;b', 'officials', 'o1', 0, 3, 'a<b'])
  })

  test('can keep links out of links by their depth', () => {
    const linked = annotate(text, parseArticle(text), (html, { depth, entry }) =>
      depth === 0 ? `<a href="#${encodeURIComponent(entry.id)}">${html}</a>` : html,
    )
    expect(linked.match(/<a /g)).toHaveLength(linked.match(/<\/a>/g)?.length as number)
    expect(linked).not.toMatch(/<a [^>]*>[^<]*<a /)
  })

  test('gets the whole mention with each piece of one that is cut', () => {
    const said: string[] = []
    annotate(
      'abcdef',
      recordOf('abcdef', [
        [0, 4],
        [2, 6],
      ]),
      (html, mention) => {
        said.push(`${html} of ${mention.text} at ${mention.start}, depth ${mention.depth}`)
        return html
      },
    )
    expect(said).toEqual(['cd of cdef at 2, depth 1', 'abcd of abcd at 0, depth 0', 'ef of cdef at 2, depth 0'])
  })
})

describe('another text', () => {
  const record = parseArticle('Học tập Chỉ thị 05 ngày 15/5/2016.')

  test.each([
    ['a word more', 'Cùng học tập Chỉ thị 05 ngày 15/5/2016.'],
    ['composed another way', 'Học tập Chỉ thị 05 ngày 15/5/2016.'.normalize('NFD')],
    ['shorter', 'Học'],
    ['empty', ''],
  ])('%s is refused, with the mention and its place', (_, text) => {
    expect(() => annotate(text, record)).toThrow(TypeError)
    expect(() => annotate(text, record)).toThrow(
      /directives CT:5@\?@\? says "Chỉ thị 05" at 8–18, where this text has "/,
    )
  })

  test.each([
    [-3, 0],
    [2, 1],
    [0, 9],
    [Number.NaN, 2],
  ])('offsets %d–%d that no text has are refused', (start, end) => {
    const [official] = recordOf('abc', [[0, 2]]).officials as [Official]
    const broken = { ...official, mentions: [{ start, end, text: 'abc'.slice(start, end) }] }
    const { length } = broken.mentions[0]?.text ?? ''
    if (start >= 0 && end - start === length) throw new Error('these offsets are sound')
    expect(() => annotate('abc', { ...EMPTY, officials: [broken] })).toThrow(
      'the record is of another text: officials o1',
    )
  })

  test('what is no text is refused', () => {
    expect(() => annotate(null as unknown as string, record)).toThrow('annotate takes the text that was parsed')
  })
})

describe('for every text', () => {
  /** A text with stretches in it, in any order and overlapping in any way. */
  const marked = fc.string({ unit: 'binary', maxLength: 40 }).chain(text =>
    fc.tuple(
      fc.constant(text),
      fc.array(
        fc
          .tuple(fc.nat(text.length), fc.nat(text.length))
          .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
        { maxLength: 8 },
      ),
    ),
  )

  test('without its marks the result is the escaped text, and the marks close in turn', () => {
    fc.assert(
      fc.property(marked, ([text, spans]) => {
        const html = annotate(text, recordOf(text, spans))
        expect(stripped(html)).toBe(escaped(text))
        let depth = 0
        for (const [tag] of html.matchAll(/<\/?mark\b/g)) {
          depth += tag === '<mark' ? 1 : -1
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
    )
  })

  test('the pieces of a mention are the mention', () => {
    fc.assert(
      fc.property(marked, ([text, spans]) => {
        const pieces = new Map<string, string>()
        annotate(text, recordOf(text, spans), (html, { entry }) => {
          pieces.set(entry.id, (pieces.get(entry.id) ?? '') + html)
          return html
        })
        spans.forEach(([start, end], index) => {
          expect(pieces.get(`o${index + 1}`)).toBe(escaped(text.slice(start, end)))
        })
      }),
    )
  })

  test('articles keep every letter', () => {
    for (const { text } of readFixtures()) expect(stripped(annotate(text, parseArticle(text)))).toBe(escaped(text))
  })
})
