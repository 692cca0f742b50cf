/**
 * Nouns that newspapers count, by what they are. Nouns of one family may be joined in one count ("cán bộ, đảng viên",
 * "phường, xã, thị trấn"). Entries of several syllables also keep their inner words from being read as verbs
 * ("hồ sơ giải quyết" stops, "tổ chức cơ sở đảng" does not).
 */

/** What kind of thing is counted. */
export type NounFamily =
  | 'person'
  | 'party'
  | 'place'
  | 'body'
  | 'group'
  | 'work'
  | 'thing'
  | 'paper'
  | 'event'
  | 'case'
  | 'aim'
  | 'score'

// biome-ignore format: words read best in rows
export const countableNouns: Readonly<Record<NounFamily, readonly string[]>> = {
  person: [
    'cấp trưởng', 'cấp phó', 'cấp ủy viên', 'lãnh đạo', 'tổ trưởng', 'trưởng thôn', 'hạt nhân', 'nhân viên', 'y sĩ',
    'bác sĩ', 'người', 'người dân', 'dân', 'nhân khẩu', 'khẩu', 'hộ', 'hộ dân', 'hộ gia đình', 'hộ nghèo',
    'hộ cận nghèo', 'hộ nông dân', 'hộ kinh doanh', 'gia đình', 'gia đình chính sách', 'gia đình văn hóa', 'lao động',
    'lao động qua đào tạo', 'lao động đã qua đào tạo', 'lao động có việc làm',
    'người lao động', 'lao động nữ', 'lao động tự do', 'hòa giải viên', 'công nhân', 'công nhân lao động', 'cán bộ',
    'công chức', 'viên chức', 'đại biểu', 'đảng viên', 'đảng viên mới', 'đảng viên dự bị', 'đảng viên chính thức',
    'đoàn viên', 'đoàn viên mới', 'đoàn viên ưu tú', 'quần chúng', 'quần chúng ưu tú', 'hội viên', 'hội viên mới',
    'ủy viên', 'ủy viên trung ương', 'thành viên', 'đồng chí', 'chiến sĩ', 'sĩ quan', 'thanh niên', 'tân binh',
    'học sinh', 'sinh viên', 'học viên', 'giáo viên', 'giảng viên', 'trẻ em', 'trẻ', 'em', 'cháu', 'phụ nữ', 'nông dân',
    'cử tri', 'bí thư', 'phó bí thư', 'chủ tịch', 'phó chủ tịch', 'phó ban', 'trưởng ban', 'bệnh nhân', 'người bệnh',
    'nạn nhân', 'bị can', 'bị cáo', 'đối tượng', 'cựu chiến binh', 'thương binh', 'liệt sĩ', 'người có công',
    'tình nguyện viên', 'tình nguyện', 'khách', 'du khách', 'khách du lịch', 'ứng viên', 'ứng cử viên', 'doanh nhân',
    'nghệ nhân', 'diễn viên', 'phóng viên', 'nhà báo', 'tác giả', 'thí sinh', 'vận động viên', 'huấn luyện viên',
    'báo cáo viên', 'tuyên truyền viên', 'cộng tác viên', 'chuyên gia', 'kỹ sư', 'tiến sĩ', 'thạc sĩ', 'bà mẹ',
    'mẹ việt nam anh hùng', 'người cao tuổi', 'người khuyết tật', 'người nghèo', 'người tham gia', 'lượt người',
    'lượt khách', 'lượt đảng viên', 'lượt cán bộ', 'lượt hộ', 'lượt hộ nghèo', 'lượt', 'biên chế', 'nhân sự',
    'nhân lực', 'cặp vợ chồng', 'tín đồ', 'chức sắc', 'dân quân', 'cựu cán bộ', 'dân quân tự vệ', 'công an',
    'nạn nhân chất độc da cam', 'bộ đội', 'quân nhân', 'quân nhân dự bị', 'nữ', 'nam', 'ngư dân', 'thuyền viên',
    'hành khách', 'hội thẩm', 'đbqh', 'đvtn', 'cbcnv', 'cnvc', 'cnvc-lđ', 'cnvclđ', 'nlđ', 'f0', 'f1',
  ],
  party: [
    'tổ chức đảng', 'tổ chức cơ sở đảng', 'đảng bộ', 'đảng bộ cơ sở', 'đảng bộ bộ phận', 'chi bộ', 'chi bộ cơ sở',
    'chi đảng bộ', 'đảng bộ cấp xã', 'đảng bộ xã', 'đảng ủy', 'chi ủy', 'cấp ủy', 'chi đoàn', 'chi hội',
    'công đoàn cơ sở', 'công đoàn', 'liên đoàn', 'đoàn cơ sở', 'cơ sở đoàn', 'cơ sở hội', 'tổ công đoàn', 'tổ đảng',
    'ban cán sự đảng', 'đảng đoàn', 'ban chỉ đạo', 'tổ chức đoàn', 'tổ chức hội', 'tổ chức công đoàn', 'tổ chức chính trị - xã hội',
  ],
  place: [
    'xã', 'phường', 'thị trấn', 'huyện', 'thị xã', 'thành phố', 'quận', 'tỉnh', 'tỉnh thành', 'đặc khu', 'thôn',
    'thôn, bản', 'thôn, bản, ấp', 'thôn, bản, buôn', 'bản, làng', 'ấp', 'khu phố', 'tổ dân phố', 'khối phố', 'làng',
    'buôn', 'khóm', 'xóm', 'khu dân cư', 'địa phương', 'đơn vị hành chính', 'đơn vị hành chính cấp xã',
    'đơn vị hành chính cấp tỉnh', 'đơn vị hành chính cấp huyện', 'vùng', 'khu vực', 'quốc gia', 'nước', 'vùng lãnh thổ',
    'địa điểm', 'điểm cầu', 'địa bàn', 'châu lục', 'đảo',
  ],
  body: [
    'cơ quan', 'đơn vị', 'đơn vị sự nghiệp', 'đơn vị sự nghiệp công lập', 'tổ chức', 'tập thể', 'cá nhân',
    'doanh nghiệp', 'công ty', 'hợp tác xã', 'tổ hợp tác', 'cơ sở', 'cơ sở sản xuất', 'cơ sở kinh doanh', 'nhà hàng',
    'khách sạn', 'trường', 'trường học', 'trường công lập', 'trường thpt', 'trường thcs', 'trường mầm non',
    'trường tiểu học', 'trung tâm', 'bệnh viện', 'trạm y tế', 'phòng', 'phòng học', 'phòng chuyên môn', 'ban',
    'ban chuyên môn', 'sở', 'chi cục', 'cục', 'vụ chức năng', 'ban ngành', 'ngành', 'tổ', 'đội', 'nhóm', 'câu lạc bộ',
    'tổ công tác', 'đoàn công tác', 'đoàn kiểm tra', 'đoàn', 'ban quản lý', 'hội', 'quỹ', 'ngân hàng', 'trang trại',
    'làng nghề', 'khu công nghiệp', 'cụm công nghiệp', 'khu chế xuất', 'cơ quan báo chí', 'cơ quan chuyên môn',
    'đầu mối', 'nhà đầu tư', 'chủ đầu tư', 'đơn vị ẩm thực', 'tòa án', 'viện kiểm sát', 'cửa hàng', 'cửa hiệu',
    'cửa khẩu', 'chợ', 'siêu thị', 'chi nhánh', 'phòng giao dịch', 'điểm giao dịch', 'trạm biến áp', 'tổ chức tín dụng',
    'tổ tiết kiệm và vay vốn', 'tổ hòa giải', 'tổ công nghệ số cộng đồng', 'tổ công nghệ số', 'nhà trẻ', 'trụ sở',
    'cơ quan điều tra', 'cơ quan kiểm tra', 'cơ quan thanh tra', 'đoàn thanh tra', 'đoàn giám sát', 'tiểu đội',
    'trung đội', 'đại đội', 'hợp phần', 'cơ sở giáo dục',
  ],
  group: [
    'giao thông', 'cấp xã', 'cấp huyện', 'cấp tỉnh', 'cấp cơ sở', 'cấp trung ương', 'cấp trên', 'cấp dưới', 'khối',
    'cụm', 'lĩnh vực', 'loại', 'loại hình', 'nhóm hàng', 'nhóm ngành', 'chủng loại', 'hạng mục', 'thành phần',
    'mặt hàng', 'giải', 'giải thưởng', 'hình thức',
  ],
  work: [
    'dự án', 'dự án công trình', 'công trình', 'hạng mục công trình', 'tuyến', 'tuyến đường', 'con đường', 'cây cầu',
    'cầu', 'căn nhà', 'căn', 'căn hộ', 'nhà', 'nhà đại đoàn kết', 'nhà tình nghĩa', 'nhà tình thương', 'nhà văn hóa',
    'ngôi nhà', 'mái ấm', 'mô hình', 'đề án', 'đề tài', 'sáng kiến', 'giải pháp', 'phần việc', 'chương trình',
    'phong trào', 'khu tái định cư', 'khu đô thị', 'khu nhà ở', 'nhà máy', 'trạm', 'hồ', 'bến', 'bến cá', 'cảng',
    'nút giao', 'làn xe', 'làn', 'sân bay', 'điểm trường', 'công viên', 'gian hàng', 'căn mái ấm công đoàn',
    'căn nhà tình nghĩa', 'căn nhà đại đoàn kết',
  ],
  thing: [
    'mũi vắc xin', 'mũi vaccine', 'liều vắc-xin', 'vắc xin', 'cơn bão', 'đợt mưa', 'ngày công', 'ngày công lao động',
    'giờ công', 'giờ bay', 'cây', 'cây xanh', 'con', 'chiếc', 'cái', 'bộ', 'suất', 'suất quà', 'phần', 'phần quà',
    'suất học bổng', 'học bổng', 'phần thưởng', 'thẻ', 'thẻ bảo hiểm y tế', 'giấy phép', 'giấy phép xây dựng',
    'giấy chứng nhận', 'giấy chứng nhận quyền sử dụng đất', 'giấy khai sinh', 'chữ ký', 'chữ ký số', 'chứng thư số',
    'giao dịch', 'hiện vật', 'tiền mặt', 'mã số vùng trồng', 'nhãn hiệu', 'nhãn hiệu tập thể', 'thương hiệu', 'giếng',
    'xe', 'xe máy', 'ô tô', 'tàu', 'tàu cá', 'phương tiện', 'máy', 'máy bay', 'thiết bị', 'camera', 'sản phẩm',
    'sản phẩm ocop', 'liều', 'liều vắc xin', 'liều vaccine', 'mũi tiêm', 'mẫu', 'ca', 'ca mắc', 'ca bệnh', 'ca tử vong',
    'thửa', 'thửa đất', 'lô', 'lô đất', 'khu đất', 'bao', 'thùng', 'viên', 'tờ', 'cuốn', 'quyển', 'bức', 'đơn vị máu',
    'giường', 'giường bệnh', 'gốc', 'bóng đèn', 'cột', 'trụ', 'tài khoản', 'cổ phần', 'cổ phiếu', 'máy tính', 'ngôi mộ',
    'hài cốt', 'hài cốt liệt sĩ', 'chuyến', 'chuyến bay', 'tác phẩm', 'vật nuôi', 'gia cầm', 'gia súc', 'con heo',
    'con lợn', 'con bò',
  ],
  paper: [
    'văn bản', 'nghị quyết', 'nghị quyết chuyên đề', 'quyết định', 'chỉ thị', 'kết luận', 'kế hoạch', 'quy định',
    'hướng dẫn', 'thông báo', 'báo cáo', 'tờ trình', 'đơn', 'đơn thư', 'hồ sơ', 'hồ sơ thủ tục hành chính',
    'thủ tục', 'thủ tục hành chính', 'dịch vụ công', 'dịch vụ công trực tuyến', 'tin', 'bài', 'tin bài', 'ý kiến',
    'kiến nghị', 'lượt ý kiến', 'phiếu', 'câu hỏi', 'chuyên đề', 'chuyên đề học tập', 'luật',
    'nghị định', 'thông tư', 'đề xuất', 'lượt văn bản', 'trường hợp', 'vấn đề', 'nội dung', 'bản', 'bài tham luận',
    'tham luận', 'bằng khen', 'giấy khen', 'huy hiệu', 'huy hiệu đảng', 'huân chương', 'cờ thi đua', 'hợp đồng',
    'tin nhắn', 'bản cam kết', 'quy chế', 'chương trình hành động', 'tài liệu', 'bài viết', 'bài dự thi', 'văn kiện',
  ],
  event: [
    'lớp', 'lớp học', 'lớp bồi dưỡng', 'lớp tập huấn', 'lớp bồi dưỡng nghiệp vụ', 'khóa', 'khóa học', 'buổi',
    'buổi tuyên truyền', 'cuộc', 'cuộc họp', 'cuộc kiểm tra', 'cuộc giám sát', 'cuộc thanh tra', 'hội nghị',
    'hội thảo', 'đợt', 'kỳ họp', 'phiên', 'phiên họp', 'đại hội', 'hoạt động', 'lễ hội', 'hội thi', 'cuộc thi',
    'sự kiện', 'lượt kiểm tra', 'chuyến đi', 'chuyến thăm', 'diễn đàn', 'trận', 'trận đánh', 'trận đấu', 'chốt',
    'hội chợ', 'vụ hè thu', 'vụ đông xuân', 'hè thu', 'đông xuân', 'vụ thu đông',
  ],
  case: [
    'vụ', 'vụ án', 'vụ việc', 'việc', 'sai phạm', 'vi phạm', 'tội danh', 'tội', 'cuộc tấn công', 'vụ tai nạn',
    'vụ tai nạn giao thông', 'vụ phạm pháp', 'vụ phạm pháp hình sự', 'vụ cháy', 'tin báo', 'tố giác', 'án', 'bản án',
    'điểm nóng', 'ổ dịch', 'khiếu nại', 'tố cáo', 'vụ vi phạm', 'lượt vi phạm', 'án tạm đình chỉ',
  ],
  aim: [
    'chỉ tiêu', 'tiêu chí', 'mục tiêu', 'nhiệm vụ', 'nhiệm vụ trọng tâm', 'nhóm nhiệm vụ', 'nhóm giải pháp',
    'nhiệm vụ và giải pháp', 'đột phá', 'khâu đột phá', 'trọng tâm', 'trọng điểm', 'trụ cột', 'nguyên tắc',
    'yêu cầu', 'lưu ý', 'bài học', 'điểm tựa', 'nội dung trọng tâm', 'chỉ số', 'hạn chế', 'tồn tại', 'thành tựu',
    'kết quả', 'chính sách', 'định hướng', 'quan điểm', 'chương trình trọng điểm', 'chương trình đột phá',
    'chương trình mục tiêu quốc gia', 'tiêu chuẩn', 'danh hiệu', 'nhóm chỉ tiêu', 'nhóm tiêu chí',
  ],
  score: [
    'điểm', 'điểm số', 'lần', 'bậc', 'phiếu bầu', 'huy chương', 'huy chương vàng', 'bàn thắng', 'hcv', 'hcb',
    'hcđ',
  ],
}

/** What a number before it is no figure for: time, age, rank words, models and slogans. */
// biome-ignore format: words read best in rows
export const uncountedNouns: readonly string[] = [
  'độ', 'độ c', 'độ richter', 'châu', 'năm', 'tháng', 'ngày', 'ngày đêm', 'tuần', 'tuần lễ', 'giờ', 'phút', 'giây',
  'quý', 'tuổi', 'tuổi đảng', 'tuổi quân', 'thập kỷ', 'thập niên', 'thế kỷ', 'đêm', 'nhiệm kỳ', 'khóa xiii', 'cấp',
  'cấp chính quyền', 'cấp học', 'mặt', 'bên', 'phía', 'chiều', 'cửa', 'sạch', 'không', 'bước', 'tháng đầu năm',
  'tháng cuối năm', 'h', 'thời kỳ', 'kỳ', 'giai đoạn', 'vòng', 'mùa', 'số', 'đồng chí phó', 'tay', 'chân', 'miền',
  'con số', 'năm tù', 'tháng tù', 'vụ mùa', 'kỳ liên tiếp', 'năm liền', 'chiều liên kết', 'phương', 'chữ', 'nhất',
  'tốt', 'rõ', 'sao', 'phòng ngủ', 'phút đồng hồ', 'hôm',
]

/**
 * A word before a number that makes it a name or a place in an order ("khu phố 3", "Điều 4", "mũi 3"), and the largest
 * number that it names: "ngày 500 lượt" is a count again.
 */
// biome-ignore format: words read best in rows
export const namedByNumber: Readonly<Record<string, number>> = {
  ngày: 31, mùng: 31, mồng: 31, sáng: 31, trưa: 31, chiều: 31, tối: 31, đêm: 31, hôm: 31, 'rạng sáng': 31, lúc: 24,
  hồi: 24, cấp: 4, hàng: 9, đoàn: 999, nhóm: 9, tổ: 99, phòng: 999, câu: 30, bài: 30, biểu: 30, mẫu: 30, bảng: 30,
  phần: 9, mục: 30, bản: 9, liều: 4, mũi: 5, tháng: 12, quý: 4, vòng: 5, cầu: 30, xã: 999, trạm: 99, chốt: 99,
  bến: 30, cảng: 30, kho: 99, khu: 30, vùng: 7, cụm: 30, khối: 12, lớp: 12, 'khối lớp': 12, trường: 99, bậc: 9,
  loại: 9, hạng: 9, lần: 99, kỳ: 9, đợt: 9, trang: 999, 'tiểu học': 99, 'mầm non': 99, thcs: 99, thpt: 99,
  'công ty': 999, 'nghị quyết': 999, 'kết luận': 999, 'quyết định': 9999, 'kế hoạch': 999, 'hướng dẫn': 99,
  'thông báo': 999, 'nghị định': 999, 'thông tư': 999, 'công văn': 9999, 'chỉ thị': 999, u: 99, f: 1, top: 999,
  tốp: 999, 'điện thoại': 1000000000000, fax: 1000000000000, zalo: 1000000000000, hotline: 1000000000000,
  'đường dây nóng': 1000000000000, 'giai đoạn': 2100, khóa: 99, km: 9999, số: 99999, dịp: 31, lễ: 31, 'kỷ niệm': 31,
  năm: 2100, 'niên khóa': 2100, 'nhiệm kỳ': 2100, 'từ ngày': 31, 'đến ngày': 31, làn: 9, dòng: 99, tập: 30, 'bình quân': 1,
  'trung bình': 1, mỗi: 1, 'giật cấp': 20, 'gió cấp': 20, 'mạnh cấp': 20, xe: 50, 'xe khách': 50, 'ô tô': 50, 'xe ô tô': 50, giải: 3,
}

/** As above, for numbers up to 999. */
// biome-ignore format: words read best in rows
export const namedByAnyNumber: readonly string[] = [
  'thứ', 'lần thứ', 'cấp độ', 'mức độ', 'chương', 'điều', 'khoản', 'tiểu mục', 'phụ lục', 'mẫu số', 'kỳ họp',
  'kỳ họp thứ', 'phiên', 'tầng', 'phòng số', 'ki-ốt', 'lô', 'block', 'khu vực', 'khu phố', 'tổ dân phố', 'ấp',
  'thôn', 'xóm', 'khóm', 'buôn', 'đội', 'đội số', 'tiểu khu', 'khoảnh', 'phường', 'quận', 'đường', 'đường số',
  'đường tỉnh', 'đường huyện', 'quốc lộ', 'tỉnh lộ', 'hương lộ', 'huyện lộ', 'đại lộ', 'hẻm', 'ngõ', 'ngách', 'kiệt',
  'nhà số', 'số nhà', 'vành đai', 'cao tốc', 'ql', 'tl', 'đt', 'dt', 'đh', 'hl', 'ct', 'cống', 'kênh', 'cổng',
  'quân khu', 'quân đoàn', 'sư đoàn', 'lữ đoàn', 'trung đoàn', 'tiểu đoàn', 'đại đội', 'trung đội', 'tiểu đội',
  'binh đoàn', 'hải đội', 'hải đoàn', 'bộ tư lệnh', 'bộ tư lệnh vùng', 'ban chỉ đạo', 'bcđ', 'phân khu', 'liên khu', 'chiến khu', 'chi bộ', 'chi đoàn',
  'tổng công ty', 'tổng cty', 'xí nghiệp', 'nhà máy', 'bệnh viện', 'quảng trường', 'công viên', 'nông trường',
  'hợp tác xã', 'htx', 'tuyến metro', 'metro', 'covid', 'đại hội', 'trung ương', 'quy định', 'kênh vtv', 'vtv',
]

/** Phrases that say a rank: "xếp thứ 3". */
// biome-ignore format: words read best in rows
export const rankWords: readonly string[] = [
  'xếp thứ', 'đứng thứ', 'xếp hạng', 'đứng hạng', 'xếp hạng thứ', 'đứng vị trí thứ', 'xếp vị trí thứ',
  'ở vị trí thứ', 'vị trí thứ', 'đứng ở vị trí thứ', 'xếp ở vị trí thứ', 'vươn lên thứ', 'vươn lên vị trí thứ',
  'lên vị trí thứ', 'lên thứ', 'hạng thứ', 'đứng thứ hạng', 'xếp vị trí', 'đứng vị trí',
]
