/** The explanation: it shows what the stages saw, and agrees with the record. */
import { describe, expect, test } from 'vitest'
import { explainText } from '../src/explain.js'
import type { Mention } from '../src/extract/mentions.js'
import type { Rule } from '../src/extract/rule.js'
import { parseArticle } from '../src/index.js'
import { formatExplanation } from '../src/report/explanation.js'
import { displayWidth } from '../src/report/layout.js'

/** A rule that takes its phrase and `more` tokens after it for a day of June. */
const juneRule = (id: string, phrase: string, more: number, day = 1): Rule => ({
  id,
  triggers: [{ phrases: [phrase] }],
  match: (article, { token, end }): Mention => ({
    layer: 'date',
    rule: id,
    start: article.startOf(token),
    end: article.endOf(end - 1 + more),
    from: { year: 2024, month: 6, day },
    to: null,
    unit: 'day',
    mod: null,
    part: null,
    lending: 'never',
    side: null,
    stamp: null,
  }),
  examples: [],
})
const deaf: Rule = { id: 'test.deaf', triggers: [{ phrases: ['ve sầu'] }], match: () => null, examples: [] }

const TEXT = 'Cây phượng nở, ve sầu kêu râm ran.\n\nMùa ve sầu về.'
const rules = [juneRule('test.short', 'phượng', 0), juneRule('test.long', 'phượng nở', 0), deaf]
const { sentences, record } = explainText(TEXT, {}, { rules })
const [first, second] = sentences

test('every sentence, token and phrase is cut from the text', () => {
  expect(sentences.map(({ text }) => text)).toEqual(['Cây phượng nở, ve sầu kêu râm ran.', 'Mùa ve sầu về.'])
  expect(second?.tokens.map(({ text }) => text)).toEqual(['Mùa', 've', 'sầu', 'về', '.'])
  const pieces = sentences.flatMap(each => [
    each,
    ...each.tokens,
    ...each.phrases,
    ...each.triggers,
    ...each.candidates,
  ])
  for (const { start, end, text } of pieces) expect(TEXT.slice(start, end)).toBe(text)
})

test('it shows where a rule was asked, also in vain', () => {
  const asked = (text: string) => sentences.flatMap(({ triggers }) => triggers.filter(each => each.text === text))
  expect(asked('phượng nở').flatMap(each => each.asked)).toContainEqual({ rule: 'test.long', found: 1 })
  expect(asked('ve sầu').map(each => each.asked)).toEqual([
    [{ rule: 'test.deaf', found: 0 }],
    [{ rule: 'test.deaf', found: 0 }],
  ])
})

test('it shows which candidate won, why, and what it became', () => {
  const [long, short] = first?.candidates ?? []
  expect(long).toMatchObject({ rule: 'test.long', outcome: 'kept', lostTo: null, became: ['d1'] })
  expect(short).toMatchObject({
    rule: 'test.short',
    outcome: 'lost',
    lostTo: { rule: 'test.long', text: 'phượng nở' },
    why: 'the longer one stands',
    became: [],
  })
  expect(first?.values).toMatchObject([{ id: 'd1', text: 'phượng nở', rule: 'test.long', says: '2024-06-01' }])
})

test('its record is the one that the parser returns', () => {
  const options = { id: 'a', publishedAt: '2024-06-02' }
  expect(explainText(TEXT, options).record).toEqual(parseArticle(TEXT, options))
  expect(record.dates).toHaveLength(1)
})

test('where nothing is asked it says so', () => {
  const furniture = 'Email của bạn sẽ không được hiển thị công khai.'
  const article = `Hội nghị bàn công việc quý tới\n\n${'Hội nghị bàn về trồng cây. '.repeat(12)}\n\nTrả lời\n\n${furniture}`
  const explained = explainText(article).sentences.find(({ text }) => text === furniture)
  expect(explained).toMatchObject({ block: 'furniture', asked: false, triggers: [], candidates: [], values: [] })
})

test.each([
  ['', []],
  ['a\ud800 \u0000 \udc00b', ['a\ud800 \u0000 \udc00b']],
])('%j is explained without harm', (text, expected) => {
  expect(explainText(text).sentences.map(sentence => sentence.text)).toEqual(expected)
})

test('bad input and options are refused as the parser refuses them', () => {
  // @ts-expect-error a number is no text
  expect(() => explainText(7)).toThrow(TypeError)
  expect(() => explainText('a', { publishedAt: 'yesterday' })).toThrow(/publishedAt/)
})

describe('for the eye', () => {
  const page = { width: 90, color: false }
  const shown = formatExplanation(explainText(TEXT, {}, { rules }), page)

  test.each([
    'phượng nở ‹rule test.long›',
    '“ve sầu”     found nothing',
    'asked in vain: test.deaf',
    'kept  date  “phượng nở”  test.long',
    'lost  date  “phượng”',
    'd1  2024-06-01  “phượng nở”',
  ])('it shows %s', words => {
    expect(shown).toContain(words)
  })

  test('it keeps within the page', () => {
    for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(page.width)
  })
})
