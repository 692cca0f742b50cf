/** Which place a figure is about, and in which province that lies. */
import { expect, test } from 'vitest'
import { tablesOf } from '../../../src/archive/tables/tables-of.js'
import { entriesOf } from './stories.js'

test.each<[text: string, newspaper: string, placed: string]>([
  ['Năm 2023, Đảng bộ huyện Gò Dầu kết nạp 130 đảng viên.', 'Báo Long An', 'Gò Dầu, district, Tây Ninh, organization'],
  [
    'Năm 2023, Đảng bộ huyện Châu Thành kết nạp 130 đảng viên.',
    'Báo Long An',
    'Châu Thành, district, Long An, organization',
  ],
  [
    'Năm 2023, Đảng bộ huyện Châu Thành, tỉnh Long An kết nạp 130 đảng viên.',
    'Báo Tây Ninh',
    'Châu Thành, district, Long An, organization',
  ],
  [
    'Năm 2023, UBND xã Long Thuận, huyện Bến Cầu thu ngân sách 13 tỷ đồng.',
    'Báo Long An',
    'Long Thuận, commune, Tây Ninh, organization',
  ],
  [
    'Ông Lê Văn Mẫu, Bí thư Huyện uỷ Châu Thành, tỉnh Long An cho biết, năm 2023, huyện thu ngân sách 13 tỷ đồng.',
    'Báo Tây Ninh',
    'Châu Thành, district, Long An, only',
  ],
  ['Năm 2023, thu ngân sách 13 tỷ đồng.', 'Báo Tây Ninh', ', , Tây Ninh, '],
])('%s (%s)', async (text, newspaper, placed) => {
  const { targets } = await tablesOf(entriesOf([['2024-01-10', text, newspaper]]))
  const [row] = targets
  expect([row?.place, row?.placeLevel, row?.province, row?.placeBasis].join(', ')).toBe(placed)
})
