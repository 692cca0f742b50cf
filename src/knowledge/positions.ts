/**
 * Heads of posts, as Party papers write them. A post is read as [Phó] head [Thường trực …] body: "Phó Trưởng ban Thường
 * trực Ban Tổ chức Tỉnh ủy". Adding a head here is all it takes for the parser to know it.
 */
import type { Level, System } from '../types.js'

/** One head of a post. */
export interface PositionEntry {
  /** In normal capitals: "Bí thư", "Trưởng ban", "Chánh văn phòng". */
  readonly head: string
  /** Other writings, short forms among them: "PBT". They are read as `head`. */
  readonly forms?: readonly string[]
  /**
   * The last words of the head are the first words of the body: "Trưởng ban Tổ chức Tỉnh ủy" heads the Ban Tổ chức Tỉnh
   * ủy. Given in normal capitals: "Ban".
   */
  readonly unit?: string
  /** The body that the head names by itself: "Thủ tướng" none, "ĐBQH" the "Quốc hội", "UVTW" the "Trung ương". */
  readonly organization?: string
  /** The head needs no body: "Thủ tướng". */
  readonly alone?: true
  /** Without a body the word is no post: "ủy viên", "đại biểu". */
  readonly needsBody?: true
  /** What the holder works on stands between head and body and belongs to the title: "Trợ lý Công tác Dân vận". */
  readonly takesField?: true
  /** The place that the holder was elected in may follow: "đại biểu Quốc hội tỉnh Bình Dương". */
  readonly seat?: true
  /** Of the post, where its body does not tell. */
  readonly system?: System
  readonly level?: Level
}

const post = (head: string, rest: Omit<PositionEntry, 'head'> = {}): PositionEntry => ({ head, ...rest })

export const positions: readonly PositionEntry[] = [
  // The Party and its committees.
  post('Tổng Bí thư', { forms: ['TBT'], alone: true, system: 'party', level: 'central' }),
  post('Thường trực', {
    forms: ['Thường trực Ban Bí thư'],
    organization: 'Ban Bí thư',
    system: 'party',
    level: 'central',
  }),
  post('Bí thư', { system: 'party' }),
  post('Phó Bí thư', { forms: ['PBT'], system: 'party' }),
  post('Phó Bí thư Thường trực', { forms: ['PBT TT', 'PBTTT'], system: 'party' }),
  post('Ủy viên', { forms: ['UV'], needsBody: true }),
  post('Ủy viên', {
    forms: ['UVTW', 'UVT.Ư', 'UVTƯ', 'UVT.W'],
    organization: 'Trung ương',
    system: 'party',
    level: 'central',
  }),
  post('Ủy viên', { forms: ['UVBCT'], organization: 'Bộ Chính trị', system: 'party', level: 'central' }),
  post('Ủy viên', { forms: ['UVBTV'], organization: 'BTV' }),
  post('Ủy viên', { forms: ['UVBCH'], organization: 'BCH' }),
  post('Ủy viên', { forms: ['UVTV'], organization: 'Thường vụ' }),
  post('Tỉnh ủy viên', { organization: 'Tỉnh ủy', system: 'party', level: 'province' }),
  post('Thành ủy viên', { organization: 'Thành ủy', system: 'party' }),
  post('Tỉnh ủy viên', { forms: ['TUV'], organization: 'Tỉnh ủy', system: 'party', level: 'province' }),
  post('Huyện ủy viên', { forms: ['HUV'], organization: 'Huyện ủy', system: 'party', level: 'district' }),
  post('Đảng ủy viên', { forms: ['ĐUV'], organization: 'Đảng ủy', system: 'party' }),
  post('Huyện ủy viên', { organization: 'Huyện ủy', system: 'party', level: 'district' }),
  post('Thị ủy viên', { organization: 'Thị ủy', system: 'party', level: 'district' }),
  post('Quận ủy viên', { organization: 'Quận ủy', system: 'party', level: 'district' }),
  post('Đảng ủy viên', { organization: 'Đảng ủy', system: 'party' }),
  post('Chi ủy viên', { organization: 'Chi ủy', system: 'party', level: 'grassroots' }),
  post('Chủ nhiệm'),
  post('Chủ nhiệm Chính trị', { system: 'military' }),
  post('Chánh văn phòng', { forms: ['CVP'], unit: 'Văn phòng' }),
  post('Trợ lý', { needsBody: true, takesField: true }),
  post('Thư ký', { needsBody: true }),
  post('Người phát ngôn', { needsBody: true }),
  post('Tổng Thư ký'),
  post('Phó Thư ký'),
  post('Chuyên viên', { forms: ['Chuyên viên chính', 'Chuyên viên cao cấp'], needsBody: true }),
  post('Thành viên', { needsBody: true }),
  post('Thủ trưởng', { needsBody: true }),

  // The State.
  post('Chủ tịch nước', { alone: true, system: 'state', level: 'central' }),
  post('Thủ tướng', { alone: true, system: 'state', level: 'central' }),
  post('Chủ tịch', { forms: ['CT'] }),
  post('Phó Chủ tịch', { forms: ['PCT'] }),
  post('Đại biểu', { forms: ['ĐB'], needsBody: true, seat: true }),
  post('Đại biểu', { forms: ['ĐBQH'], organization: 'Quốc hội', seat: true, system: 'state', level: 'central' }),
  post('Bộ trưởng', { system: 'state', level: 'central' }),
  post('Thứ trưởng', { system: 'state', level: 'central' }),
  post('Tổng Thanh tra', { system: 'state', level: 'central' }),
  post('Thống đốc', { system: 'state', level: 'central' }),
  post('Tổng Kiểm toán', { system: 'state', level: 'central' }),
  post('Tổng Kiểm toán Nhà nước', { alone: true, system: 'state', level: 'central' }),
  post('Tổng cục trưởng', { system: 'state', level: 'central' }),
  post('Cục trưởng', { system: 'state' }),
  post('Chi cục trưởng', { system: 'state' }),
  post('Trưởng Thuế', { unit: 'Thuế', system: 'state' }),
  post('Trưởng Thống kê', { unit: 'Thống kê', system: 'state' }),
  post('Trưởng Thi hành án dân sự', { unit: 'Thi hành án dân sự', system: 'judiciary' }),
  post('Trưởng THADS', { unit: 'THADS', system: 'judiciary' }),
  post('Vụ trưởng', { system: 'state', level: 'central' }),
  post('Giám đốc', { forms: ['GĐ'] }),
  post('Phó Giám đốc', { forms: ['PGĐ'] }),
  post('Tổng Giám đốc', { forms: ['TGĐ'], system: 'enterprise' }),
  post('Chánh Thanh tra', { unit: 'Thanh tra', system: 'state' }),
  post('Kế toán trưởng'),
  post('Đại sứ', { system: 'state', level: 'central' }),
  post('Tổng Lãnh sự', { system: 'state', level: 'central' }),
  post('Tổng thống', { alone: true, system: 'other' }),
  post('Ngoại trưởng', { alone: true, system: 'state', level: 'central' }),
  post('Thị trưởng', { system: 'other' }),
  post('Tỉnh trưởng', { system: 'other' }),
  post('Chánh thư ký'),
  post('Tham tán', { system: 'state' }),
  post('Bí thư thứ nhất', { system: 'party' }),
  post('Kiểm toán trưởng', { system: 'state', level: 'central' }),

  // The courts.
  post('Chánh án', { system: 'judiciary' }),
  post('Viện trưởng'),
  post('Thẩm phán', { needsBody: true, system: 'judiciary' }),
  post('Kiểm sát viên', { needsBody: true, system: 'judiciary' }),
  post('Chánh tòa', { unit: 'Tòa', system: 'judiciary' }),

  // The armed forces.
  post('Chỉ huy trưởng', { forms: ['CHT'], system: 'military' }),
  post('Chỉ huy phó', { system: 'military' }),
  post('Chính ủy', { system: 'military' }),
  post('Chính trị viên', { system: 'military' }),
  post('Chính trị viên phó', { system: 'military' }),
  post('Tư lệnh', { system: 'military' }),
  post('Tổng Tham mưu trưởng', { system: 'military', level: 'central' }),
  post('Tham mưu trưởng', { system: 'military' }),
  post('Đồn trưởng', { system: 'military' }),
  post('Tư lệnh trưởng', { system: 'military' }),
  post('Sư đoàn trưởng', { system: 'military' }),
  post('Lữ đoàn trưởng', { system: 'military' }),
  post('Trung đoàn trưởng', { system: 'military' }),
  post('Tiểu đoàn trưởng', { system: 'military' }),
  post('Đại đội trưởng', { system: 'military' }),
  post('Chủ nhiệm Hậu cần', { system: 'military' }),
  post('Hạm trưởng', { system: 'military' }),
  post('Hải đội trưởng', { system: 'military' }),
  post('Trưởng Công an', { unit: 'Công an', system: 'police' }),
  post('Phó Công an', { unit: 'Công an', system: 'police' }),
  post('Trưởng CA', { unit: 'CA', system: 'police' }),

  // Heads and deputies named by the unit that they lead.
  post('Trưởng ban', { unit: 'Ban' }),
  post('Đồng Trưởng ban', { unit: 'Ban' }),
  post('Đồng Chủ tịch'),
  post('Đồng Giám đốc'),
  post('Phó ban', { unit: 'Ban' }),
  post('Trưởng đoàn', { unit: 'Đoàn' }),
  post('Phó đoàn', { unit: 'Đoàn' }),
  post('Trưởng phòng', { unit: 'Phòng' }),
  post('Phó phòng', { unit: 'Phòng' }),
  post('Trưởng khoa', { unit: 'Khoa' }),
  post('Trưởng bộ môn', { unit: 'Bộ môn' }),
  post('Phó khoa', { unit: 'Khoa' }),
  post('Điều dưỡng trưởng'),
  post('Trưởng trạm', { unit: 'Trạm' }),
  post('Trạm trưởng'),
  post('Trưởng tiểu ban', { unit: 'Tiểu ban' }),
  post('Trưởng bộ phận', { unit: 'Bộ phận' }),
  post('Trưởng thôn', { unit: 'thôn', system: 'state', level: 'grassroots' }),
  post('Trưởng ấp', { unit: 'ấp', system: 'state', level: 'grassroots' }),
  post('Trưởng bản', { unit: 'bản', system: 'state', level: 'grassroots' }),
  post('Trưởng buôn', { unit: 'buôn', system: 'state', level: 'grassroots' }),
  post('Trưởng làng', { unit: 'làng', system: 'state', level: 'grassroots' }),
  post('Trưởng xóm', { unit: 'xóm', system: 'state', level: 'grassroots' }),
  post('Trưởng khóm', { unit: 'khóm', system: 'state', level: 'grassroots' }),
  post('Trưởng khu phố', { unit: 'khu phố', system: 'state', level: 'grassroots' }),
  post('Tổ trưởng'),
  post('Tổ phó'),
  post('Đội trưởng'),
  post('Đội phó'),
  post('Cụm trưởng'),
  post('Hạt trưởng'),
  post('Nhóm trưởng'),
  post('Hội trưởng'),

  // Schools, press, enterprises.
  post('Hiệu trưởng'),
  post('Hiệu phó'),
  post('Giám thị'),
  post('Tổng Biên tập'),
  post('Tổng phụ trách'),
  post('Trưởng đại diện'),
  post('Giám đốc điều hành', { alone: true, system: 'enterprise' }),
  post('Trưởng văn phòng', { unit: 'Văn phòng' }),
  post('Trưởng cơ quan', { unit: 'Cơ quan' }),
  post('Trưởng phân xã', { unit: 'Phân xã' }),
  post('Trưởng nhóm'),
  post('Trưởng chi nhánh', { unit: 'chi nhánh', system: 'enterprise' }),
  post('Chi hội trưởng', { system: 'mass' }),
  post('Chi hội phó', { system: 'mass' }),
  post('Kiểm soát viên', { system: 'enterprise' }),
]

/** Before a head; they belong to the title. */
export const titlePrefixes: readonly string[] = ['Phó']
/** After a head; they belong to the title. */
export const titleSuffixes: readonly string[] = [
  'Thường trực',
  'chuyên trách',
  'Điều hành',
  'dự khuyết',
  'danh dự',
  'kiêm nhiệm',
  'không chuyên trách',
  'lâm thời',
  'thứ nhất',
]
/** After a head: the person runs the body without the full title. */
export const actingSuffixes: readonly string[] = ['phụ trách']

/** Words before a post that say when it is held; they never belong to the title. */
export const statusWords: Readonly<Record<'former' | 'acting' | 'elect', readonly string[]>> = {
  former: ['nguyên', 'cựu', 'cố', 'nguyên là', 'từng là'],
  acting: ['quyền', 'phụ trách', 'Q.'],
  elect: ['tân'],
}

/** Bodies and set phrases with the head of a post in them: "Ban Bí thư" is no post, "Chủ tịch Hồ Chí Minh" no official. */
export const phrasesThatAreNoPosts: readonly string[] = [
  'chức vụ',
  'Ban Bí thư',
  'Đoàn Chủ tịch',
  'Bộ Tư lệnh',
  'Phủ Chủ tịch',
  'Ban Giám đốc',
  'Ban Giám hiệu',
  'Hội đồng Bộ trưởng',
  'Văn phòng Chủ tịch nước',
  'Chủ tịch Hồ Chí Minh',
  'Bác Hồ',
  'Chủ tịch Tôn Đức Thắng',
  'Chủ tịch Phiđen',
  'đại biểu nhân dân',
  'lãnh tụ Hồ Chí Minh',
  'thẩm phán chủ tọa',
  'Ban Chủ nhiệm',
  'Ban Tổng Giám đốc',
  'Đoàn đại biểu',
  'Đoàn đại biểu Quốc hội',
  'Đoàn ĐBQH',
  'Tổ đại biểu',
  'các đại biểu',
  'Công tác đại biểu',
  'Hội nghị đại biểu',
  'Đại hội đại biểu',
  'bầu cử đại biểu',
  'giáo viên chủ nhiệm',
  'cô giáo chủ nhiệm',
  'cô chủ nhiệm',
  'thầy chủ nhiệm',
  'chủ nhiệm lớp',
  'Thẻ đại biểu',
]

/** A deputy's word of address, and the delegations that tell which deputies are meant. */
export const deputyWords: readonly [string, string] = ['đại', 'biểu']
export const delegations: readonly string[] = ['Đoàn đại biểu Quốc hội', 'Đoàn ĐBQH', 'Đoàn']

/** A number of holders: "các Phó Chủ tịch", "hai Ủy viên Trung ương". Digits say it too. */
export const pluralWords: readonly string[] = [
  'các',
  'những',
  'hai',
  'ba',
  'bốn',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'nhiều',
]

/** What stands with a number or a name after heads and bodies: neighbourhoods ("Chi bộ ấp 3"), branches, border gates. */
export const neighbourhoods: readonly string[] = [
  'ấp',
  'thôn',
  'bản',
  'buôn',
  'làng',
  'xóm',
  'khóm',
  'khu phố',
  'khu',
  'khu dân cư',
  'tổ dân phố',
  'tổ',
  'tổ nhân dân',
  'tổ tự quản',
  'KP',
  'TDP',
  'sóc',
  'phum',
  'đội',
  'chùa',
  'chi nhánh',
  'phòng giao dịch',
  'cửa khẩu',
  'cửa khẩu quốc tế',
  'khu vực',
]

/** Words between a name and a post that tell of the person: birth, age, home. */
export const biography: readonly string[] = [
  'sinh năm',
  'SN',
  'sinh ngày',
  'tuổi',
  'quê',
  'trú tại',
  'ngụ',
  'dân tộc',
  'đảng viên',
  'năm tuổi Đảng',
]

/** Words of a title that keep a capital wherever they stand: "Phó Chủ tịch Thường trực". */
export const capitalWords = /(?<!\p{L})(?:thường trực|điều hành)(?!\p{L})/gu
