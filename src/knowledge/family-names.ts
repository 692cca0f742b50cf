/**
 * Words that begin a person's name, and words that never stand in one.
 *
 * The first list covers about nine people in ten (Lê Trung Hoa, Họ và tên người Việt Nam, 2005); the others were put
 * together from lists of family names of the regions and of the minorities.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** A capital word of these followed by capital words is a name, whatever stands before. */
export const commonFamilyNames: readonly string[] = words(`
  Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Võ Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Đoàn Lâm Mai Trịnh Đào Cao Lương
  Hà Tạ Phùng Châu Tô Lưu Quách Tống Chu Nghiêm Doãn Tăng Đàm Mạc Lữ Phí Khổng Thiều Triệu Vương Diệp Hứa
`)

/** Also ordinary words, parts of place names, or seldom met: believed after an honorific, a rank or a post, or before a
 * middle name that only names have. */
export const rareFamilyNames: readonly string[] = words(`
  Thái Văn Kiều Thạch La Từ Lại Quan Ninh Viên Thân Nông Lục Cù Phó Giang Bạch Âu Tôn Đồng Bành Tiêu Trình Nhan
  Khương Lã Cung Ung Mã Hàn Đường Sử Vi Khúc Dư Mạch Trang Đậu Thi Cổ Huyên Kim Sơn Danh Liêu Vòng Chung Quang Tất Thẩm
  Mẫn Đái Cái Cam Ứng Tào Tiết Ngụy Mộc Bế Hạ Ân Đới Ngọ Lường Cầm Quản Công Uông Nhữ Chử Biện Hoa Lộc Giáp Trà Ngân
  Điền Quảng Chế Đàng Bá Thành Lô Lò Sầm Đèo Phương Tưởng Thượng Tòng Nhâm Hùng Luyện Giản Phù Quế Khiếu Bàng Lạc Vưu
  Hình Tông Hầu Bàn Lầu Giàng Trừ Khưu Thích Tập Trác Lăng Ma Mông Long Linh Quàng Cà Bạc Kha Mè Lù Điêu Tao Khoàng
  Xa Vàng Sùng Thào Vừ Mùa Cứ Chang Ly Hạng Hờ Xồng Già Tráng Cư Phàng Chảo Sính Thò Chá Tẩn Chẻo Phượn Moong Cụt Ven
  Seo Lỳ Mong Kiên Chau Neáng Hán Não Ôn Voòng Chướng Thang Pờ Sừng Phản Thàng Vù Điểu Thị Mang Mấu Đắc Bồ Tiền Đan
  Đôn Đầu Ngạc Phục Trưng Yên Hàng Ngũ Tán Thập Ka Nay Siu Ksor Kpă Rah Rơ Puih Ayun Niê Y Katơr Chamaléa
  Pinăng Alăng Bríu Bhling Zơrâm Coor Kră Cil Liêng Păng Touneh Touprong
`)

/** Family names of more than one word, whatever their writing: the name in religion of nuns. */
export const compoundFamilyNames: readonly string[] = ['Thích nữ']

/** Second syllables that hardly any word but a name has: "Cao Thị …", "Kim Văn …". */
export const middleNames: readonly string[] = words(
  'Văn Thị Hữu Đình Ngọc Xuân Quốc Thanh Minh Đức Trọng Tấn Viết Khắc Bá Công Thế A Seo Tiến Hồng Quang Anh Duy Chí',
)

/**
 * What a name never runs into: first words of posts, bodies, units and headings that may stand right after a name.
 * Only words that no given name uses stand here alone ("Trung", "Nguyên", "Quyền" are names).
 */
export const notInNames: readonly string[] = [
  'Đảng',
  'Danh sách',
  'Khóa',
  'Nhiệm kỳ',
  'Ứng cử',
  'Ban',
  'Bộ',
  'Sở',
  'Ảnh',
  'Ủy',
  'Bí',
  'Bà',
  'Huyện',
  'Tỉnh',
  'Phường',
  'Xã',
  'Quận',
  'Cục',
  'Vụ',
  'Phòng',
  'Trung ương',
  'Phó Bí thư',
  'Chủ tịch',
  'Tổng Bí thư',
  'Giám đốc',
  'Phó Giám đốc',
  'Tổng Giám đốc',
  'Trưởng ban',
  'Phó Trưởng',
  'Phó Ban',
  'Phó Chủ',
  'Phó Tổng',
  'Trưởng đoàn',
  'Trưởng phòng',
  'Chánh án',
  'Chánh Văn phòng',
  'Viện trưởng',
  'Hiệu trưởng',
  'Chỉ huy',
  'Chính ủy',
  'Tư lệnh',
  'Thủ tướng',
  'Thứ trưởng',
  'Thành ủy',
  'Thị ủy',
  'Thành phố',
  'Thị xã',
  'Thị trấn',
  'Hội đồng',
  'Văn phòng',
  'Mặt trận',
  'Công an',
  'Quân khu',
  'Quốc hội',
  'Chính phủ',
  'Nghị quyết',
  'Chỉ thị',
  'Hội nghị',
  'Đại hội',
  'Công ty',
  'Tổng Công ty',
  'Tập đoàn',
  'Đại tá',
  'Thượng tá',
  'Trung tá',
  'Thiếu tá',
  'Đại tướng',
  'Thượng tướng',
  'Trung tướng',
  'Thiếu tướng',
  'Đồng chí',
  'Việt Nam',
  'Nguyên Bí',
  'Nguyên Chủ',
  'Nguyên Phó',
  'Nguyên Trưởng',
  'Đại biểu',
  'Tiến sĩ',
  'Thạc sĩ',
  'Tiểu đoàn',
  'Trung đoàn',
  'Sư đoàn',
  'Đoàn Thanh niên',
  'Hội Nông dân',
  'Hội Liên hiệp',
  'Hội Cựu',
  'Liên đoàn',
  'Thường trực',
]

/** Names of places that are shaped like names of people; believed as people only after an honorific or a post. */
export const placesShapedLikeNames: readonly string[] = [
  'Hà Nội',
  'Hà Nam',
  'Hà Tĩnh',
  'Hà Giang',
  'Hà Tiên',
  'Hà Đông',
  'Hà Tây',
  'Hà Bắc',
  'Hà Quảng',
  'Hà Lan',
  'Cao Bằng',
  'Cao Lãnh',
  'Cao Phong',
  'Cao Lộc',
  'Lâm Đồng',
  'Lâm Hà',
  'Lâm Thao',
  'Lâm Bình',
  'Mai Châu',
  'Mai Sơn',
  'Hồ Chí Minh',
  'Lý Nhân',
  'Lý Sơn',
  'Dương Minh Châu',
  'Châu Đốc',
  'Châu Thành',
  'Châu Đức',
  'Châu Phú',
  'Châu Á',
  'Châu Âu',
  'Lương Sơn',
  'Lương Tài',
  'Hoàng Sa',
  'Hoàng Mai',
  'Hoàng Hóa',
  'Vũ Quang',
  'Vũ Thư',
  'Vũ Hán',
  'Đoàn Kết',
  'Đoàn Thanh niên',
  'Phan Rang',
  'Phan Thiết',
  'Phan Rí',
  'Đô Lương',
  'Lê Chân',
  'Ngô Quyền',
  'Trần Văn Thời',
  'Trần Đề',
  'Mỹ Tho',
  'Triệu Sơn',
  'Triệu Phong',
  'Tô Châu',
  'Đinh Dậu',
  'Hồ Tây',
  'Hồ Gươm',
  'Hồ Tràm',
  'Đào Viên',
]

/** Nouns before the name of a person after whom a place, a body or a thing is called. */
export const namedAfterPeople: readonly string[] = [
  'đường',
  'phố',
  'tỉnh',
  'thành phố',
  'TP',
  'thị xã',
  'huyện',
  'quận',
  'xã',
  'phường',
  'thị trấn',
  'ấp',
  'thôn',
  'khu phố',
  'làng',
  'bản',
  'cầu',
  'chợ',
  'ngã ba',
  'ngã tư',
  'ngã năm',
  'giao lộ',
  'vòng xoay',
  'tuyến',
  'hẻm',
  'đại lộ',
  'kênh',
  'rạch',
  'cảng',
  'sân vận động',
  'nông trường',
  'lễ hội',
  'phong trào',
  'chi bộ',
  'trường',
  'THPT',
  'THCS',
  'tiểu học',
  'mầm non',
  'mẫu giáo',
  'đại học',
  'học viện',
  'bệnh viện',
  'công viên',
  'quảng trường',
  'tượng đài',
  'đền',
  'đền thờ',
  'chùa',
  'lăng',
  'bảo tàng',
  'nhà văn hóa',
  'nhà hát',
  'giải',
  'giải thưởng',
  'quỹ',
  'học bổng',
  'tư tưởng',
  'đạo đức',
  'phong cách',
  'thời đại',
  'chiến khu',
  'khu',
  'khu di tích',
  'nghĩa trang',
  'tàu',
  'sông',
  'núi',
  'công ty',
  'tập đoàn',
  'Cộng sản',
  'TNCS',
  'TNTP',
  'thiếu niên tiền phong',
  'hồ',
  'đập',
  'khách sạn',
  'trung tâm',
  'thư viện',
  'trại giam',
  'tổ',
  'đội',
  'chi đoàn',
  'liên đội',
  'họ',
  'dòng họ',
]

/**
 * Men and women of the past whose names communes, wards, hospitals, streets and crossings bear. After such a noun, or
 * beside another of them, no person of today is meant. Names of two syllables need no place here where a commune bears
 * them: a unit word is enough.
 */
// biome-ignore format: names read best in rows
export const namesThatPlacesBear: readonly string[] = [
  'Bế Văn Đàn', 'Bùi Thị Xuân', 'Cao Bá Quát', 'Châu Văn Liêm', 'Chu Văn An', 'Đặng Thùy Trâm', 'Đặng Văn Ngữ',
  'Đinh Bộ Lĩnh', 'Đinh Tiên Hoàng', 'Đoàn Thị Điểm', 'Hà Huy Tập', 'Hai Bà Trưng', 'Hàn Thuyên', 'Hoàng Diệu',
  'Hoàng Hoa Thám', 'Hoàng Quốc Việt', 'Hoàng Văn Thụ', 'Hồ Tùng Mậu', 'Hồ Thị Kỷ', 'Hồ Xuân Hương', 'Hùng Vương',
  'Huỳnh Thúc Kháng', 'Huỳnh Văn Nghệ', 'La Văn Cầu', 'Lê Đại Hành', 'Lê Duẩn', 'Lê Hồng Phong', 'Lê Hữu Trác',
  'Lê Lai', 'Lê Lợi', 'Lê Minh Xuân', 'Lê Quý Đôn', 'Lê Thánh Tông', 'Lê Thanh Nghị', 'Lê Thị Riêng', 'Lê Trọng Tấn',
  'Lê Văn Duyệt', 'Lê Văn Tám', 'Lương Thế Vinh', 'Lý Thái Tổ', 'Lý Thường Kiệt', 'Lý Tự Trọng', 'Lý Văn Lâm',
  'Mạc Đĩnh Chi', 'Mai Thúc Loan', 'Ngô Gia Tự', 'Ngô Quyền', 'Nguyễn An Ninh', 'Nguyễn Bỉnh Khiêm',
  'Nguyễn Chí Thanh', 'Nguyễn Công Trứ', 'Nguyễn Cư Trinh', 'Nguyễn Đình Chiểu', 'Nguyễn Du', 'Nguyễn Đức Cảnh',
  'Nguyễn Hữu Cảnh', 'Nguyễn Hữu Huân', 'Nguyễn Hữu Thọ', 'Nguyễn Huệ', 'Nguyễn Khuyến', 'Nguyễn Lương Bằng',
  'Nguyễn Sinh Sắc', 'Nguyễn Tất Thành', 'Nguyễn Thái Bình', 'Nguyễn Thái Học', 'Nguyễn Thị Định',
  'Nguyễn Thị Minh Khai', 'Nguyễn Thông', 'Nguyễn Trãi', 'Nguyễn Tri Phương', 'Nguyễn Trung Trực', 'Nguyễn Văn Cừ',
  'Nguyễn Văn Thảnh', 'Nguyễn Văn Tiếp', 'Nguyễn Văn Trỗi', 'Nguyễn Viết Xuân', 'Nguyễn Việt Khái', "N'Trang Lơng",
  'Phạm Hồng Thái', 'Phạm Ngọc Thạch', 'Phạm Ngũ Lão', 'Phạm Văn Cội', 'Phạm Văn Đồng', 'Phạm Văn Hai',
  'Phan Bội Châu', 'Phan Châu Trinh', 'Phan Chu Trinh', 'Phan Đình Giót', 'Phan Đình Phùng', 'Phan Ngọc Hiển',
  'Phan Văn Trị', 'Quang Trung', 'Tạ An Khương', 'Thủ Khoa Huân', 'Tô Hiến Thành', 'Tô Vĩnh Diện', 'Tôn Đức Thắng',
  'Tôn Thất Tùng', 'Trần Bình Trọng', 'Trần Đại Nghĩa', 'Trần Hưng Đạo', 'Trần Hữu Trang', 'Trần Nhân Tông',
  'Trần Phú', 'Trần Quang Diệu', 'Trần Quang Khải', 'Trần Quốc Toản', 'Trần Quốc Tuấn', 'Trần Văn Ơn',
  'Trần Văn Thời', 'Trừ Văn Thố', 'Trường Chinh', 'Vừ A Dính', 'Võ Nguyên Giáp', 'Võ Thị Sáu', 'Võ Văn Kiệt',
  'Võ Văn Tần', 'Yết Kiêu',
]

/** What the name of a school begins with, folded. */
export const schoolWord = 'trường'

/** Of the nouns above the kinds that are hardly ever without a name: a person's name right after is theirs. */
export const schools: readonly string[] = [
  'THPT',
  'THCS',
  'TH',
  'tiểu học',
  'mầm non',
  'mẫu giáo',
  'trung học',
  'trung học cơ sở',
  'trung học phổ thông',
  'Trường Chính trị',
  'phổ thông',
]
