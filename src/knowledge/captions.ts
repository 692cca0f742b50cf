/** How captions begin and what they say, folded. */
// biome-ignore format: words read best in rows
export const captionOpenings: readonly string[] = [
  'quang cảnh', 'toàn cảnh', 'một góc', 'các đại biểu', 'đại biểu dự', 'ảnh:', 'ảnh minh họa', 'trong ảnh',
  'lãnh đạo tỉnh tặng',
]
// biome-ignore format: words read best in rows
export const captionCues: readonly string[] = [
  'ảnh:', '(ảnh', 'ảnh chụp', 'từ trái sang', 'từ phải sang', 'từ trái qua', 'từ phải qua', '(bên trái)',
  '(bên phải)', 'bìa trái', 'bìa phải', 'ngoài cùng bên', 'chụp ảnh lưu niệm', 'chụp hình lưu niệm', 'chụp hình với',
  'chụp ảnh với', 'tặng hoa chúc mừng', '(hình từ internet)', 'phát biểu tại hội nghị', 'phát biểu tại buổi',
  'phát biểu chỉ đạo tại', 'phát biểu khai mạc tại', 'phát biểu kết luận tại', 'phát biểu khai giảng',
]
