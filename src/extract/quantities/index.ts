/** Figures: numbers with units and comparators. */
import type { Extractor, Rule } from '../rule.js'
import type { QuantityMention } from './mention.js'
import { quantityAt } from './quantity-at.js'
import { vocabulary } from './vocabulary.js'

const quantity: Rule<QuantityMention> = {
  id: 'quantity',
  triggers: ['number'],
  match: (article, { token }) => quantityAt(article, token),
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

export const quantities: Extractor = { vocabulary, rules: [quantity] }
