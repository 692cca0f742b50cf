/**
 * Kinds of documents, laws and issuers in English editions, each with the Vietnamese word that the record carries.
 *
 * Sources: the English pages of the Party's and the Government's portals, VNA and provincial papers.
 */

/** English word, lower case → the Vietnamese one, lower case as in `document-types.ts`. */
export const englishDocumentTypes: Readonly<Record<string, string>> = {
  resolution: 'nghị quyết', // Resolution No. 18-NQ/TW
  resolutions: 'nghị quyết',
  'joint resolution': 'nghị quyết liên tịch',
  directive: 'chỉ thị', // Directive No. 05-CT/TW
  directives: 'chỉ thị',
  instruction: 'chỉ thị', // Instruction No. 35-CT/TW; with HD in its symbol a guideline
  conclusion: 'kết luận', // Conclusion No. 21-KL/TW
  conclusions: 'kết luận',
  regulation: 'quy định', // Regulation No. 41-QĐ/TW
  regulations: 'quy định',
  decision: 'quyết định', // Decision No. 1412-QĐ/TU
  decisions: 'quyết định',
  statute: 'quy chế',
  guideline: 'hướng dẫn',
  guidelines: 'hướng dẫn',
  guidance: 'hướng dẫn',
  announcement: 'thông báo',
  notice: 'thông báo',
  notification: 'thông báo',
  circular: 'thông tư', // Circular No. 80/2021/TT-BTC
  circulars: 'thông tư',
  'joint circular': 'thông tư liên tịch',
  decree: 'nghị định', // Decree No. 178/2024/NĐ-CP
  decrees: 'nghị định',
  plan: 'kế hoạch', // Plan No. 120/KH-UBND
  plans: 'kế hoạch',
  program: 'chương trình',
  programme: 'chương trình',
  'action program': 'chương trình hành động', // Action Program No. 32-CTr/TU
  'action programme': 'chương trình hành động',
  'action plan': 'chương trình hành động',
  project: 'đề án', // Project No. 04-ĐA/TU
  scheme: 'đề án',
  strategy: 'chiến lược',
  report: 'báo cáo',
  submission: 'tờ trình',
  proposal: 'tờ trình',
  'official letter': 'công văn',
  'official dispatch': 'công văn',
  dispatch: 'công điện',
  'official telegram': 'công điện',
  telegram: 'công điện',
  document: 'văn bản',
  law: 'luật', // Law No. 31/2024/QH15
  laws: 'luật',
  code: 'bộ luật',
  ordinance: 'pháp lệnh',
  constitution: 'hiến pháp', // the 2013 Constitution
}

/** Laws by the words before "Law", lower case: "2024 Land Law". */
export const englishLaws: Readonly<Record<string, string>> = {
  land: 'Đất đai',
  'public investment': 'Đầu tư công',
  investment: 'Đầu tư',
  housing: 'Nhà ở',
  'real estate business': 'Kinh doanh bất động sản',
  enterprise: 'Doanh nghiệp',
  enterprises: 'Doanh nghiệp',
  'state budget': 'Ngân sách nhà nước',
  bidding: 'Đấu thầu',
  construction: 'Xây dựng',
  'environmental protection': 'Bảo vệ môi trường',
  planning: 'Quy hoạch',
  'social insurance': 'Bảo hiểm xã hội',
  'health insurance': 'Bảo hiểm y tế',
  residence: 'Cư trú',
  cybersecurity: 'An ninh mạng',
  education: 'Giáo dục',
  'fire prevention and fighting': 'Phòng cháy và chữa cháy',
  'road traffic': 'Giao thông đường bộ',
  'corruption prevention and control': 'Phòng, chống tham nhũng',
  capital: 'Thủ đô',
  electricity: 'Điện lực',
  forestry: 'Lâm nghiệp',
  youth: 'Thanh niên',
  labour: 'Lao động',
  labor: 'Lao động',
  penal: 'Hình sự',
  civil: 'Dân sự',
}

/** Issuers with one body in the country; `term` says that "the 13th" before them is a khóa. */
export interface EnglishIssuer {
  /** As the record writes it. */
  readonly issuer: string
  readonly term?: true
}

export const englishIssuers: Readonly<Record<string, EnglishIssuer>> = {
  politburo: { issuer: 'Bộ Chính trị', term: true },
  'political bureau': { issuer: 'Bộ Chính trị', term: true },
  'party central committee politburo': { issuer: 'Bộ Chính trị', term: true },
  'party central committee secretariat': { issuer: 'Ban Bí thư', term: true },
  secretariat: { issuer: 'Ban Bí thư', term: true },
  'party secretariat': { issuer: 'Ban Bí thư', term: true },
  'secretariat of the party central committee': { issuer: 'Ban Bí thư', term: true },
  'politburo of the party central committee': { issuer: 'Bộ Chính trị', term: true },
  'party central committee': { issuer: 'Ban Chấp hành Trung ương Đảng', term: true },
  'central committee': { issuer: 'Ban Chấp hành Trung ương Đảng', term: true },
  'central committee of the party': { issuer: 'Ban Chấp hành Trung ương Đảng', term: true },
  'central executive committee': { issuer: 'Ban Chấp hành Trung ương Đảng', term: true },
  'central party committee': { issuer: 'Ban Chấp hành Trung ương Đảng', term: true },
  'party central committee organization commission': { issuer: 'Ban Tổ chức Trung ương' },
  'central organization commission': { issuer: 'Ban Tổ chức Trung ương' },
  'central inspection commission': { issuer: 'Ủy ban Kiểm tra Trung ương' },
  government: { issuer: 'Chính phủ' },
  'prime minister': { issuer: 'Thủ tướng Chính phủ' },
  'state president': { issuer: 'Chủ tịch nước' },
  'national assembly': { issuer: 'Quốc hội', term: true },
  'national assembly standing committee': { issuer: 'Ủy ban Thường vụ Quốc hội' },
  'standing committee of the national assembly': { issuer: 'Ủy ban Thường vụ Quốc hội' },
}

/** Letters of symbols as English editions print them, without their marks → as the documents bear them. */
export const symbolLetters: Readonly<Record<string, string>> = {
  QD: 'QĐ',
  QDi: 'QĐi',
  QDNS: 'QĐNS',
  QyD: 'QyĐ',
  ND: 'NĐ',
  DA: 'ĐA',
  CD: 'CĐ',
  HDND: 'HĐND',
  DU: 'ĐU',
  DUK: 'ĐUK',
  BCD: 'BCĐ',
  BGDDT: 'BGDĐT',
  BLDTBXH: 'BLĐTBXH',
  BKHDT: 'BKHĐT',
  CTHD: 'CTHĐ',
  CTrHD: 'CTrHĐ',
  TLD: 'TLĐ',
}

/** Verbs between two documents; the longest wins. */
export const englishRelationVerbs: Readonly<Record<string, 'implements' | 'continues' | 'amends' | 'replaces'>> = {
  'continuing to implement': 'continues',
  'continuing the implementation of': 'continues',
  'continuation of': 'continues',
  'further implementing': 'continues',
  implementing: 'implements',
  'to implement': 'implements',
  'implementation of': 'implements',
  'the implementation of': 'implements',
  'carrying out': 'implements',
  'to carry out': 'implements',
  realizing: 'implements',
  concretizing: 'implements',
  guiding: 'implements',
  amending: 'amends',
  supplementing: 'amends',
  'amending and supplementing': 'amends',
  replacing: 'replaces',
  'in replacement of': 'replaces',
}

/** Between a document and its issuer, its day and its subject. */
export const documentJoints: Readonly<Record<'number' | 'issuer' | 'subject', readonly string[]>> = {
  number: ['no', 'nos', 'number', 'coded'],
  issuer: ['of', 'by', 'issued by', 'from', 'adopted by', 'signed by', 'promulgated by'],
  subject: ['on', 'regarding', 'concerning', 'about', 'relating to'],
}

/** Words at which the subject of a document ends. */
// biome-ignore format: words read best in rows
export const englishSubjectStops: readonly string[] = [
  'which', 'that', 'was', 'were', 'is', 'are', 'has', 'have', 'had', 'will', 'would', 'must', 'should', 'at', 'during', 'said', 'he',
  'she', 'they', 'so', 'while', 'when', 'because', 'thus', 'thereby', 'contributing', 'dated', 'issued', 'with', 'took', 'takes', 'came',
  'comes', 'entered',
]

/** With these a subject is a clause of its own, whose verbs do not end it: "on what Party members must not do". */
export const clauseSubjects: readonly string[] = ['what', 'things', 'acts']

/** Between an issuer and the document that it gives: "the Politburo issued Resolution No. 24-NQ/TW". */
export const issuingVerbs: readonly string[] = [
  'issued',
  'promulgated',
  'signed',
  'adopted',
  'passed',
  'approved',
  'released',
]
/** May stand before such a verb. */
export const issuingAuxiliaries: readonly string[] = ['has', 'have', 'had', 'also', 'just', 'recently']

/** Words that name a meeting of the Party Central Committee. */
export const plenumWords: readonly string[] = ['plenum', 'plenary', 'meeting', 'session', 'conference']

/** Words that name a congress, the last of them "congress". */
export const congressWords: readonly string[] = [
  'national',
  'party',
  'congress',
  'delegates',
  'of',
  'organization',
  'the',
]
