/** Words around the authors' names and the sources of republished stories, folded. */

/** Before the names in a byline: "Tin, ảnh: Hoài An". */
export const bylineOpenings: readonly string[] = [
  'tin, ảnh:',
  'tin - ảnh:',
  'tin và ảnh:',
  'bài, ảnh:',
  'bài - ảnh:',
  'bài và ảnh:',
  'tin:',
  'bài:',
  'bài viết:',
  'thực hiện:',
  't/h:',
  'tác giả:',
  'ctv',
  'pv',
  'phóng viên',
  'tổng hợp:',
  'biên tập:',
  'ảnh:',
]

/** Before the source of a republished story: "Theo Báo Bình Dương Online", "Nguồn: TTXVN". */
export const sourceOpenings: readonly string[] = ['theo nguồn tin', 'theo', 'nguồn tin:', 'nguồn:', 'nguồn']

/** First words of names of papers, agencies and portals. */
export const pressNames: readonly string[] = [
  'báo',
  'cổng',
  'trang',
  'tạp chí',
  'đài',
  'thông tấn',
  'ttxvn',
  'vov',
  'vtv',
  'vgp',
  'chinhphu',
  'nhandan',
  'vnexpress',
  'tuổi trẻ',
  'thanh niên',
  'vietnam',
  'dân trí',
  'tiền phong',
  'www',
  'http',
  'sggp',
  'tuyengiao',
]
