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
  'khoa học - công nghệ', 'sự kiện', 'hoạt động của lãnh đạo',
])
