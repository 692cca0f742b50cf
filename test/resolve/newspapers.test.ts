import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { paperAt, paperNamed } from '../../src/resolve/newspapers.js'
import type { ParseOptions } from '../../src/types.js'

const newspaperOf = (body: string, options: ParseOptions = {}): string | null =>
  parseArticle({ title: 'Tin địa phương', body }, options).metadata.newspaper

describe('the newspaper of an article', () => {
  test.each<[why: string, body: string, options: ParseOptions, newspaper: string | null]>([
    ['letters before a dash', 'BTNO - Sáng 5/1, huyện họp.', {}, 'Báo Tây Ninh'],
    ['letters in brackets', '(QNO) – Sáng 5/1, huyện họp.', {}, 'Báo Quảng Nam'],
    ['letters that no paper has', 'UBND - HĐND huyện họp sáng 5/1.', {}, null],
    ['letters that open no block', 'Sáng 5/1, phóng viên BTNO - đã có mặt.', {}, null],
    ['the address', 'Sáng 5/1, huyện họp.', { url: 'https://baotayninh.vn/tin-a123.html' }, 'Báo Tây Ninh'],
    ['a subdomain', 'Sáng 5/1, huyện họp.', { url: 'http://m.baoninhbinh.org.vn/x' }, 'Báo Ninh Bình'],
    ['a domain that only ends alike', 'Sáng 5/1, huyện họp.', { url: 'https://xbaotayninh.vn/x' }, null],
    ['the text before the address', 'BTNO - Huyện họp.', { url: 'https://baolongan.vn/x' }, 'Báo Tây Ninh'],
    ["the caller's word before all", 'BTNO - Huyện họp.', { newspaper: 'Báo Long An' }, 'Báo Long An'],
    ["another name of the caller's paper", 'Huyện họp.', { newspaper: 'Báo Tây Ninh Online' }, 'Báo Tây Ninh'],
    ['a paper that no table knows', 'Huyện họp.', { newspaper: 'Báo Làng' }, 'Báo Làng'],
    ['nothing', 'Sáng 5/1, huyện họp.', {}, null],
  ])('%s', (_why, body, options, newspaper) => {
    expect(newspaperOf(body, options)).toBe(newspaper)
  })
})

test('papers are found by name and address', () => {
  expect(paperNamed('báo tây ninh')?.province).toBe('Tây Ninh')
  expect(paperNamed('Báo Nơi Khác')).toBeNull()
  expect(paperAt('baotayninh.vn')?.name).toBe('Báo Tây Ninh')
  expect(paperAt('')).toBeNull()
})
