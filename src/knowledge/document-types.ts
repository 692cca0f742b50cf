/** Kinds of documents of the Party and the State, as Vietnamese newspapers name them. */

/** One kind of document. */
export interface DocumentType {
  /** Normal form: "Kết luận". */
  readonly type: string
  /** Usual code in symbols; null where none is in use. Quy định writes QĐ, as the Party's rules on form prescribe. */
  readonly code: string | null
  /**
   * Is the word, in lower case, mostly a verb or a common noun ("quyết định", "kế hoạch")? Then a bare number after it
   * ("quyết định 3 việc") names no document.
   */
  readonly common?: true
  /** Is the word with a bare number mostly the name of a programme ("Chương trình 135", "Chương trình 30a")? */
  readonly programme?: true
  /** Laws are known by name and year: "Luật Đất đai năm 2024". */
  readonly law?: true
  /** Do plenums and congresses pass it ("Nghị quyết Đại hội XIII")? */
  readonly session?: true
}

/** By the word in the text; longer phrases win. */
export const documentTypes: Readonly<Record<string, DocumentType>> = {
  'nghị quyết': { type: 'Nghị quyết', code: 'NQ', session: true }, // Nghị quyết số 18-NQ/TW
  'nghị quyết liên tịch': { type: 'Nghị quyết liên tịch', code: 'NQLT' }, // Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP
  'chỉ thị': { type: 'Chỉ thị', code: 'CT' }, // Chỉ thị số 05-CT/TW
  'kết luận': { type: 'Kết luận', code: 'KL', common: true, session: true }, // Kết luận số 21-KL/TW, Kết luận Hội nghị Trung ương 4
  'quy định': { type: 'Quy định', code: 'QĐ', common: true }, // Quy định số 41-QĐ/TW
  'qui định': { type: 'Quy định', code: 'QĐ', common: true }, // another spelling
  'quyết định': { type: 'Quyết định', code: 'QĐ', common: true }, // Quyết định số 217-QĐ/TW
  'quy chế': { type: 'Quy chế', code: 'QC', common: true }, // Quy chế số 05-QC/TU
  'hướng dẫn': { type: 'Hướng dẫn', code: 'HD', common: true }, // Hướng dẫn số 12-HD/BTCTW
  'thông báo': { type: 'Thông báo', code: 'TB', common: true }, // Thông báo số 159-TB/TW
  'thông báo kết luận': { type: 'Thông báo', code: 'TB', common: true }, // Thông báo kết luận số 108-TB/TU
  'thông cáo': { type: 'Thông cáo', code: 'TC', common: true },
  'thông tri': { type: 'Thông tri', code: 'TT' }, // Thông tri số 05-TT/TU
  'thông tư': { type: 'Thông tư', code: 'TT' }, // Thông tư số 80/2021/TT-BTC
  'thông tư liên tịch': { type: 'Thông tư liên tịch', code: 'TTLT' },
  'nghị định': { type: 'Nghị định', code: 'NĐ' }, // Nghị định số 178/2024/NĐ-CP
  'kế hoạch': { type: 'Kế hoạch', code: 'KH', common: true }, // Kế hoạch số 120/KH-UBND
  'chương trình': { type: 'Chương trình', code: 'CTr', common: true, programme: true },
  'chương trình hành động': { type: 'Chương trình hành động', code: 'CTr', common: true }, // số 32-CTr/TU
  'đề án': { type: 'Đề án', code: 'ĐA', common: true }, // Đề án số 04-ĐA/TU
  'phương án': { type: 'Phương án', code: 'PA', common: true },
  'chiến lược': { type: 'Chiến lược', code: 'CL', common: true },
  'quy hoạch': { type: 'Quy hoạch', code: 'QH', common: true },
  'báo cáo': { type: 'Báo cáo', code: 'BC', common: true }, // Báo cáo số 386-BC/BTCTW
  'tờ trình': { type: 'Tờ trình', code: 'TTr', common: true }, // Tờ trình số 88/TTr-UBND
  'công văn': { type: 'Công văn', code: 'CV', common: true }, // Công văn số 476-CV/TU
  'công điện': { type: 'Công điện', code: 'CĐ', common: true }, // Công điện số 68/CĐ-TTg
  'văn bản': { type: 'Văn bản', code: 'VB', common: true }, // Văn bản số 1234/UBND-NC
  'văn bản hợp nhất': { type: 'Văn bản hợp nhất', code: 'VBHN' }, // Văn bản hợp nhất số 14/VBHN-BTC
  'biên bản': { type: 'Biên bản', code: 'BB', common: true },
  'điều lệ': { type: 'Điều lệ', code: 'ĐL', common: true },
  luật: { type: 'Luật', code: 'Luật', law: true }, // Luật Đất đai năm 2024, Luật số 31/2024/QH15
  'bộ luật': { type: 'Bộ luật', code: 'BL', law: true }, // Bộ luật Lao động năm 2019
  'pháp lệnh': { type: 'Pháp lệnh', code: 'PL', law: true }, // Pháp lệnh về lực lượng dự bị động viên
  'hiến pháp': { type: 'Hiến pháp', code: 'HP', law: true }, // Hiến pháp năm 2013
}

/** Written short in the text: "NQ 18", "CT 05-CT/TW". They need a number. */
export const typeAbbreviations: Readonly<Record<string, string>> = {
  NQ: 'nghị quyết',
  CT: 'chỉ thị',
  KL: 'kết luận',
  QĐ: 'quyết định',
  NĐ: 'nghị định',
  TT: 'thông tư',
  KH: 'kế hoạch',
}

/**
 * Those that stand for other words too (thị trấn, trung tâm, khoa học): with a bare number they are the short form of a
 * document that the article names, or nothing.
 */
export const looseAbbreviations: readonly string[] = ['TT', 'KH']

/** The kind together with the Central Committee: "NQTW 4 khóa XII". */
export const plenumAbbreviations: Readonly<Record<string, string>> = { NQTW: 'nghị quyết', NQTƯ: 'nghị quyết' }

/** Words between the kind and the number that change neither: "Nghị quyết chuyên đề số 05-NQ/TU". */
// biome-ignore format: words read best in rows
export const betweenTypeAndNumber: readonly string[] = [
  'chuyên đề', 'phối hợp', 'công tác', 'toàn khóa', 'cá biệt', 'liên ngành', 'chung', 'thực hiện', 'hành động',
  'liên tịch', 'thẩm tra', 'giám sát', 'kiểm tra', 'kiểm tra, giám sát', 'thanh tra', 'kiểm toán', 'tổng hợp', 'tổng kết', 'sơ kết', 'khẩn',
  'khẩn cấp', 'hỏa tốc', 'nhanh', 'mật', 'chi tiết', 'đột phá', 'chỉ đạo', 'hướng dẫn', 'trả lời', 'ý kiến kết luận',
]

/** Letters in symbols → the kind that they stand for where no word says it: "theo 21-KL/TW". */
export const symbolCodes: Readonly<Record<string, string>> = {
  NQ: 'nghị quyết',
  CT: 'chỉ thị',
  KL: 'kết luận',
  QĐ: 'quyết định',
  QĐi: 'quy định',
  QyĐ: 'quy định',
  QĐNS: 'quyết định', // of persons: quyết định nhân sự
  QC: 'quy chế',
  HD: 'hướng dẫn',
  TB: 'thông báo',
  TBKL: 'thông báo kết luận',
  TC: 'thông cáo',
  TT: 'thông tư',
  TTLT: 'thông tư liên tịch',
  NĐ: 'nghị định',
  KH: 'kế hoạch',
  CTr: 'chương trình',
  CTHĐ: 'chương trình hành động',
  CTrHĐ: 'chương trình hành động',
  ĐA: 'đề án',
  PA: 'phương án',
  BC: 'báo cáo',
  TTr: 'tờ trình',
  CV: 'công văn',
  CĐ: 'công điện',
  NQLT: 'nghị quyết liên tịch',
  QCPH: 'quy chế', // of two bodies: quy chế phối hợp
  CTPH: 'chương trình',
  KHPH: 'kế hoạch',
  KHLT: 'kế hoạch',
  HDLN: 'hướng dẫn', // of several branches: hướng dẫn liên ngành
  HDLT: 'hướng dẫn',
  VBHN: 'văn bản hợp nhất',
  BB: 'biên bản',
}
