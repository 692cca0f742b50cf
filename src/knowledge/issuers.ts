/** Who issues documents, as far as citations need it beyond the names of bodies: offices, and the letters in symbols. */

/** Offices that issue documents of their own. Those of `headed` name their body next: "Bộ trưởng Bộ Y tế". */
// biome-ignore format: words read best in rows
export const issuingOffices: Readonly<Record<'whole' | 'headed', readonly string[]>> = {
  whole: [
    'Thủ tướng',
    'Thủ tướng Chính phủ',
    'Phó Thủ tướng Chính phủ',
    'Chủ tịch nước',
    'Tổng Bí thư',
    'Chủ tịch Quốc hội',
  ],
  headed: [
    'Bộ trưởng', 'Chủ tịch', 'Giám đốc', 'Tổng Giám đốc', 'Chánh án', 'Viện trưởng', 'Tổng cục trưởng',
    'Thường trực', 'Hiệu trưởng', 'Tư lệnh',
  ],
}

/** Offices whose holders sign for a body that they lead, or for a higher office. */
export const signersForOthers: readonly string[] = ['Tổng Bí thư', 'Thường trực', 'Phó Thủ tướng']

/** Folded parts of the names of central issuers: with one in each, two issuers may be one. */
export const centralIssuers = /trung ương|tw|chính trị|bí thư/

/** The end of symbols of councils and committees, which their unit may follow: "10/2016/NQ-HĐND tỉnh". */
export const officesOfUnits = /(?:HĐND|UBND)$/

/** Words by which newspapers name those who issue documents: two issuers that share no row are two. */
export const issuingBodies: Readonly<Record<string, readonly string[]>> = {
  'Ban Chấp hành Trung ương': ['chấp hành', 'BCH', 'hội nghị'],
  'Bộ Chính trị': ['bộ chính trị', 'BCT'],
  'Ban Bí thư': ['ban bí thư', 'BBT'],
  'Ban Tổ chức': ['ban tổ chức'],
  'Ủy ban Kiểm tra': ['ủy ban kiểm tra', 'UBKT'],
  'Văn phòng': ['văn phòng'],
  'Ban Tuyên giáo': ['ban tuyên giáo'],
  'Ban Dân vận': ['ban dân vận'],
  'cấp ủy địa phương': ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'thị ủy', 'quận ủy', 'đảng ủy', 'đảng bộ', 'ban thường vụ'],
  'Quốc hội': ['quốc hội', 'UBTVQH'],
  'Chính phủ': ['chính phủ', 'thủ tướng'],
  UBND: ['ủy ban nhân dân', 'UBND'],
  HĐND: ['hội đồng nhân dân', 'HĐND'],
}

/** The place alone where it stands for its authorities: "Đề án 05 của tỉnh". */
export const issuingPlaces: readonly string[] = ['tỉnh', 'thành phố', 'Nhà nước', 'Đảng', 'Đảng và Nhà nước']

/**
 * Letters that stand for the issuer in symbols. `central`: one body in the country, so that number, year and letters
 * are enough to know the document.
 */
const SUFFIXES: Readonly<Record<'central' | 'party-central' | 'local', string>> = {
  'party-central':
    'TW VPTW BTCTW UBKTTW BTGTW BDVTW BTGDVTW BNCTW BKTTW BCSCLTW BĐNTW HĐLLTW QUTW ĐUQSTW BCĐTW TWĐTN TWĐ',
  central:
    'CP TTg QH QH10 QH11 QH12 QH13 QH14 QH15 QH16 UBTVQH UBTVQH11 UBTVQH12 UBTVQH13 UBTVQH14 UBTVQH15 UBTVQH16 CTN VPCP TANDTC VKSTC VKSNDTC KTNN HĐBCQG TTCP NHNN UBDT BNV BTC BCT BQP BCA BNG ' +
    'BTP BYT BGDĐT BKHCN BXD BVHTTDL BNNMT BDTTG BNNPTNT BTNMT BLĐTBXH BKHĐT BGTVT BTTTT MTTW TLĐ',
  local:
    'TU HU QU ThU TXU ĐU ĐUK ĐUQS ĐUCA ĐUBP ĐUCP ĐUQH CB BCĐ VPTU BTCTU UBKTTU BTGTU BDVTU BTGDVTU BNCTU UBKTHU BTCHU BTGHU BDVHU UBKTĐU UBKT UBND UB HĐND VPUB VP MTTQ BTT LĐLĐ ĐTN TĐTN HPN HND CCB ' +
    'SNV STC SGDĐT SYT SXD SNNMT STP SKHCN SCT SVHTTDL STNMT SNNPTNT SLĐTBXH SKHĐT SGTVT STTTT BCHQS',
}

/** The level of the issuer by the letters in a symbol, upper case: "TW" → 'party-central'. */
export const symbolSuffixes: ReadonlyMap<string, 'central' | 'party-central' | 'local'> = new Map(
  (Object.keys(SUFFIXES) as (keyof typeof SUFFIXES)[]).flatMap(level =>
    SUFFIXES[level].split(' ').map(suffix => [suffix.toUpperCase(), level] as const),
  ),
)
