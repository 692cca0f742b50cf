/**
 * Words of calendar expressions, as Vietnamese newspapers write them. Case and tone placement do not matter
 * (folded on lookup), except where a comment says so.
 */
import type { DateMod, DayPart } from '../types.js'

/** Words before the parts of a date: "ngày 5", "tháng 6", "quý III", "năm 2023", "nhiệm kỳ 2020-2025". */
export type DateHead = 'day' | 'month' | 'quarter' | 'year' | 'term' | 'school-year'

// biome-ignore format: words read best in rows
export const dateHeads: Readonly<Record<DateHead, readonly string[]>> = {
  day: ['ngày', 'hôm', 'các ngày', 'những ngày', 'mùng', 'mồng', 'ngày mùng', 'ngày mồng'],
  month: ['tháng', 'các tháng', 'những tháng'],
  quarter: ['quý', 'quí', 'các quý'],
  year: ['năm', 'các năm', 'năm mới', 'năm tài chính', 'năm ngân sách', 'năm dương lịch'],
  // "giai doạn" is a slip of the keyboard that stands in print often enough.
  term: [
    'nhiệm kỳ', 'nhiệm kì', 'các nhiệm kỳ', 'nhiệm kỳ mới', 'nk', 'giai đoạn', 'giai doạn', 'các giai đoạn',
    'thời kỳ', 'thời kì', 'niên khóa', 'niên độ',
  ],
  'school-year': ['năm học', 'năm học mới', 'niên học'],
}

/** Parts of a day. What follows decides: "sáng 22/7", "sáng nay" are dates, "sáng tạo" and "tối đa" are not. */
export const dayParts: Readonly<Record<DayPart, readonly string[]>> = {
  MO: ['sáng', 'buổi sáng', 'sáng sớm', 'rạng sáng', 'rạng', 'đầu giờ sáng', 'cuối giờ sáng'],
  MI: ['trưa', 'buổi trưa'],
  AF: ['chiều', 'buổi chiều', 'chiều muộn', 'đầu giờ chiều', 'cuối giờ chiều', 'cuối buổi chiều'],
  EV: ['tối', 'buổi tối', 'tối muộn', 'chiều tối', 'đêm tối'],
  NI: ['đêm', 'ban đêm', 'nửa đêm', 'đêm khuya', 'khuya'],
}

/** Words before "sáng" that it belongs to: "thắp sáng 3/5 tuyến hẻm". */
// biome-ignore format: words read best in rows
export const lightPartners: ReadonlySet<string> = new Set([
  'thắp', 'chiếu', 'soi', 'rọi', 'phát', 'tỏa', 'bừng', 'ngời', 'rực', 'ánh',
])

/** 1 is Monday, as in ISO 8601. */
export const weekdays: Readonly<Record<number, readonly string[]>> = {
  1: ['thứ hai', 'thứ 2'],
  2: ['thứ ba', 'thứ 3'],
  3: ['thứ tư', 'thứ 4'],
  4: ['thứ năm', 'thứ 5'],
  5: ['thứ sáu', 'thứ 6'],
  6: ['thứ bảy', 'thứ bẩy', 'thứ 7'],
  7: ['chủ nhật', 'chúa nhật'],
}

/** A word before a date that says where in it, or on which side. `limit`: a deadline or an end. */
export interface Bound {
  readonly mod: DateMod | null
  readonly limit: boolean
}

/** They chain: "đến" + "hết" + "tháng 6", "từ nay đến" + "cuối" + "năm 2018". */
export const bounds: Readonly<Record<string, Bound>> = {
  đến: { mod: null, limit: true },
  tới: { mod: null, limit: true },
  'từ nay đến': { mod: null, limit: true },
  'từ nay tới': { mod: null, limit: true },
  'từ nay cho đến': { mod: null, limit: true },
  'cho đến': { mod: null, limit: true },
  hết: { mod: 'END', limit: true },
  trước: { mod: 'BEFORE', limit: true },
  sau: { mod: 'AFTER', limit: false },
  đầu: { mod: 'START', limit: false },
  giữa: { mod: 'MID', limit: false },
  cuối: { mod: 'END', limit: false },
  'những ngày đầu': { mod: 'START', limit: false },
  'những ngày đầu, tháng đầu': { mod: 'START', limit: false },
  'những tháng đầu': { mod: 'START', limit: false },
  'các tháng đầu': { mod: 'START', limit: false },
  'mấy tháng đầu': { mod: 'START', limit: false },
  'những ngày giữa': { mod: 'MID', limit: false },
  'những ngày cuối': { mod: 'END', limit: false },
  'những tháng cuối': { mod: 'END', limit: false },
  'các tháng cuối': { mod: 'END', limit: false },
  'mấy tháng cuối': { mod: 'END', limit: false },
  'thượng tuần': { mod: 'START', limit: false },
  'trung tuần': { mod: 'MID', limit: false },
  'hạ tuần': { mod: 'END', limit: false },
  khoảng: { mod: 'APPROX', limit: false },
}

/** Words before "đầu", "cuối", "hết", "sau" that they belong to: "dẫn đầu năm 2022", "lần cuối", "hầu hết", "phía sau". */
// biome-ignore format: words read best in rows
export const boundPartners: ReadonlySet<string> = new Set([
  'bắt', 'dẫn', 'đứng', 'mở', 'khởi', 'ban', 'bước', 'lần', 'hàng', 'cầm', 'thoạt', 'hầu', 'phía',
])

/** Words that open a range: "từ ngày 1 đến ngày 3 tháng 2". They belong to a range, and to no single date. */
export const rangeOpenings: readonly string[] = ['từ', 'kể từ', 'tính từ', 'bắt đầu từ']

/** What a word means counted from the day of publication, or from the day last named. */
export interface Relative {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year'
  readonly by: number
  readonly part?: DayPart
  /** `text`: the day last named, or the year before the one last named. */
  readonly from?: 'text'
}

export const relatives: Readonly<Record<string, Relative>> = {
  'hôm nay': { unit: 'day', by: 0 },
  'ngày hôm nay': { unit: 'day', by: 0 },
  'hôm qua': { unit: 'day', by: -1 },
  'ngày hôm qua': { unit: 'day', by: -1 },
  'hôm kia': { unit: 'day', by: -2 },
  'ngày mai': { unit: 'day', by: 1 },
  'ngày kia': { unit: 'day', by: 2 },
  'sáng nay': { unit: 'day', by: 0, part: 'MO' },
  'sáng sớm nay': { unit: 'day', by: 0, part: 'MO' },
  'rạng sáng nay': { unit: 'day', by: 0, part: 'MO' },
  'trưa nay': { unit: 'day', by: 0, part: 'MI' },
  'chiều nay': { unit: 'day', by: 0, part: 'AF' },
  'chiều tối nay': { unit: 'day', by: 0, part: 'EV' },
  'tối nay': { unit: 'day', by: 0, part: 'EV' },
  'đêm nay': { unit: 'day', by: 0, part: 'NI' },
  'sáng qua': { unit: 'day', by: -1, part: 'MO' },
  'trưa qua': { unit: 'day', by: -1, part: 'MI' },
  'chiều qua': { unit: 'day', by: -1, part: 'AF' },
  'tối qua': { unit: 'day', by: -1, part: 'EV' },
  'đêm qua': { unit: 'day', by: -1, part: 'NI' },
  'sáng mai': { unit: 'day', by: 1, part: 'MO' },
  'trưa mai': { unit: 'day', by: 1, part: 'MI' },
  'chiều mai': { unit: 'day', by: 1, part: 'AF' },
  'tối mai': { unit: 'day', by: 1, part: 'EV' },
  'cùng ngày': { unit: 'day', by: 0, from: 'text' },
  'trong ngày hôm nay': { unit: 'day', by: 0 },
  'tuần này': { unit: 'week', by: 0 },
  'tuần trước': { unit: 'week', by: -1 },
  'tuần qua': { unit: 'week', by: -1 },
  'tuần vừa qua': { unit: 'week', by: -1 },
  'tuần rồi': { unit: 'week', by: -1 },
  'tuần tới': { unit: 'week', by: 1 },
  'tuần sau': { unit: 'week', by: 1 },
  'tháng này': { unit: 'month', by: 0 },
  'tháng trước': { unit: 'month', by: -1 },
  'tháng qua': { unit: 'month', by: -1 },
  'tháng rồi': { unit: 'month', by: -1 },
  'tháng tới': { unit: 'month', by: 1 },
  'tháng sau': { unit: 'month', by: 1 },
  'quý này': { unit: 'quarter', by: 0 },
  'quý trước': { unit: 'quarter', by: -1 },
  'quý tới': { unit: 'quarter', by: 1 },
  'năm nay': { unit: 'year', by: 0 },
  'năm ngoái': { unit: 'year', by: -1 },
  'năm rồi': { unit: 'year', by: -1 },
  'năm trước': { unit: 'year', by: -1, from: 'text' },
  'năm liền trước': { unit: 'year', by: -1, from: 'text' },
  'năm trước đó': { unit: 'year', by: -1, from: 'text' },
  'năm sau': { unit: 'year', by: 1 },
  'năm tới': { unit: 'year', by: 1 },
}

/** "cùng kỳ", "cùng kỳ năm 2021": the same stretch of an earlier year, given by that year. */
export const samePeriod: readonly string[] = ['cùng kỳ', 'cùng kì', 'cùng thời điểm', 'cùng thời kỳ']

/** Words behind "cùng kỳ" that part it: "cùng kỳ vọng", "cùng kỳ thi". */
// biome-ignore format: words read best in rows
export const notAPeriod: ReadonlySet<string> = new Set([
  'bí', 'diệu', 'lạ', 'vĩ', 'công', 'quặc', 'vọng', 'thi', 'họp', 'hạn', 'nghỉ',
])

/** "nay" closes a stretch that began in the past: "từ năm 2011 đến nay". */
export const nowWords: readonly string[] = ['nay', 'hiện nay', 'bây giờ']

/** Before "(năm|tháng|ngày) qua, tới …": how far a counted stretch reaches from the day of publication. */
export const stretches: Readonly<Record<string, -1 | 1>> = {
  qua: -1,
  'vừa qua': -1,
  'trở lại đây': -1,
  'gần đây': -1,
  tới: 1,
  'sắp tới': 1,
  'tiếp theo': 1,
}

/** After a date: on which side of the day of publication it lies. */
export const sides: Readonly<Record<string, -1 | 0 | 1>> = {
  'vừa qua': -1,
  'vừa rồi': -1,
  này: 0,
  tới: 1,
  'tới đây': 1,
  'sắp tới': 1,
}

/** Numbers in letters, as far as dates use them. "năm" is five here and "year" elsewhere: the place decides. */
export const numerals: Readonly<Record<number, readonly string[]>> = {
  1: ['một'],
  2: ['hai'],
  3: ['ba'],
  4: ['bốn', 'tư'],
  5: ['năm'],
  6: ['sáu'],
  7: ['bảy', 'bẩy'],
  8: ['tám'],
  9: ['chín'],
  10: ['mười'],
  11: ['mười một'],
  12: ['mười hai'],
  13: ['mười ba'],
  14: ['mười bốn'],
  15: ['mười lăm'],
  16: ['mười sáu'],
  17: ['mười bảy'],
  18: ['mười tám'],
  19: ['mười chín'],
  20: ['hai mươi'],
  21: ['hai mươi mốt'],
  22: ['hai mươi hai'],
  23: ['hai mươi ba'],
  24: ['hai mươi tư', 'hai mươi bốn'],
  25: ['hai mươi lăm'],
  26: ['hai mươi sáu'],
  27: ['hai mươi bảy'],
  28: ['hai mươi tám'],
  29: ['hai mươi chín'],
  30: ['ba mươi'],
  31: ['ba mươi mốt'],
}

/** Roman numbers of quarters. */
export const romanQuarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** Halves of a year in words. First month and last month. */
export const halves: Readonly<Record<string, readonly [first: number, last: number]>> = {
  'nửa đầu': [1, 6],
  'nửa cuối': [7, 12],
  'nửa năm đầu': [1, 6],
  'nửa năm cuối': [7, 12],
}

/** Seasons, by their EDTF codes. */
export const seasons: Readonly<Record<string, number>> = {
  'mùa xuân': 21,
  'mùa hè': 22,
  'mùa hạ': 22,
  'mùa thu': 23,
  'mùa đông': 24,
}

/** Feasts that take a year: "Tết Nguyên đán Giáp Ngọ 2014", "Xuân Mậu Thân 1968". */
// biome-ignore format: words read best in rows
export const feasts: readonly string[] = [
  'tết', 'tết nguyên đán', 'tết cổ truyền', 'tết trung thu', 'tết dương lịch', 'tết âm lịch', 'xuân', 'giáng sinh',
  'noel', 'trung thu',
]

/** The ten stems and twelve branches that name lunar years: "Quý Mão", "Giáp Ngọ". */
// biome-ignore format: words read best in rows
export const heavenlyStems: readonly string[] = [
  'giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý',
]
// biome-ignore format: words read best in rows
export const earthlyBranches: readonly string[] = [
  'tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi',
]

/** Feasts of one fixed day: "ngày Giáng sinh". Days of remembrance are names ("Ngày Quốc tế Lao động"). */
export const feastDays: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'giáng sinh': [12, 25],
  'lễ giáng sinh': [12, 25],
  noel: [12, 25],
}

/** The fifteenth of a lunar month: "rằm tháng Bảy". */
export const fullMoons: readonly string[] = ['rằm']

/** Months that only the lunar calendar has: "mùng 6 tháng Giêng", "23 tháng Chạp", "mùng 10 Giêng". */
export const lunarMonths: Readonly<Record<number, readonly string[]>> = {
  1: ['tháng giêng', 'giêng'],
  12: ['tháng chạp', 'chạp'],
}

/** The feast that days are counted by: "mùng 3 Tết", "30 Tết". */
export const newYearFeasts: readonly string[] = ['tết', 'tết nguyên đán', 'tết cổ truyền', 'tết âm lịch']

/** Behind a day of the lunar calendar: "ngày 10/3 âm lịch". */
export const lunarMarks: readonly string[] = ['âm lịch', 'âl']

/** Decades: "thập niên 1990", "những năm 90". */
export const decadeWords: readonly string[] = ['thập niên', 'thập kỷ', 'những năm', 'thập niên những năm']

/**
 * Words right before a bare "30/4" or "2045" that make it a time: "so với 2015", "tầm nhìn 2045", "nghỉ lễ 30/4".
 * Bounds and openings of ranges do it too.
 */
// biome-ignore format: words read best in rows
export const timeCues: readonly string[] = [
  'so với', 'tầm nhìn', 'định hướng', 'mùa', 'vụ', 'dịp', 'lễ', 'nghỉ lễ', 'dịp lễ', 'hạn chót', 'chậm nhất',
  'muộn nhất', 'chậm nhất là', 'muộn nhất là', 'lúc', 'vào lúc', 'sn', 'sinh', 'vào', 'vào dịp', 'kỷ niệm', 'khóa',
  'hạn cuối', 'dự kiến', 'giai đoạn', 'thời điểm', 'hè', 'hè thu', 'thu đông', 'mùa mưa', 'mùa khô', 'công tác',
  'dự toán', 'ngân sách', 'chỉ tiêu', 'mục tiêu', 'tuyển sinh',
]

/**
 * Lower-case words that may stand right after a bare "30/4" or "2045" without counting anything
 * ("đến 2045 trở thành", against "đến 2000 hộ").
 */
// biome-ignore format: words read best in rows
export const afterBareDates: ReadonlySet<string> = new Set([
  'là', 'và', 'với', 'của', 'tại', 'ở', 'cho', 'thì', 'sẽ', 'phải', 'đã', 'trở', 'để', 'do', 'theo', 'trên', 'trong',
  'toàn', 'cả', 'đến', 'tới', 'hoàn', 'phấn', 'đạt', 'nhằm', 'nên', 'khi', 'này', 'nay', 'tầm', 'được', 'gồm', 'vừa',
  'tăng', 'giảm', 'cơ', 'diễn', 'từ', 'nhưng', 'mà', 'hoặc', 'như', 'về', 'bằng', 'dự', 'chúng', 'tất', 'mới', 'tổ',
  'thực', 'giao', 'thu', 'đồng', 'có', 'còn', 'không', 'chưa',
])

/** Words behind "9 tháng" that say what came of them, and last words before it that count them up ("lũy kế"). */
// biome-ignore format: words read best in rows
export const afterReviewedMonths: ReadonlySet<string> = new Set([
  'đạt', 'ước', 'tăng', 'giảm', 'bằng', 'hơn', 'gần', 'trên', 'lên', 'còn', 'vượt', 'khoảng',
])
export const beforeReviewedMonths: ReadonlySet<string> = new Set(['kế', 'dồn'])

/** Units that turn four-digit numbers into quantities, whatever stands before them. */
// biome-ignore format: words read best in rows
export const unitsAfterNumbers: ReadonlySet<string> = new Set([
  'người', 'hộ', 'tỷ', 'tỉ', 'triệu', 'đồng', 'nghìn', 'ngàn', 'ha', 'm', 'km', 'kg', 'tấn', 'suất', 'lượt', 'usd',
  'm2', 'm3', 'mét', 'lít', 'khẩu', 'ca', 'liều',
])

/** First syllables of count nouns, which do the same to one four-digit number. Behind two years they begin verbs, too. */
// biome-ignore format: words read best in rows
export const nounsAfterNumbers: ReadonlySet<string> = new Set([
  'xã', 'phường', 'đảng', 'cán', 'đại', 'đơn', 'căn', 'công', 'lao', 'dân', 'cây', 'con', 'khách', 'học', 'hội',
  'đoàn', 'tổ', 'chi', 'phần', 'trường', 'sinh', 'em', 'cháu', 'gia', 'doanh', 'chiến', 'thanh', 'bộ', 'cuốn',
  'quyển', 'vụ', 'điểm', 'giờ', 'ngày', 'tháng', 'năm', 'số',
])

/**
 * Last words of types of documents: the number after them is the document's ("Nghị quyết 02/2021", "Chỉ thị 1792").
 * "lệ" is that of "tỷ lệ 1/2000", "đồ" that of "bản đồ 1/2000".
 */
// biome-ignore format: words read best in rows
export const documentTails: ReadonlySet<string> = new Set([
  'lệ', 'đồ', 'quyết', 'định', 'tư', 'thị', 'hoạch', 'luận', 'văn', 'trình', 'số', 'hướng', 'dẫn', 'lệnh', 'án',
  'điều', 'khoản', 'mục', 'luật', 'biểu',
])

/** Names given by dates: "đường 30 tháng 4", "Công viên 30-4". Lower-case last words of what is named. */
// biome-ignore format: words read best in rows
export const namedByDates: ReadonlySet<string> = new Set([
  'đường', 'phố', 'trường', 'viên', 'động', 'ty', 'cầu', 'chợ', 'xá', 'thpt', 'thcs', 'mạng', 'máy', 'xí', 'nghiệp',
  'viện', 'xã', 'phường', 'khu', 'đợt',
])

/** Words before a number that count: "lần 3 - 2024", "tuần thứ 2 tháng 3/2024", "kỳ 1 tháng 10". */
// biome-ignore format: words read best in rows
export const beforeCounts: ReadonlySet<string> = new Set([
  'lần', 'thứ', 'tuần', 'kỳ', 'đợt', 'số', 'phiên', 'tập', 'quý', 'khóa', 'vòng',
])

/** Words before a part of the year that comes again: "mỗi quý một lần". */
export const everyWords: ReadonlySet<string> = new Set(['mỗi', 'từng', 'hằng', 'hàng'])

/** Recurrences, not times: "thứ 6 hằng tuần", "ngày 22/12 hằng năm". */
// biome-ignore format: words read best in rows
export const recurrences: readonly string[] = [
  'hằng năm', 'hàng năm', 'hằng tuần', 'hàng tuần', 'hằng tháng', 'hàng tháng', 'mỗi năm', 'mỗi tuần', 'mỗi tháng',
]

/** Words before "thứ 7" that make it an ordinal: "kỳ họp thứ 7". */
// biome-ignore format: words read best in rows
export const ordinalCues: ReadonlySet<string> = new Set([
  'họp', 'lần', 'kỳ', 'phiên', 'khóa', 'hạng', 'đứng', 'xếp', 'tập', 'vị', 'trí', 'hội', 'điểm', 'người', 'bậc',
  'ngày', 'năm', 'tháng',
])

/** Words before a span that count it or generalise it: "5 năm trước" and "những năm tới" are no years of the calendar. */
// biome-ignore format: words read best in rows
export const counters: ReadonlySet<string> = new Set([
  'những', 'các', 'nhiều', 'mấy', 'vài', 'từng', 'mỗi', 'hằng', 'hàng', 'số', 'bao', 'qua', 'đôi', 'nửa', 'trăm',
  'chục', 'mươi', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'một',
])

/** What may follow a clock: "8 giờ 30 phút", "2:05 PM", and "CH", "SA" (chiều, sáng) of Vietnamese systems. */
export const clockMarks: Readonly<Record<string, 'minute' | 'afternoon' | 'morning'>> = {
  phút: 'minute',
  p: 'minute',
  pm: 'afternoon',
  ch: 'afternoon',
  am: 'morning',
  sa: 'morning',
}
