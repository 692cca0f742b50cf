import { describe, expect, test } from 'vitest'
import { type BodyPhrase, bodyAt, placeAt } from '../../src/extract/bodies/body-at.js'
import { articleOf, cut, linesIn } from '../lines.js'
import { readPhrases } from '../phrases.js'

describe('bodies of a phrase', () => {
  test.each(readPhrases('bodies'))('$why: $text', ({ text, expected }) => {
    expect(linesIn.bodies(text)).toEqual(expected)
  })

  test('the parent after a comma is taken only where it is asked for', () => {
    const article = articleOf('Vụ Tổng hợp, Ban Nội chính Trung ương')
    expect(cut(article, bodyAt(article, 0) as BodyPhrase)).toBe('Vụ Tổng hợp')
  })

  test('the owner in a body begins where its own name does', () => {
    const article = articleOf('Ban Tổ chức Tỉnh ủy')
    expect(bodyAt(article, 0)?.owner).toBe(3)
  })
})

describe('a place', () => {
  test.each([
    ['a unit and a known name', 'thị xã Tân Uyên', 'thị xã', 'Tân Uyên', 'district'],
    ['an abbreviated unit with a space after its point', 'H. Phú Giáo', 'huyện', 'Phú Giáo', 'district'],
    ['a bare name that only a province has', 'Bình Định', null, 'Bình Định', 'province'],
    ['a bare name that a province and a city share', 'Tây Ninh', null, 'Tây Ninh', null],
    ['a city of the first level', 'TP.HCM', 'thành phố', 'HCM', 'province'],
    ['a commune named after a man', 'xã Trừ Văn Thố', 'xã', 'Trừ Văn Thố', 'commune'],
    ['a commune before the name of its chairman', 'xã Võ Minh Mẫu Trần Thị Ví', 'xã', 'Võ Minh Mẫu', 'commune'],
    ['a unit before the name of a person', 'xã Võ Minh Mẫu nói', 'xã', null, 'commune'],
    ['a ward with the name of a province', 'phường Bình Dương', 'phường', 'Bình Dương', 'commune'],
    ['a special zone', 'đặc khu Côn Đảo', 'đặc khu', 'Côn Đảo', 'commune'],
    ['the new spelling of tones', 'tỉnh Thanh Hoá', 'tỉnh', 'Thanh Hoá', 'province'],
    ['capitals throughout', 'TỈNH BÌNH DƯƠNG', 'tỉnh', 'BÌNH DƯƠNG', 'province'],
    ['the unit alone', 'tỉnh', 'tỉnh', null, 'province'],
  ])('%s: %s', (_why, text, unit, name, level) => {
    expect(placeAt(articleOf(text), 0)).toMatchObject({ unit, name, level })
  })

  test.each([
    ['a word that begins like a unit', 'xã hội phát triển'],
    ['a letter without its point', 'P 5'],
    ['small letters', 'hòa bình là trên hết'],
    ['a name that people bear', 'Hồ Chí Minh'],
  ])('none: %s', (_why, text) => {
    expect(placeAt(articleOf(text), 0)).toBeNull()
  })
})
