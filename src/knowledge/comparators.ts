/** Words that say how a figure stands to the truth: at least, more than, about. */
import type { Comparator } from '../types.js'

/** Before the number. A longer phrase wins over a shorter one that ends it. */
// biome-ignore format: words read best in rows
export const comparatorsBefore: Readonly<Record<Exclude<Comparator, 'eq'>, readonly string[]>> = {
  gte: [
    'ít nhất', 'ít nhất là', 'ít nhất từ', 'ít nhất có', 'tối thiểu', 'tối thiểu là', 'tối thiểu đạt',
    'tối thiểu từ', 'không dưới', 'không thấp hơn', 'không ít hơn', 'không kém', '≥',
    'lớn hơn hoặc bằng',
  ],
  gt: ['trên', 'hơn', 'từ trên', '>'],
  lte: [
    'không quá', 'tối đa', 'tối đa là', 'tối đa không quá', 'tối đa lên đến', 'tối đa đến', 'không vượt quá',
    'không lớn hơn', 'nhiều nhất', 'nhiều nhất là', '≤', 'nhỏ hơn hoặc bằng',
  ],
  lt: ['dưới', 'chưa đến', 'chưa tới', 'chưa đủ', 'chưa đầy', 'không đến', 'không tới', 'không đầy', '<'],
  approx: [
    'khoảng', 'vào khoảng', 'ước', 'ước đạt', 'ước tính', 'ước tính đạt', 'ước tính khoảng', 'ước khoảng', 'dự ước',
    'dự ước đạt', 'ước đạt khoảng', 'ước có', 'ước tăng', 'ước giảm', 'ước thực hiện', 'ước thực hiện đạt',
    'ước thực hiện được', 'ước thu', 'ước cả năm đạt', 'ước bằng', 'ước chiếm', 'ước còn', 'ước hoàn thành',
    'ước giải ngân', 'xấp xỉ', 'tầm', 'chừng', 'ước chừng', 'trên dưới', 'suýt soát', 'độ khoảng', '~', '≈', '±',
  ],
  nearly: ['gần', 'gần đạt', 'gần bằng', 'ngót', 'ngót nghét'],
}

/** After the unit. */
export const comparatorsAfter: Readonly<Record<string, Comparator>> = {
  'trở lên': 'gte',
  'trở xuống': 'lte',
}

/** Phrases that end in a comparator's word without being one: a difference, no bound. */
// biome-ignore format: words read best in rows
export const noComparators: readonly string[] = [
  'cao hơn', 'thấp hơn', 'nhanh hơn', 'chậm hơn', 'kém hơn', 'tốt hơn', 'nhiều hơn', 'ít hơn', 'lớn hơn', 'nhỏ hơn',
  'hơn nữa', 'nêu trên', 'nói trên', 'kể trên', 'cấp trên', 'cấp dưới', 'ở trên', 'khoảng cách', 'thời gian gần',
]
