/** Vietnamese letters without their marks, as English editions print them. */

/**
 * A text without diacritics.
 *
 * @example plain('Trảng Bàng') // 'Trang Bang'
 */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, letter => (letter === 'đ' ? 'd' : 'D'))
}

/** The same in small letters, for looking up. */
export const plainKey = (text: string): string => plain(text).toLowerCase()
