/** Which phrases an article repeats, and which of them are its keywords. */
import { expect, test } from 'vitest'
import { Keywords } from '../../../src/archive/tables/keywords.js'
import { repeatedPhrases, wordsOf } from '../../../src/archive/tables/words.js'
import { parseArticle } from '../../../src/index.js'

const phrasesOf = (body: string) => Object.fromEntries(repeatedPhrases(wordsOf(parseArticle({ body }))))

test.each<[what: string, text: string, phrases: Record<string, number>]>([
  ['two syllables', 'Dân trồng rau sạch. Chợ bán rau sạch.', { 'rau sạch': 2 }],
  ['a longer phrase hides its parts', 'Quỹ bảo hiểm y tế tăng. Thẻ bảo hiểm y tế đủ.', { 'bảo hiểm y tế': 2 }],
  [
    'but not a part that stands elsewhere too',
    'Quỹ bảo hiểm y tế tăng. Thẻ bảo hiểm y tế đủ. Trạm y tế mở.',
    { 'bảo hiểm y tế': 2, 'y tế': 3 },
  ],
  ['words of grammar at its ends', 'Nước của xã sạch. Đường của xã rộng.', {}],
  ['and inside', 'Người già và trẻ được khám. Đoàn thăm người già và trẻ.', { 'già và trẻ': 2 }],
  ['not over a comma', 'Có rau, thịt bò. Thêm rau, thịt bò.', { 'thịt bò': 2 }],
  ['not over a number', 'Mua giống 5 tấn. Bán giống 5 tấn.', {}],
  ['a quotation is none', 'Chung tay xây dựng quê hương đẹp. Chung tay xây dựng quê hương đẹp.', {}],
  ['names of officials are none', 'Ông Lê Văn Mẫu, Chủ tịch xã đến. Bà con gặp ông Lê Văn Mẫu.', {}],
  ['said once', 'Dân trồng rau sạch.', {}],
])('%s: %s', (_, text, phrases) => {
  expect(phrasesOf(text)).toEqual(phrases)
})

test('what few articles have weighs more than what all have', () => {
  const keywords = new Keywords()
  const articles = [
    ['hội nghị', 'thanh long'],
    ['hội nghị', 'cao su'],
    ['hội nghị', 'cao su'],
  ]
  for (const phrases of articles) keywords.count(phrases)
  const [first, second] = keywords.of('a', [
    ['hội nghị', 2],
    ['thanh long', 2],
  ])
  // 2 × (1 + ln(3 / 2)) and 2 × (1 + ln(3 / 4)).
  expect(first).toEqual({ article: 'a', rank: 1, keyword: 'thanh long', count: 2, articles: 1, score: 2.811 })
  expect(second).toEqual({ article: 'a', rank: 2, keyword: 'hội nghị', count: 2, articles: 3, score: 1.425 })
})

test('ten at most, and words that objects know by nature', () => {
  const keywords = new Keywords()
  const phrases = ['constructor toString', ...Array.from({ length: 12 }, (_, at) => `phrase ${at}`)]
  keywords.count(phrases)
  expect(
    keywords
      .of(
        'a',
        phrases.map((phrase, at) => [phrase, 20 - at] as const),
      )
      .map(({ keyword }) => keyword),
  ).toEqual(phrases.slice(0, 10))
})
