/**
 * What figures are counted in: percent, money, measures, and the factors that stand between a number and its unit.
 * `unit` is the normal form that the record carries; `forms` are the spellings of newspapers (letter case is free).
 */
import type { UnitKind } from '../types.js'

/** A unit that is no counted noun. */
export interface UnitOfMeasure {
  readonly unit: string
  readonly kind: Exclude<UnitKind, 'count' | 'rate'>
  /** ISO 4217, for money. */
  readonly currency?: string
  readonly forms: readonly string[]
  readonly example: string
}

const money = (unit: string, currency: string, forms: readonly string[], example: string): UnitOfMeasure => ({
  unit,
  kind: 'money',
  currency,
  forms,
  example,
})
const measure = (unit: string, forms: readonly string[], example: string): UnitOfMeasure => ({
  unit,
  kind: 'measure',
  forms,
  example,
})

export const unitsOfMeasure: readonly UnitOfMeasure[] = [
  { unit: '%', kind: 'percent', forms: ['%', 'phần trăm'], example: '92,5%' },
  { unit: '‰', kind: 'percent', forms: ['‰', 'phần nghìn', 'phần ngàn'], example: '11,5‰' },
  {
    unit: 'điểm phần trăm',
    kind: 'percentage-point',
    forms: ['điểm phần trăm', 'điểm %', 'điểm phần %'],
    example: '0,4 điểm phần trăm',
  },

  money('đồng', 'VND', ['đồng', 'đ', 'vnđ', 'vnd', 'đồng vn', 'đồng việt nam'], '1.500 tỷ đồng'),
  money(
    'USD',
    'USD',
    ['usd', 'đô la mỹ', 'đô la', 'đôla mỹ', 'đôla', 'đô-la mỹ', 'đô-la', 'đô la hoa kỳ', 'mỹ kim'],
    '2,1 tỷ USD',
  ),
  money('EUR', 'EUR', ['euro', 'eur'], '12 triệu euro'),
  money('yên', 'JPY', ['yên', 'yên nhật', 'jpy'], '9,3 tỷ yên'),
  money('nhân dân tệ', 'CNY', ['nhân dân tệ', 'cny', 'tệ'], '40 triệu nhân dân tệ'),
  money('won', 'KRW', ['won'], '5 tỷ won'),
  money('bảng', 'GBP', ['bảng anh', 'gbp'], '3 triệu bảng Anh'),

  measure('ha', ['ha', 'héc ta', 'hécta', 'héc-ta', 'hecta', 'hec-ta'], '28,4ha'),
  measure('km²', ['km²', 'km2', 'kilômét vuông', 'ki-lô-mét vuông', 'cây số vuông'], '1.204,35km²'),
  measure('m²', ['m²', 'm2', 'mét vuông'], '7 m²/người'),
  measure('m³', ['m³', 'm3', 'mét khối'], '120.000 m³/ngày'),
  measure('km', ['km', 'kilômét', 'ki-lô-mét', 'cây số'], '17km'),
  measure('m', ['m', 'mét'], '90 m'),
  measure('cm', ['cm', 'xăng-ti-mét'], '30 cm'),
  measure('mm', ['mm'], '120 mm'),
  measure('hải lý', ['hải lý'], '12 hải lý'),
  measure('sào', ['sào'], '5 sào'),
  measure('tấn', ['tấn'], '1,2 triệu tấn'),
  measure('tạ', ['tạ'], '62 tạ/ha'),
  measure('kg', ['kg', 'kilôgam', 'ki-lô-gam'], '50 kg'),
  measure('lít', ['lít'], '300 lít'),
  measure('MW', ['mw'], '1.150MW'),
  measure('MWp', ['mwp'], '50 MWp'),
  measure('kW', ['kw'], '22 kW'),
  measure('kWh', ['kwh'], '96 triệu kWh/năm'),
  measure('MWh', ['mwh'], '80 MWh'),
  measure('GWh', ['gwh'], '3 GWh'),
  measure('kV', ['kv'], '220 kV'),
  measure('KVA', ['kva'], '400 KVA'),
  measure('MVA', ['mva'], '63 MVA'),
  measure('TEU', ['teu', 'teus'], '120.000 TEU'),
  measure('DWT', ['dwt'], '80.000 DWT'),
  measure('Gbps', ['gbps'], '1 Gbps'),
]

/** Factors between a number and its unit; they may follow one another ("nghìn tỷ"). */
export const scales: ReadonlyMap<string, number> = new Map([
  ['trăm', 1e2],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
])

/** Digits in words, and ten, which multiplies a digit before it. */
export const digitWords: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mươi', 10],
])

/** So many times, in words. */
export const timesInWords: ReadonlyMap<string, number> = new Map([
  ['gấp rưỡi', 1.5],
  ['gấp đôi', 2],
])

/** A half of what follows. */
export const halves: readonly string[] = ['một nửa số', 'một nửa tổng số']

/** What a rate is taken over, after a slash or "mỗi": "%/năm", "đồng/người/năm". */
// biome-ignore format: words read best in rows
export const denominators: readonly string[] = [
  'lượng', 'chỉ', 'con', 'cây', 'chiếc', 'vé', 'tiết', 'buổi', 'ca', 'phòng', 'cổ phiếu', 'm', 'lít', 'kwp', 'xe',
  'hội viên', 'đảng viên', 'sinh viên', 'năm', 'tháng', 'quý', 'ngày', 'ngày đêm', 'giờ', 'phút', 'vụ', 'nhiệm kỳ',
  'tuần', 'lượt', 'lần', 'người', 'đầu người', 'hộ', 'khẩu', 'nhân khẩu', 'lao động', 'suất', 'học sinh', 'trẻ', 'cháu',
  'dân', 'vạn dân', 'nghìn dân', 'trẻ đẻ sống', 'người dân', 'cán bộ', 'xã', 'phường', 'thôn', 'ấp', 'đơn vị', 'trường',
  'lớp', 'căn', 'nhà', 'dự án', 'sản phẩm', 'ha', 'km', 'km²', 'km2', 'm²', 'm2', 'm³', 'm3', 'tấn', 'kg', 'kwh', 'usd',
  'đồng', 'ng', 'thg',
]
