/** Who sees whom: the officials of real records beside what a stand-in for vntk was told to see. */
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { adaptVntk } from '../../src/vntk/adapt.js'
import type { CheckedPerson } from '../../src/vntk/cross-check.js'
import { standIn } from './stand-in.js'

const ARTICLE =
  'Ông Phan Hữu Lộc, Bí thư Huyện uỷ Gò Dầu chủ trì. Bà Lê Thị Mẫu, Chủ tịch UBND huyện Gò Dầu phát biểu. ' +
  'Chị Trần Thị Sáu, nông dân, đề nghị làm đường. Ông Phan Hữu Lộc trả lời.'

/** "o1 Phan Hữu Lộc: record / record = kind vntk": one line a person. */
const lines = (people: CheckedPerson[]): string[] =>
  people.map(
    ({ name, official, record, vntk }) =>
      `${official ?? '-'} ${name}: ${record.map(({ text }) => text).join(' / ')} = ${vntk.map(({ kind, text }) => `${kind} ${text}`).join(' / ')}`,
  )

const check = (text: string, names: Record<string, string>): Record<string, string[]> => {
  const { both, onlyRecord, onlyVntk } = adaptVntk(standIn([], names)).crossCheck(parseArticle(text), text)
  return { both: lines(both), onlyRecord: lines(onlyRecord), onlyVntk: lines(onlyVntk) }
}

describe('people', () => {
  it('whom both see, whom the record alone, whom vntk alone', () => {
    expect(check(ARTICLE, { 'Phan Hữu Lộc': 'PER', 'Trần Thị Sáu': 'PER', 'Gò Dầu': 'LOC' })).toEqual({
      both: ['o1 Phan Hữu Lộc: Phan Hữu Lộc / Phan Hữu Lộc = person Phan Hữu Lộc / person Phan Hữu Lộc'],
      onlyRecord: ['o2 Lê Thị Mẫu: Lê Thị Mẫu = '],
      onlyVntk: ['- Trần Thị Sáu:  = person Trần Thị Sáu'],
    })
  })

  it.each([
    ['Phan Hữu Lộc', 'PHAN HỮU LỘC', 'both'],
    ['Phan Hữu Lộc', 'đồng chí Phan Hữu Lộc', 'both'],
    ['Nguyễn Hoà', 'Nguyễn Hòa', 'both'],
    ['Phan Hữu Lộc', 'Phan Hữu', 'onlyVntk'],
    ['Phan Hữu Lộc', 'Phan Hữu Lợi', 'onlyVntk'],
  ] as const)('%s, who is %s at a place that the record does not have, is seen by: %s', (name, seen, list) => {
    const text = `Bà ${name}, Bí thư Huyện uỷ Gò Dầu chủ trì. Cùng dự có ${seen}.`
    const record = parseArticle(text)
    for (const official of record.officials) official.mentions.length = 1
    const result = adaptVntk(standIn([], { [seen]: 'PER' })).crossCheck(record, text)
    const found = result[list].flatMap(person => person.vntk.map(entity => entity.text))
    expect(found).toContain(seen)
  })

  it('of whom vntk has a piece, or takes the name for a place, are not the same, and stand with what it has', () => {
    expect(check(ARTICLE, { 'Hữu Lộc': 'PER', 'Lê Thị': 'LOC', Mẫu: 'PER' })).toEqual({
      both: [],
      onlyRecord: [
        'o1 Phan Hữu Lộc: Phan Hữu Lộc / Phan Hữu Lộc = person Hữu Lộc / person Hữu Lộc',
        'o2 Lê Thị Mẫu: Lê Thị Mẫu = place Lê Thị / person Mẫu',
      ],
      onlyVntk: [
        '- Hữu Lộc: Phan Hữu Lộc / Phan Hữu Lộc = person Hữu Lộc / person Hữu Lộc',
        '- Mẫu: Lê Thị Mẫu = person Mẫu',
      ],
    })
  })

  it('who bear what is also a piece of an official’s name stand apart', () => {
    const text = `${ARTICLE} Quán cơm Hữu Lộc đông khách.`
    expect(check(text, { 'Hữu Lộc': 'PER' }).onlyVntk).toEqual([
      '- Hữu Lộc: Phan Hữu Lộc / Phan Hữu Lộc = person Hữu Lộc / person Hữu Lộc',
      '- Hữu Lộc:  = person Hữu Lộc',
    ])
  })

  it('are no figures', () => {
    expect(check('Huyện có 85 hộ.', { '85': 'PER' }).onlyVntk).toEqual([])
  })

  it('of one name but two posts are told apart by where vntk sees them', () => {
    const text =
      'Tham dự có các đồng chí: Nguyễn Văn Tâm, Bí thư Huyện uỷ Gò Dầu; Nguyễn Văn Tâm, Bí thư Huyện uỷ Bến Cầu.'
    const { both, onlyRecord } = check(text, { 'Nguyễn Văn Tâm , Bí thư Huyện uỷ Gò': 'LOC', 'Nguyễn Văn Tâm': 'PER' })
    expect(both).toEqual(['o2 Nguyễn Văn Tâm: Nguyễn Văn Tâm = person Nguyễn Văn Tâm'])
    expect(onlyRecord).toEqual(['o1 Nguyễn Văn Tâm: Nguyễn Văn Tâm = place Nguyễn Văn Tâm, Bí thư Huyện uỷ Gò'])
  })
})

describe('the text', () => {
  const vntk = adaptVntk(standIn([], { 'Phan Hữu Lộc': 'PER' }))

  it('is the one that the record holds', () => {
    expect(vntk.crossCheck(parseArticle({ title: 'Họp', body: ARTICLE })).both).toHaveLength(1)
  })

  it('may be in decomposed letters', () => {
    const text = ARTICLE.normalize('NFD')
    const [person] = vntk.crossCheck(parseArticle(text), text).both
    expect(person?.vntk.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
      'Phan Hữu Lộc',
      'Phan Hữu Lộc',
    ])
  })

  it('must be given where the record holds none', () => {
    expect(() => vntk.crossCheck(parseArticle(ARTICLE))).toThrow(TypeError)
    expect(() => vntk.crossCheck(parseArticle(ARTICLE))).toThrow('where the record holds none, and got null')
  })

  it('must be the one that was parsed', () => {
    const other = `Tin. ${ARTICLE}`
    expect(() => vntk.crossCheck(parseArticle(ARTICLE), other)).toThrow(
      'the record is of another text: official o1 says "Phan Hữu Lộc" at 4–16, where this text has " Ông Phan Hữ"',
    )
  })
})
