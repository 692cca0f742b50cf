import { describe, expect, it } from 'vitest'
import { foldKey, normalizeTonePlacement } from '../../src/source/fold.js'

describe('tone placement', () => {
  it.each([
    ['Thị uỷ', 'Thị ủy'],
    ['khoá XIII, hoà bình, toà án', 'khóa XIII, hòa bình, tòa án'],
    ['UỶ BAN', 'ỦY BAN'],
    ['xoè tay, khoẻ mạnh', 'xòe tay, khỏe mạnh'],
    ['Nguyễn Thuý', 'Nguyễn Thúy'],
    // Near misses: the mark stands where both styles have it.
    ['quý II, quỳ, quỹ', 'quý II, quỳ, quỹ'],
    ['hoàn toàn, Hoàng, thuận', 'hoàn toàn, Hoàng, thuận'],
    ['huỳnh, khuỷu, nguyễn', 'huỳnh, khuỷu, nguyễn'],
  ])('%s → %s', (text, old) => {
    expect(normalizeTonePlacement(text)).toBe(old)
  })
})

describe('the key', () => {
  it.each([
    ['Bí thư Thị uỷ', 'bí thư thị ủy'],
    ['ĐẢNG BỘ', 'đảng bộ'],
  ])('%s → %s', (text, key) => {
    expect(foldKey(text)).toBe(key)
  })
  it('has the length of the text, whatever letters it holds', () => {
    const foreign = 'İstanbul ẞ ŉ 😀 Ω'
    expect(foldKey(foreign)).toHaveLength(foreign.length)
  })
})
