import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { linesIn } from '../lines.js'
import { readPhrases } from '../phrases.js'

describe('officials of a phrase', () => {
  test.each(readPhrases('officials'))('$why: $text', ({ text, expected }) => {
    expect(linesIn.officials(text)).toEqual(expected)
  })
})

describe('what goes with an official', () => {
  const body = `Đại tá, ThS Trần Văn Mẫu, Giám đốc Công an tỉnh Tây Ninh chủ trì hội nghị.
Ông Mẫu yêu cầu các đơn vị vào cuộc. Giám đốc Công an tỉnh giao nhiệm vụ cho từng phòng.`
  const [official] = parseArticle({ title: 'Tin địa phương', body }).officials

  test('rank, degrees and honorifics stay out of the name', () => {
    expect(official).toMatchObject({
      id: 'o1',
      name: 'Trần Văn Mẫu',
      rank: 'Đại tá',
      degrees: ['ThS'],
      honorifics: ['Ông'],
    })
  })

  test('every mention is evidence: the name, the short name, the title alone', () => {
    expect(official?.mentions.map(({ text }) => text)).toEqual(['Trần Văn Mẫu', 'Mẫu', 'Giám đốc Công an tỉnh'])
  })

  test('every role has the words that state it', () => {
    expect(official?.roles.map(({ role, evidence }) => [role, evidence.text])).toEqual([
      ['chair', 'chủ trì'],
      ['quoted', 'yêu cầu'],
    ])
  })

  test('a post says which system and level it belongs to', () => {
    expect(official?.positions[0]).toMatchObject({
      system: 'police',
      level: 'province',
      organizationText: 'Công an tỉnh Tây Ninh',
    })
  })
})

test('evidence is cut from the input, whatever its spelling', () => {
  const text = 'Tin địa phương\n\nÔng Trần Văn Mẫu- Bí thư Thị uỷ Trảng Bàng phát biểu.'.normalize('NFD')
  const { officials } = parseArticle(text)
  expect(officials).toHaveLength(1)
  for (const { start, end, text: cut } of [
    ...(officials[0]?.mentions ?? []),
    ...(officials[0]?.roles ?? []).map(({ evidence }) => evidence),
  ]) {
    expect(text.slice(start, end)).toBe(cut)
  }
})

test('a byline and a photo credit are no officials', () => {
  const text = `Hội nghị tổng kết\n\nÔng Trần Văn Mẫu, Bí thư Huyện ủy Tân Châu chủ trì. Ảnh: Lê Văn Thử\n\nPHẠM HỮU THỬ`
  expect(parseArticle(text).officials.map(({ name }) => name)).toEqual(['Trần Văn Mẫu'])
})
