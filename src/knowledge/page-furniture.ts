/**
 * What a page prints around an article, folded (lower case, old tone placement).
 * Seen on newspaper and portal pages; a line is furniture when it is one of `lines` or begins with one of `openings`.
 */
// biome-ignore format: words read best in rows
export const furnitureLines: ReadonlySet<string> = new Set([
  'trả lời', 'hủy', 'bình luận', 'bình luận *', 'gửi bình luận', 'gửi', 'ý kiến bạn đọc', 'ý kiến', 'ý kiến ()',
  'tên', 'tên *', 'email', 'email *', 'trang web', 'website', 'nội dung chính', 'mục lục', 'từ khóa', 'từ khóa:',
  'tags', 'tags:', 'top', 'chia sẻ', 'chia sẻ:', 'in trang', 'in bài viết', 'a a', 'a- a+', 'tải về', 'quay lại',
  'đăng nhập', 'đăng ký', 'sitemap', 'menu', 'trang chủ', 'giới thiệu', 'liên hệ', 'tìm kiếm', 'thư điện tử',
  'tiếng việt | english', 'more', 'đừng bỏ lỡ', 'nổi bật', 'mới nhất', 'đọc nhiều', 'video', 'ảnh', '[img]',
  '[video]', 'nghe đọc bài', 'nghe bài viết', 'facebook', 'zalo', 'twitter', 'copy link', 'lưu bài viết', 'lượt xem',
  'views', 'cỡ chữ', 'xem cỡ chữ', 'xem với cỡ chữ', 'mặc định cỡ chữ', 'cỡ chữ mặc định', 'tương phản', '100%',
  'print', 'share', 'in bài', 'gửi email', 'gửi bài viết', 'quay về', 'về đầu trang', 'lên đầu trang',
  'về trang trước', 'họ tên', 'họ và tên', 'mã xác nhận', 'nội dung bình luận', 'đính kèm', 'file đính kèm',
  'tệp đính kèm', 'danh mục', 'chuyên mục',
])

// biome-ignore format: words read best in rows
export const furnitureOpenings: readonly string[] = [
  'email của bạn sẽ không được hiển thị', 'lưu tên của tôi', 'lượt xem:', 'số lượt xem', 'đánh giá bài viết',
  'giấy phép', 'đt:', 'điện thoại:', 'điện thoại/fax', 'trụ sở:', 'tòa soạn:', 'chịu trách nhiệm', 'bản quyền',
  'copyright', '©', 'hotline', 'tổng biên tập', '>> ', '>>> ', 'bạn đang đọc', 'vui lòng đăng nhập', 'chia sẻ bài viết',
  'thẻ:', 'tags:', 'từ khóa:', 'ý kiến bạn đọc', 'bình luận (', 'số lượt truy cập', 'lượt truy cập', 'đang truy cập',
  'tổng lượt truy cập', '[trở về]', 'bạn cần đăng nhập', 'xem chi tiết tại đây', 'đường dây nóng', 'skip to ',
  'skip ribbon', 'email:', 'website:', 'fax:',
]

/** Lines that open a list of other items: all short lines after one are headlines of other stories. */
// biome-ignore format: words read best in rows
export const relatedOpenings: ReadonlySet<string> = new Set([
  'tin liên quan', 'tin liên quan:', 'bài viết liên quan', 'bài liên quan', 'tin cùng chuyên mục', 'cùng chuyên mục',
  'tin khác', 'các tin khác', 'tin mới', 'tin mới hơn', 'tin cũ hơn', 'bài viết khác', 'có thể bạn quan tâm',
  'xem thêm', 'đọc thêm', 'tin xem nhiều', 'tin đọc nhiều', 'tin nổi bật', 'bài viết cùng chủ đề',
  'những tin cũ hơn', 'trả lời',
])

/** Words before a date that make it the article's own: "Ngày đăng: 22/07/2020". */
// biome-ignore format: words read best in rows
export const stampLabels: readonly string[] = [
  'ngày giờ đăng bài viết gốc', 'ngày cập nhật', 'cập nhật', 'ngày đăng tin', 'ngày đăng', 'đăng ngày', 'đăng lúc',
  'được đăng', 'đăng', 'gửi lúc', 'ngày gửi', 'ngày xuất bản', 'xuất bản', 'ngày phát hành', 'phát hành',
  'posted on', 'last updated', 'updated',
]

/** Other words beside the date in a line that only says when the article appeared. */
// biome-ignore format: words read best in rows
export const stampWords: readonly string[] = [
  'ngày', 'lúc', 'vào lúc', 'tháng', 'năm', 'thời gian', 'giờ', 'phút', 'bài viết gốc', 'gmt', 'utc', 'ict', 'am',
  'pm', 'sa', 'ch', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
]

/** Weekdays beside a stamp, misprints among them: "Thứ Ba", "Chúa nhật". */
export const stampWeekdays = /thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?!\p{L}|\d)|ch[ủú]a? nhật/u

/** Counters that pages print beside a stamp, before or behind their number: "Lượt xem: 87". */
// biome-ignore format: words read best in rows
export const counterWords: readonly string[] = [
  'số lượt xem', 'lượt xem', 'số lần xem', 'lượt đọc', 'đã xem', 'đọc', 'xem', 'views', 'bình luận',
]
