import { describe, expect, it } from 'vitest'
import { quantities } from '../../src/extract/quantities/index.js'
import { digitsAt, numeralAt } from '../../src/extract/quantities/numbers.js'
import { unitsOfMeasure } from '../../src/knowledge/units.js'
import { figuresIn, quantityArticle } from '../lines.js'

describe('numerals', () => {
  it.each([
    ['1.500', 1500],
    ['2,5', 2.5],
    ['1.234,5', 1234.5],
    ['0.56', 0.56],
    ['4.2', 4.2],
    ['05', 5],
    ['294,350', 294.35],
    ['1,234,567', 1234567],
    ['2,4 triệu', 2400000],
    ['1.500 tỷ 250 triệu', 1500250000000],
    ['12 nghìn tỷ', 12e12],
    ['3 triệu tỉ', 3e15],
  ])('reads %s as %d', (text, value) => {
    expect(numeralAt(quantityArticle(text), 0)?.value).toBe(value)
  })

  it.each(['0274.3755.286', '30.1.2023', '0918123456', '9999999999999', '1.2345.678'])('%s is no number', text => {
    expect(digitsAt(quantityArticle(text), 0)).toBeNull()
  })
})

describe('units of measure', () => {
  it.each(unitsOfMeasure.map(unit => [unit.example, unit] as const))('%s', (example, unit) => {
    const [figure, ...more] = figuresIn(`Nơi này có ${example}.`)
    expect(more).toEqual([])
    expect(figure?.unit?.split('/')[0]).toBe(unit.unit)
    expect(figure?.currency).toBe(unit.currency ?? null)
  })

  it.each(unitsOfMeasure.flatMap(unit => unit.forms.map(form => [form, unit.unit] as const)))(
    '%s is %s',
    (form, unit) => {
      expect(figuresIn(`Nơi này có 12 ${form}.`)[0]?.unit).toBe(unit)
    },
  )
})

describe('where a counted noun ends', () => {
  it.each([
    ['Mở 16 lớp bồi dưỡng cho cán bộ cơ sở.', '16 lớp bồi dưỡng', 'lớp bồi dưỡng'],
    ['Kết nạp 34 đảng viên mới tại các chi bộ.', '34 đảng viên mới', 'đảng viên mới'],
    ['Có 58 tổ chức cơ sở Đảng trực thuộc.', '58 tổ chức cơ sở Đảng', 'tổ chức cơ sở đảng'],
    ['Hỗ trợ 120 HSSV vượt khó.', '120 HSSV', 'HSSV'],
    ['Có 5 Phó Chủ tịch Nguyễn Thị An.', '5 Phó Chủ tịch', 'phó chủ tịch'],
    ['Sắp xếp 36 phường, xã, thị trấn cũ.', '36 phường, xã, thị trấn', 'phường, xã, thị trấn'],
    ['Huyện có 12 xã, 3 thị trấn.', '12 xã', 'xã'],
    ['Trường có 400 học sinh lớp 9.', '400 học sinh', 'học sinh'],
  ])('%s', (text, surface, unit) => {
    const figure = figuresIn(text)[0]
    expect(figure && text.slice(figure.start, figure.end)).toBe(surface)
    expect(figure?.unit).toBe(unit)
  })
})

describe('comparators', () => {
  it.each([
    ['đạt ít nhất 5%', 'gte'],
    ['đạt tối thiểu 5%', 'gte'],
    ['đạt 5% trở lên', 'gte'],
    ['đạt từ 5% trở lên', 'gte'],
    ['đạt hơn 5%', 'gt'],
    ['đạt trên 5%', 'gt'],
    ['không quá 5%', 'lte'],
    ['tối đa lên đến 5%', 'lte'],
    ['từ 5% trở xuống', 'lte'],
    ['dưới 5%', 'lt'],
    ['chưa đến 5%', 'lt'],
    ['chưa đủ 5%', 'lt'],
    ['ước đạt 5%', 'approx'],
    ['khoảng 5%', 'approx'],
    ['xấp xỉ 5%', 'approx'],
    ['gần 5%', 'nearly'],
    ['ước đạt trên 5%', 'gt'],
    ['cao hơn 5%', 'eq'],
    ['đạt 5%', 'eq'],
  ])('%s: %s', (text, comparator) => {
    expect(figuresIn(`Tỷ lệ ${text}.`)[0]?.comparator).toBe(comparator)
  })
})

describe('examples of the rules', () => {
  it.each(quantities.rules.flatMap(rule => rule.examples))('$text', ({ text, finds }) => {
    expect(figuresIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(finds)
  })
})
