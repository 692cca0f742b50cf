/** What breadcrumbs begin with, before the first section. */
export const homes: ReadonlySet<string> = new Set(['trang chủ', 'trang nhất', 'home'])

/** Names of sections in breadcrumbs, folded. */
// biome-ignore format: words read best in rows
export const sectionNames: ReadonlySet<string> = new Set([
  'thời sự', 'thời sự - chính trị', 'chính trị', 'chính trị - xã hội', 'xây dựng đảng',
  'xây dựng đảng - chính quyền', 'tin tức', 'tin tức - sự kiện', 'tin tức sự kiện', 'tin hoạt động',
  'tin trong tỉnh', 'tin trong nước', 'tin địa phương', 'kinh tế', 'kinh tế - xã hội', 'xã hội', 'văn hóa',
  'văn hóa - xã hội', 'văn hóa - văn nghệ', 'giáo dục', 'y tế', 'pháp luật', 'quốc phòng - an ninh',
  'an ninh - quốc phòng', 'đời sống', 'thế giới', 'thể thao', 'nông thôn mới', 'nông nghiệp', 'công nghiệp',
  'đoàn thể', 'mặt trận - đoàn thể', 'công đoàn', 'thời luận', 'chuyên đề', 'học tập và làm theo bác',
  'nghị quyết và cuộc sống', 'đưa nghị quyết vào cuộc sống', 'tổ chức - cán bộ', 'nhân sự', 'môi trường', 'du lịch',
  'khoa học - công nghệ', 'sự kiện', 'hoạt động của lãnh đạo', 'quốc phòng an ninh', 'an ninh quốc phòng',
  'quốc phòng - an ninh - đối ngoại', 'an ninh trật tự', 'an ninh - trật tự', 'quân sự', 'biển đảo', 'đối ngoại',
  'nội chính', 'dân vận', 'tuyên giáo', 'kiểm tra - giám sát', 'kiểm tra, giám sát', 'xây dựng chính quyền',
  'tổ chức xây dựng đảng', 'công tác xây dựng đảng', 'công tác cán bộ', 'dân tộc - tôn giáo', 'tôn giáo',
  'cải cách hành chính', 'chuyển đổi số', 'an sinh xã hội', 'lao động - việc làm', 'việc làm', 'chính sách',
  'tài chính', 'đầu tư', 'thị trường', 'doanh nghiệp', 'doanh nghiệp - doanh nhân', 'thương mại', 'xuất nhập khẩu',
  'giao thông', 'đất đai', 'quy hoạch', 'thông báo', 'trong tỉnh', 'trong nước', 'quốc tế',
  'bạn đọc', 'phóng sự', 'bảo vệ nền tảng tư tưởng của đảng', 'đại hội đảng', 'tiến tới đại hội đảng', 'bầu cử',
])
