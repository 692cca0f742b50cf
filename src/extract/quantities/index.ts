/** Figures: numbers with units and comparators. */
import type { At, Extractor, Rule } from '../rule.js'
import type { QuantityMention } from './mention.js'
import { quantityAt } from './quantity-at.js'
import { NONE, vocabulary } from './vocabulary.js'
import { half, percentInWords, times } from './words.js'

const quantity: Rule<QuantityMention> = {
  id: 'quantity',
  triggers: ['number'],
  // In a stamp stand counters of the page.
  match: (article, { token }) => (article.blockOf(token)?.kind === 'stamp' ? null : quantityAt(article, token)),
  examples: [
    { text: 'Thu ngân sách đạt hơn 1.500 tỷ 250 triệu đồng.', finds: ['hơn 1.500 tỷ 250 triệu đồng'] },
    { text: 'Tỷ lệ hộ nghèo giảm còn 0.56%.', finds: ['0.56%'] },
    { text: 'Thu nhập đạt từ 65 triệu đồng/ người/ năm trở lên.', finds: ['từ 65 triệu đồng/ người/ năm trở lên'] },
    { text: 'Tốc độ tăng trưởng đạt từ 8 - 8,5%/năm.', finds: ['từ 8 - 8,5%/năm'] },
    { text: 'Xã có 14/19 tiêu chí đạt chuẩn.', finds: ['14/19 tiêu chí'] },
    { text: 'Chỉ số này xếp thứ 9/63 tỉnh, thành phố.', finds: ['xếp thứ 9/63 tỉnh, thành phố'] },
    { text: 'Ngày 7/2, Bí thư khu phố 3 dự lễ trao huy hiệu 60 năm tuổi Đảng.', finds: [] },
    { text: 'Điện thoại: 0274.3755.286; Quyết định số 12/2024/QĐ-UBND.', finds: [] },
  ],
}

/** Words of a count of nothing: "không còn". */
const NONE_WORDS = 2

const none: Rule<QuantityMention> = {
  id: 'quantity.none',
  triggers: [NONE],
  match: (article, at) => {
    const { token, end, value } = at as At<string>
    return {
      layer: 'quantity',
      rule: none.id,
      start: article.startOf(token),
      end: article.endOf(end - 1),
      kind: 'number',
      value: 0,
      of: null,
      min: null,
      max: null,
      unit: value,
      unitKind: 'count',
      currency: null,
      comparator: 'eq',
      token,
      endToken: end,
      number: token,
      unitToken: token + NONE_WORDS,
      unitEnd: end,
    }
  },
  examples: [
    { text: 'Phấn đấu đến năm 2025 không còn hộ nghèo.', finds: ['không còn hộ nghèo'] },
    { text: 'Ông không còn là bí thư chi bộ.', finds: [] },
  ],
}

export const quantities: Extractor = { vocabulary, rules: [quantity, none, percentInWords, times, half] }
