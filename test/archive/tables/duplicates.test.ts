/** Which articles are one text, which is the earliest, and how much alike they are. */
import { describe, expect, test } from 'vitest'
import type { RecordEntry } from '../../../src/archive/tables/seen.js'
import { tablesOf } from '../../../src/archive/tables/tables-of.js'
import { parseArticle } from '../../../src/index.js'
import { seeded } from '../seeded.js'

const STORY =
  'Sáng nay, xã Hoà Mỹ làm lễ ra quân trồng cây. Hơn hai trăm người dân cùng đoàn viên thanh niên đào hố, gánh nước, dựng ' +
  'cọc suốt con đường dẫn về chợ. Mỗi nhà nhận chăm sóc năm cây trước cửa. Chị Tư bán bún nói rằng mùa nắng tới, khách ngồi ' +
  'dưới bóng mát sẽ nhớ buổi sáng hôm nay. Chiều về, bọn trẻ treo lên thân cây những tấm bảng gỗ ghi tên mình.'
const OTHER =
  'Đội bóng chuyền của huyện thắng trận cuối cùng bằng cú đập bóng của cầu thủ trẻ nhất. Khán giả ngồi kín khán đài từ ' +
  'sớm, mang theo trống và cờ. Huấn luyện viên kể rằng cả đội tập trên sân đất suốt mùa mưa, tối về giặt giày phơi bếp. Năm ' +
  'sau, nhà thi đấu mới sẽ xong, và giải sẽ có thêm hai đội của tỉnh bạn về tranh tài.'

const entry = (id: string, text: string | null, publishedAt: string | null, textSha256?: string): RecordEntry => {
  const record = parseArticle({ body: text ?? '' }, { publishedAt })
  return { id, record: { ...record, text: text === null ? null : record.text }, ...(textSha256 && { textSha256 }) }
}

const groupsOf = async (entries: readonly RecordEntry[]) =>
  (await tablesOf(entries)).duplicates.map(({ group, article, score }) => `${group} ${article} ${score}`)

describe('one text', () => {
  test('the same words, whatever the marks, the case and the spelling of tones', async () => {
    const copy = STORY.replaceAll(',', ' -').replace('Hoà Mỹ', 'HÒA MỸ')
    expect(
      await groupsOf([
        entry('a', STORY, '2024-01-12'),
        entry('b', OTHER, '2024-01-12'),
        entry('c', copy, '2024-01-13'),
      ]),
    ).toEqual(['g1 a 1', 'g1 c 1'])
  })

  test('a sentence less: the earlier comes first, and counts as the source', async () => {
    const shorter = STORY.replace(/ Chiều về.*/, '')
    const { duplicates } = await tablesOf([entry('late', shorter, '2024-01-14'), entry('early', STORY, '2024-01-12')])
    expect(duplicates.map(({ article, earliest, earliestArticle }) => [article, earliest, earliestArticle])).toEqual([
      ['early', true, 'early'],
      ['late', false, 'early'],
    ])
    expect(duplicates[1]?.score).toBeGreaterThan(0.8)
    expect(duplicates[1]?.score).toBeLessThan(1)
  })

  test('an undated one is never the earliest', async () => {
    expect(await groupsOf([entry('undated', STORY, null), entry('dated', STORY, '2024-01-14')])).toEqual([
      'g1 dated 1',
      'g1 undated 1',
    ])
  })

  test('many copies', async () => {
    const copies = Array.from({ length: 40 }, (_, at) =>
      entry(`c${at}`, `${STORY} Theo bản tin số ${at}.`, '2024-01-12'),
    )
    expect((await groupsOf(copies)).filter(row => row.startsWith('g1 '))).toHaveLength(40)
  })

  test('no texts, but the same hash of them', async () => {
    const [one, other] = ['0123456789abcdef'.repeat(4), 'fedcba9876543210'.repeat(4)]
    const entries = [
      entry('a', null, '2024-01-12', one),
      entry('b', null, '2024-01-12', other),
      entry('c', null, '2024-01-13', one),
    ]
    expect(await groupsOf(entries)).toEqual(['g1 a 1', 'g1 c 1'])
  })
})

describe('not one text', () => {
  test.each([
    ['two stories', [STORY, OTHER]],
    ['half of a story with half of another', [STORY, STORY.slice(0, 190) + OTHER.slice(190)]],
    ['no words', ['', '']],
    ['too few words', ['Huyện họp.', 'Huyện họp.']],
    ['neither text nor hash', [null, null]],
  ])('%s', async (_, texts) => {
    expect(await groupsOf(texts.map((text, at) => entry(String(at), text, '2024-01-12')))).toEqual([])
  })

  test('many articles with one long phrase in common', async () => {
    const phrase = 'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh'
    const random = seeded(7)
    const words = [...new Set(`${STORY} ${OTHER}`.match(/\p{L}+/gu))]
    const text = () => Array.from({ length: 80 }, () => words[Math.floor(random() * words.length)]).join(' ')
    const entries = Array.from({ length: 60 }, (_, at) =>
      entry(String(at), `${text()} ${phrase} ${text()}`, '2024-01-12'),
    )
    expect(await groupsOf(entries)).toEqual([])
  })
})
