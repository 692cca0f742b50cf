/**
 * Newspapers: by what names, domains and agency letters they are told, and whose province they write for.
 *
 * Sources: the imprints of the papers, and the letters before a first sentence ("BTNO - ", "(QNO) - ") in their articles;
 * those of Báo Bình Dương ("BDO") were not seen in print. On 1/7/2025 the papers of merged provinces became one, named "Báo và Phát thanh, Truyền
 * hình …", and old articles moved to the surviving domain: a domain is a hint, what the article says wins.
 */

export interface Newspaper {
  /** "Báo Tây Ninh". */
  readonly name: string
  /** Other names: "Báo Tây Ninh Online". */
  readonly aliases?: readonly string[]
  readonly domains: readonly string[]
  /** Letters that open an article, without brackets and dash: "BTNO". */
  readonly prefixes?: readonly string[]
  /** As in the table of provinces until 2025; absent for papers of the whole country. */
  readonly province?: string
}

export const newspapers: readonly Newspaper[] = [
  {
    name: 'Báo Bình Dương',
    aliases: ['Bình Dương Online', 'BDO'],
    domains: ['baobinhduong.vn'],
    prefixes: ['BDO'],
    province: 'Bình Dương',
  },
  {
    name: 'Báo Tây Ninh',
    aliases: ['Báo Tây Ninh Online', 'BTNO'],
    domains: ['baotayninh.vn'],
    prefixes: ['BTNO', 'BTN'],
    province: 'Tây Ninh',
  },
  { name: 'Báo Long An', domains: ['baolongan.vn'], prefixes: ['LA', 'BLAO'], province: 'Long An' },
  {
    name: 'Báo Sài Gòn Giải Phóng',
    aliases: ['Sài Gòn Giải Phóng', 'SGGP', 'SGGP Online'],
    domains: ['sggp.org.vn'],
    prefixes: ['SGGPO', 'SGGP'],
    province: 'Hồ Chí Minh',
  },
  { name: 'Báo Đồng Nai', domains: ['baodongnai.com.vn'], prefixes: ['ĐN'], province: 'Đồng Nai' },
  { name: 'Báo Bình Phước', domains: ['baobinhphuoc.com.vn'], prefixes: ['BPO'], province: 'Bình Phước' },
  { name: 'Báo Bà Rịa - Vũng Tàu', domains: ['baobariavungtau.com.vn'], province: 'Bà Rịa - Vũng Tàu' },
  { name: 'Báo Quảng Nam', domains: ['baoquangnam.vn'], prefixes: ['QNO'], province: 'Quảng Nam' },
  { name: 'Báo Quảng Bình', domains: ['baoquangbinh.vn'], prefixes: ['QBĐT'], province: 'Quảng Bình' },
  { name: 'Báo Hòa Bình', domains: ['baohoabinh.com.vn'], prefixes: ['HBĐT'], province: 'Hòa Bình' },
  { name: 'Báo An Giang', domains: ['baoangiang.com.vn'], province: 'An Giang' },
  { name: 'Báo Ninh Thuận', domains: ['baoninhthuan.com.vn'], prefixes: ['NTO'], province: 'Ninh Thuận' },
  { name: 'Báo Ninh Bình', domains: ['baoninhbinh.org.vn'], province: 'Ninh Bình' },
  { name: 'Báo Kon Tum', domains: ['baokontum.com.vn'], prefixes: ['KTO'], province: 'Kon Tum' },
  { name: 'Báo Hà Giang', domains: ['baohagiang.vn'], prefixes: ['BHG'], province: 'Hà Giang' },
  { name: 'Báo Lào Cai', domains: ['baolaocai.vn'], prefixes: ['LCĐT'], province: 'Lào Cai' },
  { name: 'Báo Hà Nam', domains: ['baohanam.com.vn'], province: 'Hà Nam' },
  { name: 'Báo Hải Dương', domains: ['baohaiduong.vn'], province: 'Hải Dương' },
  { name: 'Báo Kiên Giang', domains: ['baokiengiang.vn'], province: 'Kiên Giang' },
  { name: 'Báo Bắc Giang', domains: ['baobacgiang.vn'], prefixes: ['BGĐT'], province: 'Bắc Giang' },
  { name: 'Báo Bắc Kạn', domains: ['baobackan.vn'], province: 'Bắc Kạn' },
  { name: 'Báo Bạc Liêu', domains: ['baobaclieu.vn'], province: 'Bạc Liêu' },
  { name: 'Báo Bắc Ninh', domains: ['baobacninh.vn'], province: 'Bắc Ninh' },
  {
    name: 'Báo Đồng Khởi',
    domains: ['baodongkhoi.vn', 'baobentre.vn'],
    prefixes: ['BDK', 'BDK.VN'],
    province: 'Bến Tre',
  },
  { name: 'Báo Bình Định', domains: ['baobinhdinh.vn'], province: 'Bình Định' },
  { name: 'Báo Bình Thuận', domains: ['baobinhthuan.com.vn'], prefixes: ['BTO'], province: 'Bình Thuận' },
  { name: 'Báo Cà Mau', domains: ['baocamau.vn'], prefixes: ['CMO'], province: 'Cà Mau' },
  { name: 'Báo Cần Thơ', domains: ['baocantho.com.vn'], province: 'Cần Thơ' },
  { name: 'Báo Cao Bằng', domains: ['baocaobang.vn'], province: 'Cao Bằng' },
  { name: 'Báo Đà Nẵng', domains: ['baodanang.vn'], province: 'Đà Nẵng' },
  { name: 'Báo Đắk Lắk', domains: ['baodaklak.vn'], province: 'Đắk Lắk' },
  { name: 'Báo Đắk Nông', domains: ['baodaknong.vn'], province: 'Đắk Nông' },
  { name: 'Báo Điện Biên Phủ', domains: ['baodienbienphu.vn'], province: 'Điện Biên' },
  { name: 'Báo Đồng Tháp', domains: ['baodongthap.vn'], prefixes: ['ĐTO'], province: 'Đồng Tháp' },
  { name: 'Báo Gia Lai', domains: ['baogialai.com.vn'], prefixes: ['GLO'], province: 'Gia Lai' },
  {
    name: 'Báo Hànộimới',
    aliases: ['Hànộimới', 'Hà Nội mới', 'Báo Hà Nội mới'],
    domains: ['hanoimoi.vn'],
    province: 'Hà Nội',
  },
  { name: 'Báo Hà Tĩnh', domains: ['baohatinh.vn'], prefixes: ['Baohatinh.vn'], province: 'Hà Tĩnh' },
  { name: 'Báo Hải Phòng', domains: ['baohaiphong.vn'], province: 'Hải Phòng' },
  { name: 'Báo Hậu Giang', domains: ['baohaugiang.com.vn'], province: 'Hậu Giang' },
  { name: 'Báo Hưng Yên', domains: ['baohungyen.vn'], province: 'Hưng Yên' },
  { name: 'Báo Khánh Hòa', domains: ['baokhanhhoa.vn'], province: 'Khánh Hòa' },
  { name: 'Báo Lai Châu', domains: ['baolaichau.vn'], province: 'Lai Châu' },
  { name: 'Báo Lâm Đồng', domains: ['baolamdong.vn'], prefixes: ['LĐ online'], province: 'Lâm Đồng' },
  { name: 'Báo Lạng Sơn', domains: ['baolangson.vn'], prefixes: ['LSO'], province: 'Lạng Sơn' },
  { name: 'Báo Nam Định', domains: ['baonamdinh.vn'], province: 'Nam Định' },
  { name: 'Báo Nghệ An', domains: ['baonghean.vn'], prefixes: ['Baonghean.vn'], province: 'Nghệ An' },
  { name: 'Báo Phú Thọ', domains: ['baophutho.vn'], prefixes: ['baophutho.vn'], province: 'Phú Thọ' },
  { name: 'Báo Phú Yên', domains: ['baophuyen.vn'], province: 'Phú Yên' },
  { name: 'Báo Quảng Ngãi', domains: ['baoquangngai.vn'], prefixes: ['Baoquangngai.vn'], province: 'Quảng Ngãi' },
  { name: 'Báo Quảng Ninh', domains: ['baoquangninh.vn'], province: 'Quảng Ninh' },
  { name: 'Báo Quảng Trị', domains: ['baoquangtri.vn'], prefixes: ['QTO'], province: 'Quảng Trị' },
  { name: 'Báo Sóc Trăng', domains: ['baosoctrang.org.vn'], province: 'Sóc Trăng' },
  { name: 'Báo Sơn La', domains: ['baosonla.vn'], province: 'Sơn La' },
  { name: 'Báo Thái Bình', domains: ['baothaibinh.com.vn'], province: 'Thái Bình' },
  { name: 'Báo Thái Nguyên', domains: ['baothainguyen.vn'], prefixes: ['TN'], province: 'Thái Nguyên' },
  { name: 'Báo Thanh Hóa', domains: ['baothanhhoa.vn'], prefixes: ['Baothanhhoa.vn'], province: 'Thanh Hóa' },
  {
    name: 'Báo Thừa Thiên Huế',
    aliases: ['Huế ngày nay', 'Báo Huế ngày nay'],
    domains: ['huengaynay.vn'],
    prefixes: ['TTH.VN', 'HNN.VN'],
    province: 'Thừa Thiên Huế',
  },
  { name: 'Báo Ấp Bắc', domains: ['baoapbac.vn'], prefixes: ['ABO'], province: 'Tiền Giang' },
  { name: 'Báo Trà Vinh', domains: ['baotravinh.vn'], province: 'Trà Vinh' },
  { name: 'Báo Tuyên Quang', domains: ['baotuyenquang.com.vn'], prefixes: ['TQĐT'], province: 'Tuyên Quang' },
  { name: 'Báo Vĩnh Long', domains: ['baovinhlong.com.vn'], prefixes: ['VLO'], province: 'Vĩnh Long' },
  { name: 'Báo Vĩnh Phúc', domains: ['baovinhphuc.com.vn'], province: 'Vĩnh Phúc' },
  { name: 'Báo Yên Bái', domains: ['baoyenbai.com.vn'], prefixes: ['YênBái'], province: 'Yên Bái' },
  { name: 'Nhân Dân', aliases: ['Báo Nhân Dân'], domains: ['nhandan.vn'], prefixes: ['NDĐT', 'NDO'] },
  { name: 'Tuổi Trẻ', domains: ['tuoitre.vn'], prefixes: ['TTO'] },
  { name: 'Thanh Niên', domains: ['thanhnien.vn'] },
  { name: 'Người Lao Động', domains: ['nld.com.vn'], prefixes: ['NLĐO'] },
  { name: 'Pháp Luật TP.HCM', domains: ['plo.vn'], prefixes: ['PLO'] },
  { name: 'Pháp Luật Việt Nam', domains: ['baophapluat.vn'], prefixes: ['PLVN'] },
  { name: 'Tiền Phong', domains: ['tienphong.vn'], prefixes: ['TPO'] },
  { name: 'VietnamPlus', domains: ['vietnamplus.vn'] },
  { name: 'Báo Đấu thầu', domains: ['baodauthau.vn'], prefixes: ['BĐT'] },
  { name: 'Báo điện tử Đảng Cộng sản Việt Nam', domains: ['dangcongsan.vn'], prefixes: ['ĐCSVN'] },
  { name: 'Báo Quân khu 7', domains: ['baoquankhu7.vn'], prefixes: ['QK7 Online'] },
  {
    name: 'Kinh tế & Đô thị',
    aliases: ['Kinh tế và Đô thị'],
    domains: ['kinhtedothi.vn'],
    prefixes: ['Kinhtedothi'],
    province: 'Hà Nội',
  },
  { name: 'Báo Chính phủ', domains: ['baochinhphu.vn'], prefixes: ['Chinhphu.vn'] },
  { name: 'TTXVN', aliases: ['Thông tấn xã Việt Nam'], domains: ['vnanet.vn'], prefixes: ['TTXVN'] },
  {
    name: 'Cổng Thông tin điện tử Tỉnh ủy An Giang',
    domains: ['angiang.dcs.vn'],
    prefixes: ['TUAG'],
    province: 'An Giang',
  },
  {
    name: 'Cổng Thông tin điện tử tỉnh Quảng Nam',
    domains: ['quangnam.gov.vn'],
    prefixes: ['QNP'],
    province: 'Quảng Nam',
  },
  { name: 'Tạp chí Mặt trận', domains: ['mattran.org.vn'], prefixes: ['Mặt trận'] },
]
