/**
 * What the name of a body begins with, and what may follow it.
 *
 * Sources: Điều lệ Đảng and the statutes of the mass organisations; Luật Tổ chức chính quyền địa phương; abbreviations
 * as local newspapers print them. One spelling of each: case and tone placement ("ủy", "uỷ") do not matter.
 */
import type { Level, System } from '../types.js'

/**
 * What may follow a head, tried in the order given:
 * - field: what it is in charge of ("Sở" + "Xây dựng")
 * - name: a proper name, capitals and figures ("Tổng Công ty" + "3/2")
 * - task: free words up to a stop ("Ban Chỉ đạo" + "về phòng, chống tham nhũng")
 * - owner: the body that it is a part of ("Ban Thường vụ" + "Tỉnh ủy")
 * - owners: the same, two of them allowed ("Văn phòng" + "HĐND và UBND tỉnh")
 * - place: a unit with its name, a unit alone, a name alone
 */
export type Part = 'field' | 'name' | 'task' | 'owner' | 'owners' | 'place'

/** Heads that behave alike. */
export interface BodyFamily {
  readonly names: readonly string[]
  /** null: that of the owner. */
  readonly system: System | null
  /** null: told by the place or the owner. */
  readonly level: Level | null
  readonly takes: readonly Part[]
  /** Does it stand only inside a longer name ("Đảng ủy" + "cơ quan" + "Tổng cục Hải quan")? */
  readonly inner?: true
  /** Is it one of many without its owner ("Đảng ủy", "Ban Thường vụ")? */
  readonly needsOwner?: true
  /** Does the name of its place follow without a unit ("Tỉnh ủy Bình Định")? */
  readonly bare?: true
  /** Is its first word no body when nothing of the name follows ("Hội", "Đội")? */
  readonly weak?: true
}

/** Names separated by semicolons. */
const list = (names: string): readonly string[] => names.trim().split(/\s*;\s*/)

export const bodyFamilies: readonly BodyFamily[] = [
  // The Party: centre, provinces, districts.
  {
    names: list('Bộ Chính trị; Ban Bí thư; BCT; BBT; Ban Bí thư Trung ương; Ban Bí thư Trung ương Đảng'),
    system: 'party',
    level: 'central',
    takes: [],
  },
  {
    names: list(`
      Trung ương Đảng; Trung ương; TW Đảng; TW; TƯ Đảng; TƯ; T.Ư Đảng; T.Ư; T.W; Đảng Cộng sản Việt Nam;
      Ban Chấp hành Trung ương Đảng; Ban Chấp hành Trung ương; Ban Chấp hành TW Đảng; Ban Chấp hành TW;
      BCH Trung ương Đảng; BCH Trung ương; BCH TW Đảng; BCH TW; BCH T.Ư Đảng; BCH T.Ư; BCHTW; BCHTƯ; BCHTW Đảng; BCH TƯ;
      BCH TƯ Đảng; Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam; Trung ương Đảng Cộng sản Việt Nam; Quân ủy Trung ương
    `),
    system: 'party',
    level: 'central',
    takes: [],
  },
  { names: ['Tỉnh ủy'], system: 'party', level: 'province', takes: ['place'], bare: true },
  { names: ['Thành ủy'], system: 'party', level: null, takes: ['place'], bare: true },
  { names: list('Thị ủy; Huyện ủy; Quận ủy'), system: 'party', level: 'district', takes: ['place'], bare: true },

  // The Party: committees and cells of anything.
  {
    names: list(
      'Đảng ủy; Đảng bộ; Ban cán sự đảng; BCSĐ; Đảng đoàn; Đảng bộ bộ phận; Đảng ủy bộ phận; Đảng bộ cơ sở; Đảng ủy cơ sở',
    ),
    system: 'party',
    level: null,
    takes: ['owner', 'place', 'name'],
    needsOwner: true,
  },
  {
    names: list('Chi bộ; Chi ủy; Chi bộ cơ sở'),
    system: 'party',
    level: 'grassroots',
    takes: ['owner', 'place', 'name'],
    needsOwner: true,
  },
  {
    names: list('Ban Thường vụ; BTV; Ban Chấp hành; BCH; Ban Chấp hành lâm thời'),
    system: null,
    level: null,
    takes: ['owner', 'place', 'name'],
    needsOwner: true,
  },
  { names: ['Thường trực'], system: null, level: null, takes: ['owner'], needsOwner: true },
  {
    names: list('Ủy ban Kiểm tra; UBKT; Đoàn Chủ tịch'),
    system: null,
    level: null,
    takes: ['owner', 'place'],
    needsOwner: true,
  },
  {
    names: list(`
      cơ quan; các cơ quan; các cơ quan Đảng; các cơ quan Đảng, đoàn thể; các cơ quan và doanh nghiệp; Khối; Khối cơ quan;
      Khối các cơ quan; Khối các cơ quan và doanh nghiệp; Khối các cơ quan, doanh nghiệp; Khối cơ quan và doanh nghiệp;
      Khối Doanh nghiệp; Quân sự; khu phố; khóm; ấp; thôn; bản; buôn; tổ dân phố; xóm; KP
    `),
    system: null,
    level: null,
    takes: ['owner', 'place', 'name'],
    inner: true,
  },

  // The State: centre, councils and committees, departments.
  {
    names: list(
      'Quốc hội; QH; Ủy ban Thường vụ Quốc hội; UBTVQH; Chính phủ; Hội đồng Bầu cử quốc gia; Kiểm toán Nhà nước; Ngân hàng Nhà nước Việt Nam; Nhà nước',
    ),
    system: 'state',
    level: 'central',
    takes: [],
  },
  {
    names: list(
      'CHXHCN Việt Nam; nước CHXHCN Việt Nam; Cộng hòa xã hội chủ nghĩa Việt Nam; nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    ),
    system: 'state',
    level: 'central',
    takes: [],
  },
  { names: list('UBND; Ủy ban nhân dân; HĐND; Hội đồng nhân dân; UB'), system: 'state', level: null, takes: ['place'] },
  {
    names: list('Bảo hiểm xã hội; BHXH; Kho bạc Nhà nước; Ngân hàng Nhà nước'),
    system: 'state',
    level: null,
    takes: ['place'],
  },
  { names: list('UBNDTP; HĐNDTP; UBNDTX'), system: 'state', level: null, takes: ['place'], bare: true },
  { names: list('Đoàn ĐBQH; Đoàn đại biểu Quốc hội'), system: 'state', level: 'province', takes: ['place'] },
  { names: list('Văn phòng; VP'), system: null, level: null, takes: ['owners', 'place'], needsOwner: true },
  { names: ['Thanh tra'], system: 'state', level: null, takes: ['owner', 'place'] },
  { names: list('Bộ; Tổng cục; Vụ'), system: 'state', level: 'central', takes: ['field', 'owner'] },
  { names: ['Sở'], system: 'state', level: 'province', takes: ['field', 'place'] },
  { names: list('Cục; Chi cục'), system: 'state', level: null, takes: ['field', 'owner', 'place'] },
  {
    names: list('Phòng; Ban; Ủy ban; Hội đồng; Tiểu ban'),
    system: null,
    level: null,
    takes: ['field', 'owner', 'place'],
  },
  { names: list('Khoa; Viện; Trung tâm; Bộ môn'), system: 'other', level: null, takes: ['field', 'owner', 'place'] },
  { names: list('Trạm; Hạt; Đội; Tổ'), system: 'other', level: null, takes: ['field', 'owner', 'place'], weak: true },

  // Courts, police, forces.
  {
    names: list(
      'TAND tối cao; Tòa án nhân dân tối cao; VKSND tối cao; Viện kiểm sát nhân dân tối cao; Viện KSND tối cao',
    ),
    system: 'judiciary',
    level: 'central',
    takes: [],
  },
  {
    names: list(
      'TAND; Tòa án nhân dân; VKSND; Viện kiểm sát nhân dân; Viện KSND; Tòa án; Viện kiểm sát; Cục Thi hành án dân sự; Chi cục Thi hành án dân sự',
    ),
    system: 'judiciary',
    level: null,
    takes: ['place'],
  },
  { names: ['Công an'], system: 'police', level: null, takes: ['place'] },
  {
    names: list(`
      Bộ CHQS; Bộ Chỉ huy Quân sự; Ban CHQS; Ban Chỉ huy Quân sự; BCH Quân sự; BCHQS; Ban Chỉ huy; Bộ đội Biên phòng; BĐBP;
      Bộ Chỉ huy Bộ đội Biên phòng; Bộ Chỉ huy BĐBP; Bộ CH BĐBP; Bộ CHBĐBP
    `),
    system: 'military',
    level: null,
    takes: ['owner', 'place'],
  },
  {
    names: list(
      'Quân khu; Quân đoàn; Sư đoàn; Trung đoàn; Lữ đoàn; Tiểu đoàn; Đồn Biên phòng; Bộ Tư lệnh; Quân chủng; Binh đoàn; Học viện Quân sự',
    ),
    system: 'military',
    level: null,
    takes: ['name', 'owner', 'place'],
  },

  // The Front and the mass organisations.
  {
    names: list(`
      Ủy ban Trung ương MTTQ Việt Nam; Ủy ban Trung ương MTTQVN; Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam; UBTW MTTQ Việt Nam;
      Ủy ban TW MTTQ Việt Nam; Trung ương MTTQ Việt Nam; Ủy ban Trung ương Mặt trận Tổ quốc; Ủy ban Trung ương MTTQ
    `),
    system: 'front',
    level: 'central',
    takes: [],
  },
  {
    names: list(`
      Ủy ban MTTQ Việt Nam; Ủy ban MTTQVN; Ủy ban MTTQ; UBMTTQ; UBMTTQVN; UBMTTQ Việt Nam; UB MTTQ; UB MTTQ Việt Nam; UB.MTTQ; MTTQ;
      MTTQ Việt Nam; MTTQVN; Ủy ban Mặt trận Tổ quốc; Ủy ban Mặt trận Tổ quốc Việt Nam; Mặt trận Tổ quốc; Mặt trận Tổ quốc Việt Nam;
      Ủy ban Mặt trận; Mặt trận; Ban công tác Mặt trận; Ban CTMT
    `),
    system: 'front',
    level: null,
    takes: ['place', 'owner'],
  },
  {
    names: list(`
      Tổng Liên đoàn Lao động Việt Nam; Tổng LĐLĐ Việt Nam; Tổng LĐLĐVN; Tổng Liên đoàn Lao động; Tổng LĐLĐ; Trung ương Đoàn; TW Đoàn;
      Trung ương Đoàn TNCS Hồ Chí Minh; Trung ương Hội Nông dân Việt Nam; Trung ương Hội LHPN Việt Nam;
      Trung ương Hội Liên hiệp Phụ nữ Việt Nam; Trung ương Hội Cựu chiến binh Việt Nam; Trung ương Hội CCB Việt Nam
    `),
    system: 'mass',
    level: 'central',
    takes: [],
  },
  { names: ['Tỉnh đoàn'], system: 'mass', level: 'province', takes: ['place'], bare: true },
  { names: ['Thành đoàn'], system: 'mass', level: null, takes: ['place'], bare: true },
  { names: list('Huyện đoàn; Thị đoàn; Quận đoàn'), system: 'mass', level: 'district', takes: ['place'], bare: true },
  {
    names: list(`
      LĐLĐ; Liên đoàn Lao động; Công đoàn; Công đoàn Viên chức; Công đoàn cơ sở; Hội LHPN; Hội LHPN Việt Nam; Hội Liên hiệp Phụ nữ;
      Hội Liên hiệp Phụ nữ Việt Nam; Hội Phụ nữ; Hội Nông dân; Hội Nông dân Việt Nam; Hội ND; Hội ND Việt Nam; Hội Cựu chiến binh;
      Hội Cựu chiến binh Việt Nam; Hội CCB; Hội CCB Việt Nam; Đoàn TNCS Hồ Chí Minh; Đoàn Thanh niên Cộng sản Hồ Chí Minh;
      Đoàn Thanh niên; Hội LHTN; Hội LHTN Việt Nam; Hội Liên hiệp Thanh niên; Hội Liên hiệp Thanh niên Việt Nam; Hội Sinh viên;
      Hội Sinh viên Việt Nam; Hội Chữ thập đỏ; Hội CTĐ; Hội Người cao tuổi; Hội NCT; Hội Khuyến học; Hội Luật gia; Hội Nhà báo;
      Hội Nhà báo Việt Nam; Hội Văn học - Nghệ thuật; Hội Văn học Nghệ thuật; Hội Đông y; Hội Cựu TNXP; Hội Đồng đội;
      Liên minh Hợp tác xã; Liên minh HTX; Liên minh Hợp tác xã Việt Nam; Hội Nạn nhân chất độc da cam
    `),
    system: 'mass',
    level: null,
    takes: ['place', 'owner'],
  },
  {
    names: list('Đoàn; Hội; Quỹ'),
    system: 'mass',
    level: null,
    takes: ['owner', 'field', 'name', 'place'],
    weak: true,
  },
  {
    names: list('Hiệp hội; Liên hiệp; Liên hiệp Hội; Liên đoàn; Câu lạc bộ; CLB'),
    system: 'mass',
    level: null,
    takes: ['field', 'name', 'place'],
    weak: true,
  },

  // Bodies set up for a task.
  {
    names: list(
      'Ban Chỉ đạo; BCĐ; Ban Quản lý; BQL; Ban Quản lý dự án; Ban QLDA; Tổ công tác; Đoàn công tác; Đoàn giám sát; Đoàn kiểm tra; Tổ giúp việc; Ban Đại diện',
    ),
    system: null,
    level: null,
    takes: ['task', 'owner', 'place'],
  },

  // Enterprises, schools, hospitals, the press.
  {
    names: list(`
      Công ty; Công ty TNHH; Công ty Cổ phần; Công ty CP; Công ty TNHH MTV; Công ty TNHH Một thành viên; Tổng Công ty; Tổng Cty; Cty;
      Cty CP; Cty TNHH; Tập đoàn; Ngân hàng; Doanh nghiệp; DNTN; HTX; Hợp tác xã; Xí nghiệp; Nhà máy; Điện lực
    `),
    system: 'enterprise',
    level: null,
    takes: ['name', 'field', 'place'],
    weak: true,
  },
  {
    names: list(
      'HĐQT; Hội đồng quản trị; HĐTV; Hội đồng thành viên; Ban Giám đốc; Ban Điều hành; Ban Kiểm soát; Ban Tổng Giám đốc',
    ),
    system: 'enterprise',
    level: null,
    takes: ['owner', 'name'],
    needsOwner: true,
  },
  {
    names: list('Ban Giám hiệu; Hội đồng trường; BGH'),
    system: 'other',
    level: null,
    takes: ['owner', 'name'],
    needsOwner: true,
  },
  {
    names: list(`
      Trường; Trường Đại học; Trường ĐH; Đại học; Trường Cao đẳng; Trường CĐ; Học viện; Bệnh viện; Bệnh viện Đa khoa; Bệnh viện ĐK;
      Trường THPT; Trường THCS; Trường TH; Trường Tiểu học; Trường Mầm non; Trường Chính trị; Trường Trung cấp
    `),
    system: 'other',
    level: null,
    takes: ['field', 'name', 'place'],
    weak: true,
  },
  {
    names: list(
      'Báo; Đài; Tạp chí; Nhà xuất bản; Đài Phát thanh và Truyền hình; Đài Phát thanh - Truyền hình; Đài PT-TH; Đài PTTH; Đài Truyền hình',
    ),
    system: 'other',
    level: null,
    takes: ['name', 'place'],
    weak: true,
  },
]

/** Said after a name: the body of the whole country. */
export const centralEndings: readonly string[] = list(
  'Việt Nam; VN; tối cao; Trung ương; TW; T.Ư; TƯ; quốc gia; Nhà nước',
)

/** Verbs that open the task of a Ban Chỉ đạo, before a capital: "Ban Chỉ đạo thực hiện Quy chế dân chủ". */
export const taskOpeners: readonly string[] = list('thực hiện; triển khai; triển khai thực hiện; xây dựng')

/** Words that never belong to a body: the free words of a task end before them. */
export const bodyStops: readonly string[] = list(`
  đã; đang; sẽ; vừa; được; bị; là; cho; khẳng định; nhấn mạnh; phát biểu; báo cáo; yêu cầu; đề nghị; tổ chức; chủ trì; tiến hành;
  ban hành; công bố; thống nhất; họp; tại; trong; từ; cùng; do; của; có; gồm; với; để; khi; thì; mà; theo; qua; đến; vào; trao;
  thông qua; nêu; làm; dự; tham dự; ngày; nhiệm kỳ; khóa; giai đoạn; nói; giao; chỉ đạo; tặng; thăm; tiếp; ghi nhận; đánh giá;
  trình bày; giới thiệu; thông báo; ký; cần; phải; không; cũng; đưa; bên; như; này; đó; nguyên; lần thứ; sáng; chiều; năm
`)
