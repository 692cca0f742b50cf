/**
 * What the name of a body begins with, and what may follow it.
 *
 * Sources: Điều lệ Đảng and the statutes of the mass organisations; Luật Tổ chức chính quyền địa phương; abbreviations
 * as local newspapers print them. One spelling of each: case and tone placement ("ủy", "uỷ") do not matter.
 */

import type { Level, System } from '../types.js'
import { listed } from './listed.js'

/**
 * What may follow a head, tried in the order given:
 * - field: what it is in charge of ("Sở" + "Xây dựng")
 * - name: a proper name, capitals and figures ("Tổng Công ty" + "3/2")
 * - task: a number, a field, free words after "về" ("Ban Chỉ đạo" + "về phòng, chống tham nhũng")
 * - owner: the body that it is a part of ("Ban Thường vụ" + "Tỉnh ủy")
 * - owners: the same, two of them allowed ("Văn phòng" + "HĐND và UBND tỉnh")
 * - place: a unit with its name, a unit alone, a name alone
 */
export type Part = 'field' | 'name' | 'task' | 'owner' | 'owners' | 'place'

/** How heads differ besides. */
export interface BodyTraits {
  /** Does it stand only inside a longer name ("Đảng ủy" + "cơ quan" + "Tổng cục Thuế")? */
  readonly inner?: true
  /** Is it one of many without its owner ("Đảng ủy", "Ban Thường vụ")? */
  readonly needsOwner?: true
  /** Does the name of its place follow without a unit ("Tỉnh ủy Bình Định")? */
  readonly bare?: true
  /** May a comma part it from the body that it belongs to ("Vụ Tổng hợp, Ban Tổ chức Trung ương")? */
  readonly parted?: true
  /** Is its first word no body when nothing of the name follows ("Hội", "Đội")? */
  readonly weak?: true
  /** Does it stand in capitals only ("CA", not "ca")? */
  readonly capitals?: true
  /** Is it named for itself, so that places inside the name say nothing ("Trường THPT Hòa Bình", "Báo Bình Dương")? */
  readonly proper?: true
  /** Does "tại" tell where it sits ("VKSND cấp cao tại Đà Nẵng")? */
  readonly seated?: true
}

/** Heads that behave alike. */
export interface BodyFamily extends Readonly<Record<keyof BodyTraits, boolean>> {
  readonly names: readonly string[]
  /** null: that of the owner. */
  readonly system: System | null
  /** null: told by the place or the owner. */
  readonly level: Level | null
  readonly takes: readonly Part[]
}

/** Names separated by semicolons. */
const list = (names: string): readonly string[] => listed(names, ';')

const family = (
  system: System | null,
  level: Level | null,
  takes: readonly Part[],
  names: string,
  traits: BodyTraits = {},
): BodyFamily => ({
  names: list(names),
  system,
  level,
  takes,
  inner: traits.inner ?? false,
  needsOwner: traits.needsOwner ?? false,
  bare: traits.bare ?? false,
  parted: traits.parted ?? false,
  weak: traits.weak ?? false,
  capitals: traits.capitals ?? false,
  proper: traits.proper ?? false,
  seated: traits.seated ?? false,
})

/** Abbreviations printed as one word with the unit after them, and how they are read. */
export const fusedHeads: Readonly<Record<string, string>> = {
  UBNDTP: 'UBND TP',
  HĐNDTP: 'HĐND TP',
  UBNDTX: 'UBND TX',
  HĐNDTX: 'HĐND TX',
}

export const bodyFamilies: readonly BodyFamily[] = [
  // The Party: centre, provinces, districts.
  family(
    'party',
    'central',
    [],
    `
    Bộ Chính trị; Ban Bí thư; BCT; BBT; Ban Bí thư Trung ương; Ban Bí thư Trung ương Đảng; Quân ủy Trung ương; QUTW; QUTƯ;
    Trung ương Đảng; Trung ương; TW Đảng; TW; TƯ Đảng; TƯ; T.Ư Đảng; T.Ư; T.W; Đảng Cộng sản Việt Nam;
    Ban Chấp hành Trung ương Đảng; Ban Chấp hành Trung ương; Ban Chấp hành TW Đảng; Ban Chấp hành TW;
    BCH Trung ương Đảng; BCH Trung ương; BCH TW Đảng; BCH TW; BCH T.Ư Đảng; BCH T.Ư; BCHTW; BCHTƯ; BCHTW Đảng; BCH TƯ;
    BCH TƯ Đảng; Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam; Trung ương Đảng Cộng sản Việt Nam
  `,
  ),
  family('party', 'province', ['place'], 'Tỉnh ủy', { bare: true }),
  family(
    'party',
    null,
    ['place'],
    `
    ĐUQS; Đảng ủy MTTQ, các đoàn thể; Đảng ủy Mặt trận Tổ quốc, các đoàn thể; Đảng bộ MTTQ, các đoàn thể;
    Đảng bộ Mặt trận Tổ quốc, các đoàn thể
  `,
  ),
  family('party', null, [], 'Ban TVTU; BTVTU; TVTU; Ban Thường vụ TU; BTV TU; BCH TU'),
  family('party', null, ['place'], 'Thành ủy', { bare: true }),
  family('party', 'district', ['place'], 'Thị ủy; Huyện ủy; Quận ủy', { bare: true }),

  // The Party: committees and cells of anything.
  family(
    'party',
    null,
    ['owner', 'place', 'name'],
    `
    Đảng ủy; Đảng bộ; Ban cán sự đảng; BCSĐ; Đảng đoàn; Đảng bộ bộ phận; Đảng ủy bộ phận; Đảng bộ cơ sở; Đảng ủy cơ sở
  `,
    { needsOwner: true },
  ),
  family('party', 'grassroots', ['owner', 'place', 'name'], 'Chi bộ; Chi ủy; Chi bộ cơ sở', { needsOwner: true }),
  family(
    null,
    null,
    ['owner', 'place', 'name'],
    `
    Ban Thường vụ; Thường vụ; BTV; Ban TV; Ban Chấp hành; BCH; Ban Chấp hành lâm thời; Ban Thường trực
  `,
    { needsOwner: true },
  ),
  family(null, null, ['owner'], 'Thường trực', { needsOwner: true }),
  family(null, null, ['owner', 'place'], 'Ủy ban Kiểm tra; UBKT; Đoàn Chủ tịch', { needsOwner: true }),
  family(
    null,
    null,
    ['owner', 'place', 'name'],
    `
    cơ quan; cơ quan chính quyền; chính quyền; Khối chính quyền; Khối vận; các cơ quan; các cơ quan Đảng; các cơ quan Đảng, đoàn thể; các cơ quan và doanh nghiệp; Khối; Khối cơ quan;
    Khối các cơ quan; Khối các cơ quan và doanh nghiệp; Khối các cơ quan, doanh nghiệp; Khối cơ quan và doanh nghiệp;
    Khối Doanh nghiệp; các khu công nghiệp; các KCN; Quân sự; khu phố; khóm; ấp; thôn; bản; buôn; tổ dân phố; xóm; KP;
    chi nhánh
  `,
    { inner: true },
  ),

  // The State: centre, councils and committees, departments.
  family(
    'state',
    'central',
    [],
    `
    Quốc hội; QH; Ủy ban Thường vụ Quốc hội; UBTVQH; Chính phủ; Hội đồng Bầu cử quốc gia; Kiểm toán Nhà nước; Nhà nước;
    Văn phòng Chủ tịch nước; Văn phòng Quốc hội; Văn phòng Chính phủ; Chính phủ Hoàng gia; Viện Hàn lâm;
    Ủy ban Nhà nước về người Việt Nam ở nước ngoài; CHXHCN Việt Nam; nước CHXHCN Việt Nam; Cộng hòa xã hội chủ nghĩa Việt Nam; nước Cộng hòa xã hội chủ nghĩa Việt Nam
  `,
  ),
  family('state', null, ['place'], 'UBND; Ủy ban nhân dân; HĐND; Hội đồng nhân dân; UB; Kho bạc Nhà nước; KBNN'),
  family('state', null, ['place'], Object.keys(fusedHeads).join('; '), { bare: true }),
  family(
    'state',
    null,
    ['owner', 'place'],
    `
    Bảo hiểm xã hội; BHXH; Ngân hàng Nhà nước; NHNN; Ngân hàng Nhà nước Việt Nam; NHNN Việt Nam; Ngân hàng CSXH;
    Ngân hàng Chính sách xã hội; NHCSXH; Bảo hiểm xã hội Việt Nam; BHXH Việt Nam
  `,
  ),
  family('state', 'central', ['name'], 'Kiểm toán Nhà nước khu vực; Kiểm toán Nhà nước chuyên ngành'),
  family('state', 'province', ['place'], 'Đoàn ĐBQH; Đoàn đại biểu Quốc hội'),
  family('state', null, ['owner', 'place'], 'Tổ đại biểu', { weak: true }),
  family('state', null, ['place', 'owner'], 'Văn phòng Đăng ký đất đai; Văn phòng ĐKĐĐ'),
  family(null, null, ['owners', 'place'], 'Văn phòng; VP', { needsOwner: true }),
  family('state', null, ['owner', 'place'], 'Thanh tra'),
  family('state', 'central', ['field'], 'Bộ'),
  family('state', 'central', ['field', 'owner'], 'Tổng cục', { parted: true }),
  family('state', 'central', ['field', 'owner'], 'Vụ', { parted: true }),
  family('state', 'province', ['field', 'place'], 'Sở'),
  family('state', null, ['field', 'owner', 'place'], 'Cục; Chi cục; Hạt Kiểm lâm', { parted: true }),
  family(null, null, ['field', 'owner', 'place'], 'Phòng', { parted: true }),
  family(null, null, ['field', 'owner', 'place'], 'Ban; Ủy ban; Hội đồng; Tiểu ban', { parted: true }),
  family('state', 'central', ['task'], 'Ủy ban Quốc gia; Hội đồng Quốc gia; Ủy ban Nhà nước'),
  family(
    null,
    null,
    ['owner', 'name', 'place'],
    `
    Văn phòng đại diện; VPĐD; Cơ quan đại diện; Đoàn đại diện; Cơ quan thường trú; Phân xã
  `,
    { seated: true },
  ),
  family('other', null, ['field', 'owner', 'place'], 'Khoa; Bộ môn', { parted: true }),
  family('other', null, ['field', 'owner', 'place'], 'Viện; Trung tâm', { parted: true }),
  family('other', null, ['field', 'owner', 'place'], 'Trạm; Đội; Tổ', { weak: true, parted: true }),

  // Courts, police, forces.
  family(
    'judiciary',
    'central',
    [],
    `
    TAND tối cao; Tòa án nhân dân tối cao; VKSND tối cao; Viện kiểm sát nhân dân tối cao; Viện KSND tối cao
  `,
  ),
  family(
    'judiciary',
    null,
    ['field', 'place'],
    `
    TAND; Tòa án nhân dân; VKSND; Viện kiểm sát nhân dân; Viện KSND; Tòa án; Viện kiểm sát; Cục Thi hành án dân sự;
    Cục THADS; Chi cục Thi hành án dân sự; Chi cục THADS; Thi hành án dân sự; THADS
  `,
  ),
  family(
    'judiciary',
    null,
    [],
    `
    TAND cấp cao; Tòa án nhân dân cấp cao; VKSND cấp cao; Viện kiểm sát nhân dân cấp cao; Viện KSND cấp cao
  `,
    { seated: true },
  ),
  family('judiciary', null, ['field', 'owner', 'place'], 'Tòa', { weak: true, parted: true }),
  family('police', null, ['place'], 'Công an'),
  family('police', null, ['place'], 'CA', { capitals: true }),
  family(
    'police',
    null,
    ['owner', 'place'],
    'Cơ quan điều tra; Cơ quan Cảnh sát điều tra; Cơ quan CSĐT; Cơ quan An ninh điều tra; Cơ quan ANĐT; Văn phòng Cơ quan Cảnh sát điều tra',
    { parted: true },
  ),
  family(
    'military',
    'central',
    ['field'],
    `
    Quân đội nhân dân Việt Nam; QĐND Việt Nam; Bộ Tổng Tham mưu; Tổng cục Chính trị Quân đội nhân dân Việt Nam;
    Tổng cục Chính trị QĐND Việt Nam
  `,
  ),
  family(
    'military',
    null,
    ['owner', 'place'],
    `
    Bộ CHQS; Bộ Chỉ huy Quân sự; Ban CHQS; Ban Chỉ huy Quân sự; BCH Quân sự; BCHQS; Ban Chỉ huy; Bộ đội Biên phòng;
    BĐBP; Bộ Chỉ huy Bộ đội Biên phòng; Bộ Chỉ huy BĐBP; Bộ CH BĐBP; Bộ CHBĐBP
  `,
  ),
  family(
    'military',
    null,
    ['name', 'owner', 'place'],
    `
    Quân khu; Quân đoàn; Đồn Biên phòng; Quân chủng; Binh đoàn; Binh chủng; Ban Chỉ huy Phòng thủ khu vực;
    Ban CHPTKV; BCH Phòng thủ khu vực; Vùng Cảnh sát biển; Bộ Tư lệnh Vùng Cảnh sát biển;
    BTL Vùng Cảnh sát biển
  `,
  ),
  family('military', null, ['name', 'owner', 'place'], 'Sư đoàn; Lữ đoàn; Hải đoàn', { parted: true }),
  family('military', null, ['name', 'owner', 'place'], 'Trung đoàn; Tiểu đoàn; Hải đội', { parted: true }),
  family('military', null, ['owner', 'place', 'name'], 'Bộ Tư lệnh'),

  // The Front and the mass organisations.
  family(
    'front',
    'central',
    [],
    `
    Ủy ban Trung ương MTTQ Việt Nam; Ủy ban Trung ương MTTQVN; Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam;
    UBTW MTTQ Việt Nam; Ủy ban TW MTTQ Việt Nam; Trung ương MTTQ Việt Nam; Ủy ban Trung ương Mặt trận Tổ quốc;
    Ủy ban Trung ương MTTQ; UBTƯ MTTQ Việt Nam; UBTW MTTQ; UBTƯ MTTQ; UBTW MTTQVN; Ủy ban T.Ư MTTQ Việt Nam
  `,
  ),
  family(
    'front',
    null,
    ['place', 'owner'],
    `
    Ủy ban MTTQ Việt Nam; Ủy ban MTTQVN; Ủy ban MTTQ; UBMTTQ; UBMTTQVN; UBMTTQ Việt Nam; UB MTTQ; UB MTTQ Việt Nam;
    UB.MTTQ; MTTQ; MTTQ Việt Nam; MTTQVN; Ủy ban Mặt trận Tổ quốc; Ủy ban Mặt trận Tổ quốc Việt Nam; Mặt trận Tổ quốc;
    Mặt trận Tổ quốc Việt Nam; Ủy ban Mặt trận; Mặt trận; Ban công tác Mặt trận; Ban CTMT
  `,
  ),
  family(
    'mass',
    'central',
    [],
    `
    Tổng Liên đoàn Lao động Việt Nam; Tổng LĐLĐ Việt Nam; Tổng LĐLĐVN; Tổng Liên đoàn Lao động; Tổng LĐLĐ;
    Trung ương Đoàn; TW Đoàn; TƯ Đoàn; T.Ư Đoàn; Trung ương Đoàn TNCS Hồ Chí Minh
  `,
  ),
  family(
    'mass',
    'central',
    ['field', 'name'],
    `
    Trung ương Hội; TW Hội; TƯ Hội; T.Ư Hội; Ban Chấp hành Trung ương Hội; BCH Trung ương Hội; Ban Thường vụ Trung ương Hội;
    Đoàn Chủ tịch Trung ương Hội
  `,
  ),
  family('mass', 'province', ['place'], 'Tỉnh đoàn', { bare: true }),
  family('mass', null, ['place'], 'Thành đoàn', { bare: true }),
  family('mass', 'district', ['place'], 'Huyện đoàn; Thị đoàn; Quận đoàn', { bare: true }),
  family('mass', 'commune', ['place', 'name'], 'Xã đoàn; Phường đoàn', { bare: true }),
  family(
    'mass',
    null,
    ['field', 'place', 'owner'],
    `
    LĐLĐ; Liên đoàn Lao động; Công đoàn; Công đoàn cơ sở; CĐCS; Công đoàn ngành
  `,
  ),
  family(
    'mass',
    null,
    ['place', 'owner'],
    `
    Hội LHPN; HLHPN; HND; HCCB; Hội Liên hiệp Phụ nữ; Hội Phụ nữ; Hội Nông dân; Hội ND; Hội Cựu chiến binh; Hội CCB;
    Đoàn TNCS Hồ Chí Minh; Đoàn Thanh niên Cộng sản Hồ Chí Minh; Đoàn Thanh niên; Hội LHTN; Hội Liên hiệp Thanh niên;
    Hội Sinh viên; Hội Chữ thập đỏ; Hội CTĐ; Hội Người cao tuổi; Hội NCT; Hội Khuyến học; Hội Luật gia; Hội Nhà báo;
    Hội Văn học - Nghệ thuật; Hội Văn học Nghệ thuật; Hội Đông y; Hội Cựu TNXP; Hội Cựu thanh niên xung phong;
    Hội Doanh nghiệp trẻ; Hội Doanh nghiệp; Hội Doanh nhân;
    Hội đồng Đội; Liên minh Hợp tác xã; Liên minh HTX; Hội Nạn nhân chất độc da cam;
    Hội Nạn nhân chất độc da cam/dioxin; Hội Người mù; Hội Người khuyết tật; Hội Doanh nhân trẻ; Hội Cựu giáo chức;
    Giáo hội Phật giáo; Giáo hội Phật giáo Việt Nam; GHPGVN; BTSPG; Ban Trị sự Phật giáo; Phật giáo;
    Hội Đoàn kết sư sãi yêu nước; Hội Tù chính trị; Hội Bảo trợ người khuyết tật và trẻ mồ côi; Đoàn Luật sư
  `,
  ),
  family('mass', 'central', ['owner'], 'Hội đồng Trị sự Trung ương; Hội đồng Chứng minh Trung ương'),
  family('mass', null, ['owner', 'place'], 'Ban Trị sự; BTS; Hội đồng Trị sự; Hội đồng Chứng minh', {
    needsOwner: true,
  }),
  family('mass', null, ['owner', 'field', 'name', 'place'], 'Đoàn; Hội; Quỹ', { weak: true }),
  family(
    'mass',
    null,
    ['field', 'name', 'place'],
    `
    Hiệp hội; Liên hiệp; Liên hiệp Hội; Liên hiệp các Hội; Liên hiệp các tổ chức; Liên hiệp các tổ chức hữu nghị; Liên hiệp Hữu nghị; Liên đoàn; Câu lạc bộ; CLB
  `,
    { weak: true },
  ),

  // Bodies set up for a task.
  family(
    null,
    null,
    ['task', 'owner', 'place'],
    `
    Ban Chỉ đạo; BCĐ; Ban Quản lý; Hội đồng Bình chọn; Hội đồng Tuyển chọn; Hội đồng Thẩm định; Hội đồng Xét tặng; BQL; Ban Quản lý dự án; Ban QLDA; Tổ công tác; Tổ công tác liên ngành; Đoàn công tác; Đoàn công tác liên ngành; Đoàn kiểm tra liên ngành; Đoàn giám sát;
    Đoàn kiểm tra; Đoàn thanh tra; Đoàn khảo sát; Tổ giúp việc; Tổ biên tập; Ban Đại diện; Ban Vận động; Ban Chỉ huy Phòng thủ dân sự;
    Ban Chỉ huy Phòng, chống thiên tai; Ban Chỉ huy Phòng chống thiên tai; Ban Chỉ huy PCTT; Ban Chỉ huy PCTT và TKCN; Ban Chỉ huy PCTT&TKCN; Ban Chỉ huy PCTT-TKCN;
    Ban Chỉ huy PCTT,TKCN&PTDS; Ban Chỉ huy PCTT, TKCN&PTDS; Ban Chỉ huy PCTT, TKCN và PTDS; Ban Chỉ huy PTDS;
    BCH Phòng thủ dân sự; BCH PTDS; BCH PCTT&TKCN; BCH PCTT và TKCN;
    Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn
  `,
  ),

  // Groups of neighbours, and offices of a bank.
  family(
    'other',
    'grassroots',
    ['owner', 'place', 'name'],
    `
    Tổ tiết kiệm và vay vốn; Tổ TK&VV; Tổ hợp tác; Tổ nhân dân tự quản; Tổ tự quản; Tổ công nghệ số cộng đồng;
    Tổ bảo vệ an ninh, trật tự; Tổ bảo vệ an ninh trật tự; Tổ hòa giải; Tổ liên kết
  `,
  ),
  family('enterprise', null, ['owner', 'place', 'name'], 'Phòng giao dịch; PGD'),

  // Enterprises, schools, hospitals, the press.
  family(
    'enterprise',
    null,
    ['name', 'field', 'place'],
    `
    Công ty; Công ty TNHH; Công ty Cổ phần; Công ty CP; Công ty TNHH MTV; Công ty TNHH Một thành viên; Tổng Công ty;
    Tổng Cty; Cty; Cty CP; Cty TNHH; Tập đoàn; Ngân hàng; Doanh nghiệp; DNTN; HTX; Hợp tác xã; Xí nghiệp; Nhà máy;
    Điện lực; Công ty Điện lực; Bưu điện; Viễn thông; Agribank; Vietcombank; VietinBank; BIDV; VNPT; Viettel; MobiFone
  `,
    { weak: true, proper: true },
  ),
  family(
    'enterprise',
    null,
    ['owner', 'name'],
    `
    HĐQT; Hội đồng quản trị; HĐTV; Hội đồng thành viên; Ban Giám đốc; Ban Điều hành; Ban Kiểm soát; Ban Tổng Giám đốc
  `,
    { needsOwner: true },
  ),
  family('other', null, ['owner', 'name'], 'Ban Giám hiệu; Hội đồng trường; BGH', { needsOwner: true }),
  family(
    'other',
    null,
    ['field', 'name', 'place'],
    `
    Trường; Trường Đại học; Trường ĐH; Đại học; Trường Cao đẳng; Trường CĐ; Học viện; Bệnh viện; Bệnh viện Đa khoa;
    Bệnh viện ĐK; BVĐK; Trường THPT; Trường THCS; Trường TH; Trường Tiểu học; Trường Mầm non; Trường Chính trị;
    Trường Trung cấp; Trường Phổ thông; Trường Phổ thông Dân tộc nội trú; Trường Phổ thông Dân tộc bán trú;
    Trường PTDTNT; Trường PTDTBT; Trường PTDTBT Tiểu học; Trường PTDTBT TH; Trường PTDTBT THCS; Trường PTDT bán trú;
    Trường PTDTBT TH&THCS; Trường PTDTNT THPT; Trường TH&THCS; Trường THCS&THPT; Trường Tiểu học và THCS;
    Trường THCS và THPT; Trường chuyên; Trường THPT chuyên; Bảo tàng; Thư viện; Nhà thiếu nhi; Nhà hát; Nông trường; Lâm trường; Vườn quốc gia
  `,
    { weak: true, proper: true },
  ),
  family(
    'other',
    null,
    ['name', 'place'],
    `
    Báo; Đài; Tạp chí; Nhà xuất bản; Đài Phát thanh và Truyền hình; Đài Phát thanh - Truyền hình; Đài PT-TH; Đài PTTH;
    Đài Truyền hình; Báo và Phát thanh, Truyền hình; Báo và Phát thanh - Truyền hình;
    Báo và Đài Phát thanh, Truyền hình; Báo và Đài Phát thanh - Truyền hình; Báo và PTTH; Báo và PT-TH
  `,
    { weak: true, proper: true },
  ),
]

/** Between a body and the one that it belongs to. */
export const ownerWords: ReadonlySet<string> = new Set(['của', 'thuộc'])

/** Words that begin like a body and are none. */
export const notBodies: readonly string[] = list(`
  bộ phận; ban hành; ban đầu; ban ngành; ban, ngành; sở hữu; sở, ngành; sở, ban, ngành; phòng ngừa; phòng chống;
  phòng, chống; phòng dịch; hội nghị; hội thảo; hội viên; hội đàm; hội nhập; hội trường; hội thi; hội diễn; đội ngũ;
  đội viên; hội chợ; tổ chức; tổ viên; trường hợp; báo cáo; báo chí; báo động; đoàn kết; đoàn viên; đoàn thể; đoàn đại biểu;
  đoàn kết toàn dân; khoa học; viện trợ; viện dẫn; bộ máy; bộ mặt; bộ luật; bộ tiêu chí; cục bộ; cục diện; vụ việc;
  vụ án; vụ mùa; vụ trưởng; bộ trưởng; cục trưởng; viện trưởng; tổng cục trưởng; chi cục trưởng; đội trưởng;
  tổ trưởng; trạm trưởng; đoàn trưởng; hội trưởng; khoa trưởng; trung đoàn trưởng; sư đoàn trưởng; tiểu đoàn trưởng;
  lữ đoàn trưởng; quỹ đất; trạm dừng; ban giám khảo; ngân hàng đề thi; trường quay; tổ ấm; văn phòng phẩm; tòa nhà; tòa soạn; tòa tháp;
  khối lượng; khối đại đoàn kết; đài tưởng niệm; cơ quan chức năng; trung tâm hành chính
`)

/** Said after a name: the body of the whole country. */
export const centralEndings: readonly string[] = list(`
  Việt Nam; VN; tối cao; Trung ương; TW; T.Ư; TƯ; quốc gia; Nhà nước; phía Nam; phía Bắc
`)

/** Verbs that open the task of a Ban Chỉ đạo, before a capital: "Ban Chỉ đạo thực hiện Quy chế dân chủ". */
export const taskOpeners: readonly string[] = list(
  'thực hiện; triển khai; triển khai thực hiện; xây dựng; thi; chấm thi; coi thi; diễn tập; các; sắp xếp; tổng kết; tổ chức',
)

/** Words that never belong to a body: the free words of a task end before them. */
export const bodyStops: readonly string[] = list(`
  đã; đang; sẽ; vừa; được; bị; là; cho; khẳng định; nhấn mạnh; phát biểu; báo cáo; yêu cầu; đề nghị; tổ chức;
  chủ trì; tiến hành; ban hành; công bố; thống nhất; họp; tại; trong; từ; cùng; do; của; có; gồm; với; để; khi; thì;
  mà; theo; qua; đến; vào; trao; thông qua; nêu; làm; dự; tham dự; ngày; nhiệm kỳ; khóa; giai đoạn; nói; giao;
  chỉ đạo; tặng; thăm; tiếp; ghi nhận; đánh giá; trình bày; giới thiệu; thông báo; ký; cần; phải; không; cũng; đưa;
  bên; như; này; đó; nguyên; lần thứ; sáng; chiều; năm
`)
