/** Bodies that articles name in full once and in short afterwards, and how one body belongs to another. All folded. */
import { listed } from './listed.js'

const words = (list: string): ReadonlySet<string> => new Set(listed(list))

/** Short forms whose full form is looked up in the article: "Trưởng Ban Chỉ đạo". */
export const councils: ReadonlySet<string> =
  words(`ban chỉ đạo, đoàn giám sát, đoàn công tác, đoàn kiểm tra, tổ công tác, ủy ban kiểm tra, ubkt, hội đồng, ban tổ chức,
  ban quản lý, hội đồng quản trị, hđqt, hđtv, ban chỉ huy, tiểu ban`)

/** A second office in the body of the post before it: "Phó Chủ tịch - Tổng Thư ký Hội Chữ thập đỏ". */
export const secondOffices: ReadonlySet<string> = words('tổng thư ký, phó tổng thư ký, chánh thư ký')

/** Committees without owner in a chain of posts. */
export const ownersInside = {
  /** Too many of them for a guess: the Chi bộ of a Sở may be any. */
  none: words('chi bộ, chi ủy'),
  /** Of one article that names but one of them with its owner, that one. */
  only: words('đảng ủy'),
  /** Of an article on one company, the company's; `party` beside one of them in a chain. */
  company: words(`hđqt, hội đồng quản trị, hđtv, hội đồng thành viên, ban giám đốc, ban điều hành, ban kiểm soát,
    ban tổng giám đốc`),
  party: words('đảng ủy'),
  /** The committee of a company: the boards are the company's. */
  ofCompany: /^đảng (?:ủy|bộ) (?=(?:tổng )?công ty|tập đoàn|ngân hàng)/u,
  /** They are part of a committee: "Ban Thường vụ" of the Tỉnh ủy. */
  boards: words('ban thường vụ, btv, ban chấp hành, bch, thường vụ, ủy ban kiểm tra, ubkt'),
  /** They are named after the whole body: "Ban cán sự đảng UBND tỉnh". */
  whole: words('ban cán sự đảng, bcsđ, đảng đoàn'),
  /** A section of a body: the committee is that of the whole. */
  parts:
    /^(?:[Pp]hòng|[Vv]ăn phòng|[Vv]ụ|[Kk]hoa|[Bb]an|[Tt]hanh tra)\s.{0,160}?(?<!\p{L})((?:Sở|Bộ|Tổng cục|Trường|Viện|Học viện|Bệnh viện|Tổng Công ty|Công ty|Công đoàn|Hội|Liên đoàn|LĐLĐ)\s.{1,120})$/u,
  /** Councils without their place. */
  bare: /^(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)$/u,
  /** Bodies of a place that are none of their own: the committee is that of the place. */
  ofPlace: /^(?:ban|tổ|hội đồng|ủy ban|văn phòng)(?!\p{L})/u,
  /** Councils whose place or company the committee is named after. */
  stripped:
    /^(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|hđqt|hđtv|hội đồng quản trị|hội đồng thành viên|hội đồng trường|hội đồng(?= đại học| học viện)|công đoàn|(?:ủy ban |ub |ub\.|ub)?mttq(?:vn| việt nam)?)\s+/u,
} as const

/** How the committee of a place is named after the unit of the place. */
export const rangesOfCommittees = {
  /** A committee inside a longer name: "Ban Tổ chức Tỉnh ủy X". */
  committee: /(?<!\p{L})(?:tỉnh|thành|thị|huyện|quận|đảng) ủy(?!\p{L})/u,
  /** The unit of a government's place: "UBND thị xã X". */
  government: /(?<!\p{L})(tỉnh|thành phố|tp|thị xã|huyện|quận|xã|phường|thị trấn)(?!\p{L})/u,
  byUnit: {
    tỉnh: 'Tỉnh ủy',
    'thành phố': 'Thành ủy',
    tp: 'Thành ủy',
    'thị xã': 'Thị ủy',
    huyện: 'Huyện ủy',
    quận: 'Quận ủy',
    xã: 'Đảng ủy xã',
    phường: 'Đảng ủy phường',
    'thị trấn': 'Đảng ủy thị trấn',
  } as Readonly<Record<string, string>>,
} as const

/** How the name of a committee begins that the name of its place follows: "Huyện ủy Tân Biên", "Đảng ủy xã Minh Hòa"; "Thành ủy TP.HCM" has its unit. */
export const committeeOfPlace =
  /^(?:(tỉnh|thành|thị|huyện|quận) ủy (?!tp|thành phố )|đảng ủy (?=(?:xã|phường|thị trấn|đặc khu) )|thành ủy )/u

/** Heads of the names of companies, those of one line before those of the next: a company is a part of a group. */
export const companies: readonly (readonly string[])[] = [
  ['công ty', 'tổng công ty'],
  ['tập đoàn', 'ngân hàng'],
]

/** A company spoken of without its name: "Giám đốc Công ty". */
export const bareCompany = /(?<!\p{L})(?:tổng )?công ty$/iu

/** Short forms opened for comparing bodies of one article. */
export const wordsAlike: Readonly<Record<string, string>> = {
  tw: 'trung ương',
  tư: 'trung ương',
  bch: 'ban chấp hành',
  btv: 'ban thường vụ',
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  mttq: 'mặt trận tổ quốc',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  ubkt: 'ủy ban kiểm tra',
  đbqh: 'đại biểu quốc hội',
  lđlđ: 'liên đoàn lao động',
  hđqt: 'hội đồng quản trị',
  tct: 'tổng công ty',
  qutw: 'quân ủy trung ương',
  hđtv: 'hội đồng thành viên',
  tp: 'thành phố',
  tx: 'thị xã',
  khcn: 'khoa học công nghệ',
  tand: 'tòa án nhân dân',
  vksnd: 'viện kiểm sát nhân dân',
  chqs: 'chỉ huy quân sự',
  'tt&tt': 'thông tin và truyền thông',
  'tn&mt': 'tài nguyên và môi trường',
  'nn&ptnt': 'nông nghiệp và phát triển nông thôn',
  'nn&mt': 'nông nghiệp và môi trường',
  'kh&đt': 'kế hoạch và đầu tư',
  'kh&cn': 'khoa học và công nghệ',
  'gd&đt': 'giáo dục và đào tạo',
  gd: 'giáo dục và',
  đt: 'đào tạo',
  lđ: 'lao động',
  'tb&xh': 'thương binh và xã hội',
  'lđtb&xh': 'lao động thương binh và xã hội',
  gtvt: 'giao thông vận tải',
  vhttdl: 'văn hóa thể thao và du lịch',
  'vhtt&dl': 'văn hóa thể thao và du lịch',
}

/** Short forms that stay as written: everyone reads them. */
export const keptShort: ReadonlySet<string> = new Set(
  listed(
    'LĐLĐ, LĐLĐVN, HĐQT, HĐTV, TAND, VKSND, UBND, HĐND, MTTQ, UBMTTQ, UBMTTQVN, BCH, BTV, ĐBQH, TP, TX, TT, TW, TƯ, HCM, TPHCM, TP-HCM, TNHH, MTV, CP, THPT, THCS, TH, CHXHCN',
  ),
)

/** What congresses elect. */
export const committees: readonly string[] = ['ban chấp hành', 'bch', 'ban thường vụ', 'ban chủ tịch']
export const committeeOf = /^(?:Ban [Cc]hấp hành|BCH|Ban [Tt]hường vụ|Ban [Cc]hủ tịch)\s+/u
/** A Đảng bộ with the unit of its place, which tells the name of its committee. */
export const congressOfParty = /^Đảng bộ (tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn)(?!\p{L})/iu

/** Units that a title names in small letters and a body in capitals: "Trưởng ban Tổ chức" – "Ban Tổ chức". */
export const unitNouns = /^(?:ban|phòng|đoàn|văn phòng|khoa|thanh tra|trạm|t[òo][aà]) /u
