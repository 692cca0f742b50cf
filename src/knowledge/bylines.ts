/** Words around the authors' names and the sources of republished stories, folded. */

/** What a byline may name before its colon, alone or several: "Tin, ảnh: Hoài An", "Bài và ảnh:", "Tác giả bài viết:". */
// biome-ignore format: words read best in rows
export const bylineWords: ReadonlySet<string> = new Set([
  'tin', 'bài', 'ảnh', 'hình', 'clip', 'video', 'tác giả', 'tác giả bài viết', 'người viết', 'người đăng',
  'bài viết', 'tin bài', 'nội dung', 'thực hiện', 'tổng hợp', 'biên tập', 'đưa tin', 'viết bởi', 'đăng bởi',
  'post by', 'posted by', 't/h', 'th',
])

/** The same without a colon: "CTV Hoài An", "Viết bởi Hoài An". */
export const bylineOpenings: readonly string[] = ['ctv', 'pv', 'phóng viên', 'viết bởi', 'đăng bởi', 'tác giả']

/** In brackets behind the names: "Hoài An (tổng hợp)". */
// biome-ignore format: words read best in rows
export const bylineNotes: ReadonlySet<string> = new Set([
  'tổng hợp', 'th', 't/h', 'thực hiện', 'ctv', 'st', 'sưu tầm', 'ghi', 'lược ghi', 'biên soạn',
  // Lines of a document that is printed whole.
  'quyết nghị', 'quyết định', 'nghị quyết', 'kết luận', 'thông báo', 'chỉ thị',
])

/** First words of the body behind a name in a byline: "Nguyễn Thị Mẫu - Văn phòng Huyện uỷ". */
// biome-ignore format: words read best in rows
export const bylineBodies: ReadonlySet<string> = new Set([
  'vp', 'văn', 'ban', 'phòng', 'ubnd', 'ubmttq', 'đảng', 'chi', 'huyện', 'thị', 'tỉnh', 'hội', 'sở', 'trung',
  'trường', 'đoàn', 'công',
])

/** Before the source of a republished story: "Theo Báo Bình Dương Online", "Nguồn: TTXVN". */
export const sourceOpenings: readonly string[] = [
  'theo nguồn tin',
  'theo',
  'nguồn tin:',
  'nguồn tin',
  'nguồn:',
  'nguồn',
]

/** First words of names of papers, agencies and portals. */
// biome-ignore format: words read best in rows
export const pressNames: readonly string[] = [
  'báo', 'cổng', 'trang', 'tạp chí', 'đài', 'thông tấn', 'ttxvn', 'vov', 'vtv', 'vgp', 'chinhphu', 'nhandan',
  'vnexpress', 'tuổi trẻ', 'thanh niên', 'vietnam', 'dân trí', 'tiền phong', 'www', 'http', 'sggp', 'tuyengiao',
]

/** First words of names that sign for a paper or a station, and are no person. */
// biome-ignore format: words read best in rows
export const publishers: readonly string[] = [
  'báo ', 'cổng ', 'tạp chí ', 'thông tấn ', 'đài phát ', 'đài truyền ', 'trang thông ',
]
