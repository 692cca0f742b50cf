/**
 * Words that end a counted noun phrase: "20 lớp | bồi dưỡng cho …", "100 đảng viên | hoàn thành …".
 * Nouns of several syllables that contain one of them stand in the table of countable nouns and are read first.
 */

/** Prepositions, conjunctions, relatives, demonstratives, particles. */
// biome-ignore format: words read best in rows
export const functionWords: readonly string[] = [
  'tự', 'dù', 'mặc dù', 'tuy', 'song', 'thậm chí', 'trực tiếp', 'cũ', 'hiện hữu', 'từ chỗ', 'và', 'hoặc', 'hay', 'cùng', 'cùng với', 'với', 'của', 'cho', 'tại', 'ở',
  'trong', 'ngoài', 'trên', 'dưới', 'từ', 'đến', 'tới', 'vào', 'ra', 'về', 'theo', 'bằng', 'qua', 'sau', 'trước',
  'giữa', 'khi', 'nếu', 'thì', 'mà', 'nhưng', 'do', 'để', 'vì', 'bởi', 'nhằm', 'như', 'so', 'so với', 'đối với', 'cả',
  'này', 'đó', 'kia', 'ấy', 'nói trên', 'nêu trên', 'kể trên', 'trên địa bàn', 'thuộc', 'trực thuộc', 'lại', 'nữa',
  'rồi', 'thôi', 'mỗi', 'các', 'những', 'mọi', 'toàn', 'một', 'hai', 'ba', 'trong đó', 'gồm', 'bao gồm', 'tương ứng',
  'tương đương', 'khoảng', 'gần', 'hơn', 'ước', 'xấp xỉ', 'đồng thời', 'ngoài ra', 'riêng', 'nhất là', 'đặc biệt',
  'chủ yếu', 'lên', 'xuống', 'quanh', 'liên quan', 'liên tục', 'theo đó', 'còn lại', 'khác', 'trở lên', 'trở xuống',
  'đã', 'đang', 'sẽ', 'sắp', 'vừa', 'mới đây', 'cần', 'phải', 'nên', 'có thể', 'được', 'bị', 'không', 'chưa', 'chẳng',
  'chỉ', 'cũng', 'đều', 'vẫn', 'còn', 'hiện', 'hiện nay', 'hiện có', 'từng', 'luôn', 'ngày càng', 'năm', 'tháng',
  'ngày', 'quý', 'giai đoạn', 'nhiệm kỳ', 'hôm', 'sáng', 'chiều', 'nguyên', 'tổng', 'tỷ lệ', 'trị giá', 'tổng trị giá',
  'kinh phí', 'tổng kinh phí', 'tổng vốn', 'diện tích', 'mức', 'hằng năm', 'hàng năm', 'bình quân', 'trung bình', 'thứ',
  'lần thứ', 'số', 'lần đầu', 'thành', 'cuối', 'đầu', 'giữa nhiệm kỳ',
]

/** Verbs of the genre. */
// biome-ignore format: words read best in rows
export const verbs: readonly string[] = [
  'phạt', 'phạt tiền', 'đề ra', 'đặt ra', 'đưa ra', 'thu nhận', 'thu gom', 'thu thập', 'thu nạp', 'truy nộp', 'dẫn đầu',
  'đứng đầu', 'thu về', 'gieo trồng', 'gieo sạ', 'xuống giống', 'phát ra', 'trồng mới', 'khoan nuôi', 'tham ô',
  'chiếm hưởng', 'chiếm đoạt', 'nhận hối lộ', 'tham mưu', 'tổ chức', 'biên soạn', 'truy thu', 'thu giữ', 'tịch thu',
  'lập biên bản', 'phát triển', 'là', 'có', 'đạt', 'đạt được', 'tăng', 'giảm', 'chiếm', 'vượt', 'hoàn thành',
  'thực hiện', 'triển khai', 'tổ chức thực hiện', 'tham gia', 'tham dự', 'dự', 'đăng ký', 'xây dựng', 'ban hành',
  'kết nạp', 'phát triển đảng', 'bồi dưỡng', 'đào tạo', 'tập huấn', 'thành lập', 'củng cố', 'kiện toàn', 'kiểm tra',
  'giám sát', 'thanh tra', 'kiểm toán', 'xử lý', 'xử phạt', 'xét xử', 'khởi tố', 'truy tố', 'bắt', 'bắt giữ',
  'tạm giam', 'điều tra', 'thi hành', 'kỷ luật', 'vinh dự', 'khiển trách', 'cảnh cáo', 'cách chức', 'khai trừ',
  'giải quyết', 'tiếp nhận', 'tiếp', 'trả lời', 'thụ lý', 'hòa giải', 'hòa giải thành', 'giải thể', 'sáp nhập',
  'hợp nhất', 'sắp xếp', 'tinh giản', 'cắt giảm', 'trao', 'trao tặng', 'tặng', 'thăm', 'tặng quà', 'hỗ trợ', 'giúp',
  'giúp đỡ', 'tài trợ', 'ủng hộ', 'đóng góp', 'vận động', 'huy động', 'quyên góp', 'cấp', 'cấp phát', 'phát',
  'bàn giao', 'giao', 'nhận', 'thu', 'chi trả', 'nộp', 'bố trí', 'phân bổ', 'giải ngân', 'đầu tư', 'vay', 'vay vốn',
  'cho vay', 'thu hút', 'thu hồi', 'bồi thường', 'gây', 'gây thiệt hại', 'thiệt hại', 'thất thoát', 'sản xuất',
  'kinh doanh', 'khai thác', 'nuôi', 'trồng', 'chăn nuôi', 'thu hoạch', 'xuất khẩu', 'nhập khẩu', 'tiêu thụ',
  'chế biến', 'cung cấp', 'phục vụ', 'vận hành', 'khởi công', 'khánh thành', 'đưa', 'đưa vào', 'mở', 'mở rộng', 'nâng',
  'nâng cao', 'nâng cấp', 'cải tạo', 'sửa chữa', 'lắp đặt', 'duy tu', 'duy trì', 'tu bổ', 'nạo vét', 'làm', 'tạo',
  'tạo việc làm', 'giữ', 'giữ vững', 'bảo đảm', 'đảm bảo', 'đề nghị', 'đề xuất', 'kiến nghị', 'yêu cầu phải',
  'tán thành', 'đồng ý', 'nhất trí', 'biểu quyết', 'thông qua', 'bầu', 'bỏ phiếu', 'trúng cử', 'ứng cử', 'phê duyệt',
  'công nhận', 'được công nhận', 'xếp loại', 'đánh giá', 'xem xét', 'thẩm định', 'rà soát', 'khảo sát', 'thống kê',
  'tổng kết', 'sơ kết', 'tổ chức lại', 'tuyên truyền', 'phổ biến', 'quán triệt', 'học tập', 'nghiên cứu', 'trao đổi',
  'thảo luận', 'phát biểu', 'góp ý', 'đóng góp ý kiến', 'khen thưởng', 'biểu dương', 'tôn vinh', 'tuyên dương',
  'trưng bày', 'quảng bá', 'giới thiệu', 'biểu diễn', 'trình diễn', 'thi đấu', 'tranh tài', 'đoạt', 'giành', 'lập',
  'ký', 'ký kết', 'cam kết', 'hợp tác', 'kết nối', 'liên kết', 'phối hợp', 'tập trung', 'đẩy mạnh', 'tăng cường',
  'phát hiện', 'ghi nhận', 'xảy ra', 'xuất hiện', 'mắc', 'tử vong', 'hy sinh', 'bị thương', 'chết', 'khỏi', 'điều trị',
  'khám', 'khám bệnh', 'khám chữa bệnh', 'chữa', 'tiêm', 'tiêm chủng', 'xét nghiệm', 'cách ly', 'sinh sống', 'cư trú',
  'làm việc', 'công tác', 'hoạt động', 'sinh hoạt', 'tìm', 'tuyển', 'tuyển dụng', 'tuyển chọn', 'giao quân', 'nhập ngũ',
  'lên đường', 'tình nguyện', 'thoát nghèo', 'tái nghèo', 'sử dụng', 'dùng', 'sở hữu', 'quản lý', 'bảo vệ', 'giữ gìn',
  'phát huy', 'gắn với', 'gắn', 'dành cho', 'dành', 'hướng tới', 'hướng đến', 'chờ', 'đủ', 'thiếu', 'dôi dư', 'vi phạm',
  'suy thoái', 'liên kết với', 'đối thoại', 'nói', 'gọi', 'xin', 'mua', 'bán', 'thuê', 'chuyển', 'chuyển giao',
  'chuyển đổi', 'chuyển nhượng', 'đấu giá', 'đấu thầu', 'ra mắt', 'đến thăm', 'đến dự', 'về dự', 'đón', 'đón nhận',
  'đón tiếp', 'trả', 'tiếp tục', 'bắt đầu', 'kết thúc', 'kéo dài', 'đi', 'chạy', 'nằm', 'đứng', 'ngồi', 'sống',
  'trở thành', 'đại diện', 'thay mặt', 'đảm nhiệm', 'giữ chức', 'lãnh đạo', 'chỉ đạo', 'chủ trì', 'hội tụ', 'quy tụ',
  'nói chung', 'diễn ra', 'phủ', 'bao phủ', 'tiết kiệm', 'hiến', 'hiến đất', 'hiến máu', 'ký cam kết', 'phấn đấu',
  'chăm lo', 'nợ', 'nợ đọng', 'mất', 'bỏ', 'bỏ hoang', 'tiếp cận', 'lồng ghép', 'chứng kiến', 'nghe', 'xem', 'đọc',
  'viết', 'xây', 'xây mới', 'làm mới', 'sửa', 'đào', 'đắp', 'lắp', 'xóa', 'bê tông hóa', 'kiên cố hóa', 'nhựa hóa',
  'cứng hóa', 'ngói hóa', 'tiếp thu', 'phản biện', 'góp vốn', 'làm rõ', 'triệt phá', 'triệt xóa', 'khám phá', 'thu nộp',
  'tuần tra', 'miễn giảm', 'gia hạn', 'tái phát', 'bùng phát', 'lây lan', 'khắc phục', 'tiêu hủy', 'tiêm phòng',
  'cấp đổi', 'xuất bản', 'phát hành', 'gieo cấy', 'cấy', 'gieo', 'thả nuôi', 'xuống đồng', 'thu mua', 'thẩm tra', 'xác minh', 'luân chuyển', 'điều động', 'bổ nhiệm', 'miễn nhiệm',
  'đề bạt', 'đình chỉ', 'kê khai', 'gửi', 'công bố', 'hình thành', 'phòng bệnh', 'phòng dịch', 'phòng chống',
  'phòng ngừa', 'phòng covid', 'phòng cúm', 'phòng lao', 'phòng dại', 'phòng sởi', 'phòng bạch hầu', 'ứng dụng',
  'áp dụng', 'tích hợp', 'số hóa', 'góp phần',
]

/** All-capital abbreviations of bodies: a name, so the noun phrase ends before it. */
// biome-ignore format: words read best in rows
export const bodyAbbreviations: readonly string[] = [
  'UBND', 'HĐND', 'MTTQ', 'UBMTTQ', 'LĐLĐ', 'LHPN', 'TAND', 'VKSND', 'UBKT', 'TP', 'TX', 'TPHCM', 'BCH', 'BTV',
  'HĐQT', 'TTXVN', 'UBMTTQVN', 'ĐBQH', 'BHXH', 'GDĐT', 'TW',
]
