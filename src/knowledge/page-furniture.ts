/**
 * What a page prints around an article, folded (lower case, old tone placement).
 * Seen on newspaper and portal pages; a line is furniture when it is one of `lines` or begins with one of `openings`.
 */
export const furnitureLines: ReadonlySet<string> = new Set([
  'trả lời', 'hủy', 'bình luận', 'bình luận *', 'gửi bình luận', 'gửi', 'ý kiến bạn đọc', 'ý kiến', 'ý kiến ()',
  'tên', 'tên *', 'email', 'email *', 'trang web', 'website', 'nội dung chính', 'mục lục', 'từ khóa', 'từ khóa:',
  'tags', 'tags:', 'top', 'chia sẻ', 'chia sẻ:', 'in trang', 'in bài viết', 'a a', 'a- a+', 'tải về', 'quay lại',
  'đăng nhập', 'đăng ký', 'sitemap', 'menu', 'trang chủ', 'giới thiệu', 'liên hệ', 'tìm kiếm', 'thư điện tử',
  'tiếng việt | english', 'more', 'đừng bỏ lỡ', 'nổi bật', 'mới nhất', 'đọc nhiều', 'video', 'ảnh', '[img]', '[video]',
  'nghe đọc bài', 'nghe bài viết', 'facebook', 'zalo', 'twitter', 'copy link', 'lưu bài viết',
])

export const furnitureOpenings: readonly string[] = [
  'email của bạn sẽ không được hiển thị', 'lưu tên của tôi', 'lượt xem:', 'số lượt xem', 'đánh giá bài viết',
  'giấy phép', 'điện thoại:', 'điện thoại/fax', 'trụ sở:', 'tòa soạn:', 'chịu trách nhiệm', 'bản quyền', 'copyright',
  '©', 'hotline', 'tổng biên tập', '>> ', '>>> ', 'bạn đang đọc', 'vui lòng đăng nhập', 'chia sẻ bài viết', 'thẻ:',
]

/** Lines that open a list of other items: all short lines after one are headlines of other stories. */
export const relatedOpenings: ReadonlySet<string> = new Set([
  'tin liên quan', 'tin liên quan:', 'bài viết liên quan', 'bài liên quan', 'tin cùng chuyên mục', 'cùng chuyên mục',
  'tin khác', 'các tin khác', 'tin mới', 'tin mới hơn', 'tin cũ hơn', 'bài viết khác', 'có thể bạn quan tâm', 'xem thêm',
  'đọc thêm', 'tin xem nhiều', 'tin đọc nhiều', 'tin nổi bật', 'bài viết cùng chủ đề', 'những tin cũ hơn', 'trả lời',
])

/** Words beside the date in a line that only says when the article appeared. */
export const stampWords: readonly string[] = [
  'cập nhật', 'ngày', 'ngày đăng', 'lúc', 'xuất bản', 'thứ', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'chủ nhật', 'tháng',
  'gmt', 'giờ', 'phút', 'bài viết gốc', 'thời gian', 'am', 'pm', 'ict',
]
