/** What figures are counted in, in English, each with the unit that the record carries: the Vietnamese one where known. */
import type { Comparator } from '../types.js'

/** Percent and points. Lower case. */
export const englishPercents: Readonly<Record<string, '%' | 'điểm phần trăm'>> = {
  '%': '%',
  percent: '%',
  'per cent': '%',
  'percentage point': 'điểm phần trăm',
  'percentage points': 'điểm phần trăm',
}

/** Sums of money: words before or behind the number → unit and ISO 4217. */
export const englishMoney: Readonly<Record<string, readonly [unit: string, currency: string]>> = {
  vnd: ['đồng', 'VND'],
  dong: ['đồng', 'VND'],
  'vietnamese dong': ['đồng', 'VND'],
  'vietnam dong': ['đồng', 'VND'],
  us$: ['USD', 'USD'],
  $: ['USD', 'USD'],
  usd: ['USD', 'USD'],
  'us dollars': ['USD', 'USD'],
  'us dollar': ['USD', 'USD'],
  dollars: ['USD', 'USD'],
  euro: ['EUR', 'EUR'],
  euros: ['EUR', 'EUR'],
  eur: ['EUR', 'EUR'],
  '€': ['EUR', 'EUR'],
}

/** Measures → the unit of the record. */
export const englishMeasures: Readonly<Record<string, string>> = {
  ha: 'ha',
  hectare: 'ha',
  hectares: 'ha',
  km: 'km',
  kilometre: 'km',
  kilometres: 'km',
  kilometer: 'km',
  kilometers: 'km',
  m: 'm',
  meters: 'm',
  metres: 'm',
  'square meters': 'm²',
  'square metres': 'm²',
  'sq.m': 'm²',
  sqm: 'm²',
  m2: 'm²',
  'm²': 'm²',
  km2: 'km²',
  'km²': 'km²',
  'square kilometres': 'km²',
  'square kilometers': 'km²',
  'cubic meters': 'm³',
  'cubic metres': 'm³',
  m3: 'm³',
  'm³': 'm³',
  ton: 'tấn',
  tons: 'tấn',
  tonne: 'tấn',
  tonnes: 'tấn',
  kg: 'kg',
  kilograms: 'kg',
  litres: 'lít',
  liters: 'lít',
  mw: 'MW',
  kwh: 'kWh',
  kv: 'kV',
  teu: 'TEU',
  teus: 'TEU',
}

/** Things counted, in the plural and the singular → the Vietnamese noun. The longest wins. */
export const englishNouns: Readonly<Record<string, string>> = {
  'party members': 'đảng viên',
  'party member': 'đảng viên',
  'new party members': 'đảng viên mới',
  'party organizations': 'tổ chức đảng',
  'party organisations': 'tổ chức đảng',
  'grassroots party organizations': 'tổ chức cơ sở đảng',
  'grassroots party organisations': 'tổ chức cơ sở đảng',
  'party cells': 'chi bộ',
  'party committees': 'cấp ủy',
  targets: 'chỉ tiêu',
  'socio economic targets': 'chỉ tiêu kinh tế - xã hội',
  criteria: 'tiêu chí',
  communes: 'xã',
  wards: 'phường',
  districts: 'huyện',
  provinces: 'tỉnh',
  localities: 'địa phương',
  'provinces and cities': 'tỉnh, thành phố',
  households: 'hộ',
  'poor households': 'hộ nghèo',
  workers: 'lao động',
  labourers: 'lao động',
  laborers: 'lao động',
  employees: 'lao động',
  people: 'người',
  persons: 'người',
  residents: 'người dân',
  students: 'học sinh',
  pupils: 'học sinh',
  schools: 'trường',
  projects: 'dự án',
  enterprises: 'doanh nghiệp',
  businesses: 'doanh nghiệp',
  companies: 'công ty',
  houses: 'căn nhà',
  delegates: 'đại biểu',
  votes: 'phiếu',
  officials: 'cán bộ',
  cadres: 'cán bộ',
  cases: 'trường hợp',
  models: 'mô hình',
  visitors: 'lượt khách',
  tourists: 'lượt khách',
  gifts: 'phần quà',
  'gift packages': 'phần quà',
  scholarships: 'suất học bổng',
  deputies: 'đại biểu',
  cooperatives: 'hợp tác xã',
  beds: 'giường bệnh',
  points: 'điểm',
  times: 'lần',
  apartments: 'căn hộ',
  women: 'phụ nữ',
}

/** Times, ages and the like behind a number: it is no figure. */
// biome-ignore format: words read best in rows
export const durationNouns: readonly string[] = [
  'year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'hour', 'hours', 'minute', 'minutes', 'decade', 'decades',
  'am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.', 'oclock', 'quarters', 'terms', 'year-old', 'session', 'sessions', 'th', 'st',
]

/** Adjectives between a number and its noun. */
// biome-ignore format: words read best in rows
export const nounOpeners: readonly string[] = [
  'new', 'poor', 'key', 'main', 'major', 'basic', 'local', 'foreign', 'domestic', 'social', 'more', 'other', 'traffic', 'industrial',
  'public', 'rural', 'young', 'female', 'ethnic', 'outstanding', 'good', 'near', 'large', 'small', 'elderly', 'hi-tech', 'additional',
]

/** What a rate is taken over. */
export const englishDenominators: Readonly<Record<string, string>> = {
  person: 'người',
  capita: 'người',
  head: 'người',
  year: 'năm',
  month: 'tháng',
  day: 'ngày',
  quarter: 'quý',
  household: 'hộ',
  hectare: 'ha',
  ha: 'ha',
  worker: 'lao động',
  student: 'học sinh',
  annum: 'năm',
  'square meter': 'm²',
  'square metre': 'm²',
  kg: 'kg',
  ton: 'tấn',
  tonne: 'tấn',
}

/** Before a number, lower case; the longest wins. */
export const comparatorsBefore: Readonly<Record<string, Comparator>> = {
  'at least': 'gte',
  'no less than': 'gte',
  'not less than': 'gte',
  'no fewer than': 'gte',
  'not lower than': 'gte',
  'a minimum of': 'gte',
  'the minimum of': 'gte',
  'more than': 'gt',
  over: 'gt',
  above: 'gt',
  exceeding: 'gt',
  'higher than': 'gt',
  'greater than': 'gt',
  'at most': 'lte',
  'no more than': 'lte',
  'not more than': 'lte',
  'not exceeding': 'lte',
  'up to': 'lte',
  'a maximum of': 'lte',
  'less than': 'lt',
  'fewer than': 'lt',
  'lower than': 'lt',
  under: 'lt',
  below: 'lt',
  about: 'approx',
  around: 'approx',
  approximately: 'approx',
  roughly: 'approx',
  some: 'approx',
  'an estimated': 'approx',
  'estimated at': 'approx',
  'estimated to reach': 'approx',
  'estimated to be': 'approx',
  'estimated at about': 'approx',
  'estimated at over': 'gt',
  'estimated at more than': 'gt',
  'estimated at nearly': 'nearly',
  nearly: 'nearly',
  almost: 'nearly',
  'close to': 'nearly',
}

/** Behind it. */
export const comparatorsAfter: Readonly<Record<string, Comparator>> = {
  'or more': 'gte',
  'or higher': 'gte',
  'and higher': 'gte',
  'and above': 'gte',
  'or above': 'gte',
  'or over': 'gte',
  upwards: 'gte',
  upward: 'gte',
  'or less': 'lte',
  'or lower': 'lte',
  'or below': 'lte',
  'at most': 'lte',
}

/** A number behind these is part of a name: "Ring Road 3", "Article 5", "phase 2". */
// biome-ignore format: words read best in rows
export const numberedNouns: readonly string[] = [
  'no', 'number', 'article', 'clause', 'point', 'phase', 'chapter', 'level', 'group', 'grade', 'class', 'hamlet', 'quarter', 'ward', 'district',
  'zone', 'region', 'road', 'highway', 'route', 'type', 'covid', 'area', 'team', 'section', 'version', 'part', 'delegation', 'mission', 'squad', 'unit', 'flight', 'step', 'line', 'gate',
]

/** Words that stand in no counted noun. */
// biome-ignore format: words read best in rows
export const noNounWords: readonly string[] = [
  'of', 'in', 'on', 'at', 'to', 'by', 'for', 'with', 'from', 'and', 'or', 'the', 'a', 'an', 'is', 'was', 'are', 'were', 'has', 'have', 'had', 'that',
  'which', 'as', 'than', 'per', 'more', 'less', 'over',
]

/** Behind these "over" bounds nothing: "handed over 500 gifts". */
export const verbsWithOver: readonly string[] = [
  'handed',
  'hand',
  'handing',
  'took',
  'take',
  'taking',
  'turned',
  'gave',
]
