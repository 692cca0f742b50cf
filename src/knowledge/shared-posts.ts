/**
 * Which posts one person holds at a time, and which of them the country has once; lower case, old tone placement.
 *
 * Sources: Điều lệ Đảng, Luật Tổ chức Chính phủ, Luật Tổ chức chính quyền địa phương.
 */

/**
 * How titles begin that several persons hold at once: deputies, members, those beside one another. A title that neither
 * begins nor ends in such a way is held by one person at a time: "Bí thư", "Chủ tịch", "Trưởng ban".
 */
export const sharedBeginnings: readonly string[] = [
  'phó',
  'thứ trưởng',
  'đồng',
  'ủy viên',
  'đại biểu',
  'thành viên',
  'trợ lý',
  'thư ký',
  'thẩm phán',
  'kiểm sát viên',
  'tham tán',
]

/** How such titles end: "Tỉnh ủy viên", "Chính trị viên phó", and "Chính trị viên", of whom a regiment has many. */
export const sharedEndings: readonly string[] = ['viên', 'phó']

/** Deputies of whom there is one all the same: how their titles begin, and how they end. */
export const firstDeputies: { readonly beginning: string; readonly endings: readonly string[] } = {
  beginning: 'phó',
  endings: ['thường trực', 'thứ nhất'],
}

/** Titles that several hold at once in bodies of the whole country: the Party's Secretariat has a dozen secretaries. */
export const sharedAtTheCentre: ReadonlySet<string> = new Set(['bí thư'])

/** Posts that the country has once, so that articles need not name their body, and what that is. */
export const nationalPosts: ReadonlyMap<string, string> = new Map([
  ['tổng bí thư', 'ban chấp hành trung ương đảng'],
  ['chủ tịch nước', 'cộng hòa xã hội chủ nghĩa việt nam'],
  ['phó chủ tịch nước', 'cộng hòa xã hội chủ nghĩa việt nam'],
  ['thủ tướng', 'chính phủ'],
  ['phó thủ tướng', 'chính phủ'],
  ['phó thủ tướng thường trực', 'chính phủ'],
])
