/**
 * Titles that several persons hold at once, by their words, lower case, old tone placement. Any other title is held by one
 * person at a time: "Bí thư", "Chủ tịch", "Trưởng ban", "Phó Bí thư Thường trực".
 *
 * Sources: Điều lệ Đảng, Luật Tổ chức chính quyền địa phương.
 */

/** How such a title begins: deputies and members. */
export const sharedBeginnings: readonly string[] = [
  'phó',
  'ủy viên',
  'đại biểu',
  'thành viên',
  'trợ lý',
  'thẩm phán',
  'kiểm sát viên',
]

/** How such a title ends: "Tỉnh ủy viên", "Huyện ủy viên". */
export const sharedEndings: readonly string[] = ['viên']

/** Words that make a deputy the only one. */
export const onlyOne: readonly string[] = ['thường trực', 'thứ nhất']
