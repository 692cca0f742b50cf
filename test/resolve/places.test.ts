import { describe, expect, test } from 'vitest'
import { makeGrammar } from '../../src/create-parser.js'
import { bodyAt } from '../../src/extract/bodies/body-at.js'
import { findPlaces, type LocatedBody } from '../../src/resolve/places.js'
import { startSetting } from '../../src/resolve/setting.js'
import { readSource } from '../../src/source/source-text.js'
import { Article } from '../../src/text/analyze.js'
import type { ParseOptions } from '../../src/types.js'

const { lexicon } = makeGrammar()
const metadata = {
  title: null,
  authors: [],
  publishedAt: null,
  sections: [],
  newspaper: null,
  republishedFrom: null,
  url: null,
}

/**
 * Locates the body after `|`. The first line is the title, each further line a block.
 */
function locate(marked: string, options: ParseOptions = {}): LocatedBody {
  const at = marked.indexOf('|')
  const source = readSource(marked.replace('|', ''))
  let start = 0
  const blocks = source.text.split('\n').map((line, index) => {
    const block = { kind: index === 0 ? ('title' as const) : ('body' as const), start, end: start + line.length }
    start += line.length + 1
    return block
  })
  const article = new Article(source, blocks, lexicon)
  const body = bodyAt(article, article.tokenAt(at))
  if (body === null) throw new Error(`no body in ${marked}`)
  return findPlaces(article, startSetting(article, options, metadata, [])).locate(body)
}

describe('the place of a body', () => {
  test.each([
    ['said by the body itself', 'Tin\nỞ |UBND huyện Dầu Tiếng có họp.', 'UBND huyện Dầu Tiếng', 'Dầu Tiếng', 'stated'],
    ['a committee gets the bare name', 'Tin Bình Định\n|Tỉnh ủy họp.', 'Tỉnh ủy Bình Định', 'Bình Định', 'article'],
    ['a unit alone gets its name', 'Tin Bình Định\n|UBND tỉnh họp.', 'UBND tỉnh Bình Định', 'Bình Định', 'article'],
    [
      'a department gets unit and name',
      'Tin Bình Định\n|Sở Y tế họp.',
      'Sở Y tế tỉnh Bình Định',
      'Bình Định',
      'article',
    ],
    [
      'the unit is small beside the name',
      'Đảng bộ thị xã Trảng Bàng họp\n|UBND Thị xã ký.',
      'UBND thị xã Trảng Bàng',
      'Trảng Bàng',
      'article',
    ],
    ['an abbreviated unit stays', 'TP.Hà Nội họp\n|UBND TP ký.', 'UBND TP Hà Nội', 'Hà Nội', 'article'],
    ['the spelling of the article', 'Tỉnh Thanh Hoá\n|Tỉnh uỷ họp.', 'Tỉnh uỷ Thanh Hoá', 'Thanh Hoá', 'article'],
    ['a title in capitals', 'BÌNH DƯƠNG: HỌP MẶT\n|Tỉnh ủy mời.', 'Tỉnh ủy Bình Dương', 'Bình Dương', 'article'],
    [
      'named by another body',
      'Tin\nHọp tại Thị ủy Tân Uyên. |UBND thị xã báo cáo.',
      'UBND thị xã Tân Uyên',
      'Tân Uyên',
      'article',
    ],
    [
      'named only after the body',
      'Tin\n|UBND tỉnh họp. Cả Bạc Liêu mừng.',
      'UBND tỉnh Bạc Liêu',
      'Bạc Liêu',
      'article',
    ],
    ['a unit in capitals is small too', 'Bình Dương\n|UBND TỈNH họp.', 'UBND tỉnh Bình Dương', 'Bình Dương', 'article'],
    ['a name that people bear keeps its unit', 'TPHCM họp\n|Thành ủy mời.', 'Thành ủy TPHCM', 'Hồ Chí Minh', 'article'],
    [
      'the fullest form of the article',
      'BR-VT\n|Tỉnh ủy mời. Bà Rịa-Vũng Tàu vui.',
      'Tỉnh ủy Bà Rịa-Vũng Tàu',
      'Bà Rịa-Vũng Tàu',
      'article',
    ],
    ['a fused abbreviation is opened', 'Tin\n|UBNDTP Hà Nội họp.', 'UBND TP Hà Nội', 'Hà Nội', 'stated'],
    ['the centre has none', 'Tin Bình Định\n|Bộ Y tế họp.', 'Bộ Y tế', null, null],
    ['named nowhere', 'Tin\n|Tỉnh ủy họp.', 'Tỉnh ủy', null, null],
    ['a place of another unit does not fit', 'Huyện Dầu Tiếng\n|Thị ủy họp.', 'Thị ủy', null, null],
  ])('%s', (_why, text, name, place, basis) => {
    expect(locate(text)).toMatchObject({ name, place, basis })
  })
})

describe('one of several places', () => {
  test.each([
    [
      'the one that the sentence names before, whatever the title says',
      'Bàu Bàng có cán bộ mới\nÔng A rời Huyện ủy Dầu Tiếng, làm Chủ tịch |UBND huyện từ nay.',
      'UBND huyện Dầu Tiếng',
    ],
    [
      'the one that the paragraph names before',
      'Tin từ cơ sở\nXã Tân Lập sạch đẹp. |UBND xã khen.\nXã Tân Bình khó khăn.',
      'UBND xã Tân Lập',
    ],
    [
      'the one of the title, where the paragraph names none',
      'Phú Giáo họp\nHuyện ủy Dầu Tiếng đến thăm.\n|UBND huyện tiếp.',
      'UBND huyện Phú Giáo',
    ],
    [
      'of provinces the one named most, unless the same sentence names another',
      'Bình Định đón khách\nĐoàn tỉnh Gia Lai đến. |UBND tỉnh tiếp đoàn.',
      'UBND tỉnh Bình Định',
    ],
    [
      'the guest of the sentence keeps its own province',
      'Bình Định đón khách\nĐoàn tỉnh Gia Lai do Phó Chủ tịch |UBND tỉnh dẫn đầu.',
      'UBND tỉnh Gia Lai',
    ],
    [
      'a school named after a province is no place',
      'Tin\nTrường THPT Hòa Bình đông vui. Trường THPT Hòa Bình có hội. Ở Bình Định, |UBND tỉnh họp.',
      'UBND tỉnh Bình Định',
    ],
    [
      'a person named like a province is no place',
      'Tin\nÔng Trần Thái Bình gặp ông Trần Thái Bình. Ở Bình Định, |UBND tỉnh họp.',
      'UBND tỉnh Bình Định',
    ],
  ])('%s', (_why, text, name) => {
    expect(locate(text).name).toBe(name)
  })
})

describe('the province of the newspaper', () => {
  const text = 'Tin\nSáng nay, |Tỉnh ủy họp.'

  test.each([
    ['its name', { newspaper: 'Báo Tây Ninh' }, 'Tây Ninh'],
    ['another of its names', { newspaper: 'Bình Dương Online' }, 'Bình Dương'],
    ['the address of the page', { url: 'https://baoquangnam.vn/chinh-tri/1.html' }, 'Quảng Nam'],
  ])('is told by %s, and is no part of the name', (_why, options, place) => {
    expect(locate(text, options)).toEqual({
      name: 'Tỉnh ủy',
      text: 'Tỉnh ủy',
      place,
      basis: 'newspaper',
      level: 'province',
      open: false,
    })
  })

  test.each([
    ['a paper of the whole country', text, { newspaper: 'Tuổi Trẻ' }],
    ['a paper that no table knows', text, { newspaper: 'Báo Xuân' }],
    ['an address that only contains a name', text, { url: 'https://khongbaoquangnam.vn.example/1' }],
    ['a district, which the province does not tell', 'Tin\n|Huyện ủy họp.', { newspaper: 'Báo Tây Ninh' }],
    ['a city, where the paper is of a tỉnh', 'Tin\n|Thành ủy họp.', { newspaper: 'Báo Tây Ninh' }],
  ])('is not told by %s', (_why, marked, options) => {
    expect(locate(marked, options).place).toBeNull()
  })
})
