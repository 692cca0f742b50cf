import { describe, expect, it } from 'vitest'
import { createParser, parseArticle, type Rule } from '../src/index.js'

const doctorsDay: Rule = {
  id: 'date.doctors-day',
  triggers: [{ phrases: ['Ngày Thầy thuốc Việt Nam'] }],
  match: (article, { token, end }) => ({
    layer: 'date',
    rule: 'date.doctors-day',
    start: article.startOf(token),
    end: article.endOf(end - 1),
    from: { year: null, month: 2, day: 27 },
    to: null,
    unit: 'day',
    mod: null,
    part: null,
    lending: 'never',
    side: null,
    stamp: null,
  }),
  examples: [{ text: 'Chào mừng Ngày Thầy thuốc Việt Nam.', finds: ['Ngày Thầy thuốc Việt Nam'] }],
}

describe('a parser of one’s own', () => {
  const text = 'Mừng ngày thầy thuốc Việt Nam, bà Lê Thị Mẫu, Điều phối viên UBND huyện Gò Dầu, thăm trạm y tế.'

  it('asks a rule of one’s own beside ours', () => {
    const { dates } = createParser({ rules: [doctorsDay] }).parse(text, { publishedAt: '2024-02-20' })
    expect(dates).toMatchObject([{ text: 'ngày thầy thuốc Việt Nam', value: '2024-02-27', rule: 'date.doctors-day' }])
    expect(parseArticle(text, { publishedAt: '2024-02-20' }).dates).toEqual([])
  })

  it('knows a title of one’s own', () => {
    const own = createParser({ positions: [{ head: 'Điều phối viên', system: 'state' }] }).parse(text)
    expect(own.officials).toMatchObject([
      {
        name: 'Lê Thị Mẫu',
        positions: [{ title: 'Điều phối viên', organization: 'UBND huyện Gò Dầu', system: 'state' }],
      },
    ])
    expect(parseArticle(text).officials).toEqual([])
  })

  it('recognizes a document of one’s own', () => {
    const document = {
      id: '12-NQ/HU@go-dau',
      symbol: '12-NQ/HU',
      term: 'XII',
      type: 'Nghị quyết',
      issuer: 'Huyện ủy Gò Dầu',
      issuedOn: '2023-03-14',
      title: 'phát triển nông nghiệp công nghệ cao',
      sure: true,
    }
    const cited = 'Hội nghị quán triệt Nghị quyết số 12-NQ/HU.'
    const [directive] = createParser({ documents: [document] }).parse(cited).directives
    expect(directive?.known).toEqual({ id: document.id, title: document.title, issuedOn: document.issuedOn })
    expect(parseArticle(cited).directives[0]?.known).toBeNull()
  })

  it('can be made twice, and leaves ours alone', () => {
    const cited = 'Bí thư Huyện uỷ Gò Dầu Lê Văn Mẫu quán triệt Nghị quyết số 18-NQ/TW ngày 25-10-2017; thu 5 tỷ đồng.'
    expect(createParser().parse(cited)).toEqual(parseArticle(cited))
    expect(createParser().parse(cited)).toEqual(parseArticle(cited))
  })

  it.each([
    ['an unknown list', { titles: [] }, '"titles"'],
    ['a list that is none', { rules: 'x' }, 'rules must be an array'],
    ['a rule without triggers', { rules: [{ id: 'x', match: () => null, examples: [] }] }, 'rules[0] has no triggers'],
    ['a position without a head', { positions: [{ head: 'A' }, { title: 'B' }] }, 'positions[1] has no head'],
    ['an empty phrase', { rules: [{ ...doctorsDay, triggers: [{ phrases: [' '] }] }] }, 'empty'],
  ])('%s is refused with its name', (_, added, said) => {
    expect(() => createParser(added as never)).toThrow(TypeError)
    expect(() => createParser(added as never)).toThrow(said)
  })
})
