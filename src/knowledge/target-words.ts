/** Words that tie a figure to its sentence: what links it to what is measured, whether it is planned or reached. */

/**
 * How a word before a figure links it to what is measured:
 * `level` a level reached (đạt, là, còn), `share` a share of a whole (chiếm, bằng), `equal`
 * the same said in another unit (tương ứng),  `up` and
 * `down` the size of a difference, `exceed` more than planned, `have` a count that follows (có, gồm), `happen` a count
 * of what stands before (xảy ra), `lack` what is missing (thiếu), `do` an action that is measured by what it completes.
 */
export type LinkType = 'level' | 'share' | 'equal' | 'up' | 'down' | 'exceed' | 'have' | 'happen' | 'lack'

// biome-ignore format: words read best in rows
export const links: Readonly<Record<LinkType, readonly string[]>> = {
  level: [
    'đạt', 'đạt được', 'đã đạt', 'đạt mức', 'đạt tỷ lệ', 'đạt tỉ lệ', 'đạt điểm', 'là', 'còn', 'chỉ còn', 'còn lại',
    'giảm còn', 'giảm xuống', 'giảm xuống còn', 'kéo giảm còn', 'kéo giảm xuống', 'kéo giảm xuống còn', 'hạ xuống còn',
    'xuống còn', 'xuống', 'còn lại là', 'tăng lên', 'tăng lên đến', 'nâng lên', 'lên', 'lên tới', 'lên đến', 'lên mức', 'ở mức',
    'duy trì', 'duy trì ở mức', 'duy trì mức', 'giữ ở mức', 'dừng ở mức', 'dao động', 'nằm trong khoảng', 'trị giá',
    'dự kiến', 'dự kiến đạt', 'dự kiến là', 'ước đạt', 'ước tính', 'đạt bình quân', 'đạt trung bình', 'phải đạt',
    'phấn đấu đạt', 'sẽ đạt', 'cần đạt', 'chỉ đạt', 'mới đạt', 'cán mốc', 'chạm mốc', 'có giá trị', 'dài', 'kéo dài',
    'trải dài', 'rộng', 'không còn', 'sẽ là', 'sẽ còn', 'đạt tới', 'đạt đến', 'vẫn còn', 'hiện còn',
  ],
  share: ['chiếm', 'chiếm tỷ lệ', 'chiếm tỉ lệ', 'chiếm tỷ trọng', 'chiếm tỉ trọng', 'chiếm tới', 'chiếm đến',
    'bằng', 'đạt bằng'],
  equal: ['tương đương', 'tương đương với', 'tương ứng', 'tương ứng với', 'tương ứng tỷ lệ', 'tức', 'tức là'],
  up: [
    'tăng', 'tăng thêm', 'tăng trưởng', 'tăng bình quân', 'tăng trung bình', 'tăng tới', 'tăng đến', 'tăng được',
    'tăng gấp', 'gấp', 'cao hơn', 'cao gấp', 'nhanh hơn', 'nhiều hơn', 'lớn hơn', 'cao hơn so với', 'ước tăng',
    'dự kiến tăng', 'tăng bình quân hằng năm', 'tăng bình quân hàng năm', 'tăng bình quân mỗi năm',
    'tăng trưởng bình quân', 'tăng nhẹ', 'tăng mạnh', 'tăng cao', 'tăng trưởng dương', 'hơn gấp',
    'lớn gấp', 'nhiều gấp', 'nhân lên', 'nâng thêm', 'vượt kế hoạch', 'vượt chỉ tiêu', 'vượt dự toán',
    'vượt chỉ tiêu quy định', 'vượt kế hoạch đề ra', 'vượt chỉ tiêu đề ra', 'vượt mục tiêu',
    'vượt chỉ tiêu được giao', 'vượt dự toán được giao', 'vượt kế hoạch được giao',
  ],
  down: [
    'giảm', 'giảm bình quân', 'giảm trung bình', 'giảm tới', 'giảm đến', 'giảm được', 'giảm bớt', 'giảm thêm',
    'rút ngắn', 'rút ngắn được', 'kéo giảm', 'kéo giảm được', 'cắt giảm', 'tinh giản', 'tinh giảm', 'tinh gọn',
    'thấp hơn', 'ít hơn', 'ước giảm', 'giảm bình quân hằng năm', 'giảm bình quân hàng năm', 'giảm bình quân mỗi năm',
    'dự kiến giảm', 'giảm nhẹ', 'giảm mạnh', 'giảm sâu', 'sụt giảm', 'hụt', 'hạ thấp', 'kém', 'thu hẹp',
    'tăng trưởng âm',
  ],
  exceed: ['vượt', 'đạt và vượt', 'đã vượt', 'vượt so với'],
  have: [
    'thành', 'tổng cộng', 'ghi nhận', 'đã ghi nhận', 'cả nước có', 'có', 'đã có', 'hiện có', 'sẽ có', 'gồm',
    'bao gồm', 'gồm có', 'với', 'cùng với', 'cùng', 'trong đó có', 'phải có', 'cần có', 'chưa có', 'còn có',
    'có tổng số', 'toàn tỉnh có', 'với tổng số', 'tổng số', 'trong số', 'thì có', 'đã có thêm', 'có thêm',
    'đạt tổng số', 'đó là', 'đây là', 'nghĩa là', 'có nghĩa là',
  ],
  happen: ['xảy ra', 'đã xảy ra', 'phát sinh', 'xuất hiện', 'xảy ra tổng cộng'],
  lack: ['thiếu', 'còn thiếu', 'vẫn thiếu', 'vẫn còn thiếu'],
}

/** What may stand between such a word and the figure. */
// biome-ignore format: words read best in rows
export const fillers: readonly string[] = [
  'bình quân', 'trung bình', 'hàng năm', 'hằng năm', 'mỗi năm', 'bình quân mỗi năm', 'bình quân hàng năm',
  'bình quân hằng năm', 'trung bình mỗi năm', 'mỗi tháng', 'mỗi ngày', 'được', 'thêm', 'thêm được', 'tổng cộng',
  'tổng số', 'từ', 'mức', 'lần lượt', 'lần lượt là', 'có', 'tất cả', 'cả thảy', 'đến', 'tới', 'đã', 'là', 'vào',
  'cả', 'chỉ', 'chỉ có', 'cộng dồn', 'năm học trước', 'nhiệm kỳ trước', 'giai đoạn trước', 'vụ trước', 'tháng trước',
  'quý trước',
]

/** A growth rate that is itself the noun measured: "tốc độ tăng trưởng đạt 7%" has no direction of its own. */
// biome-ignore format: words read best in rows
export const growthNouns: readonly string[] = [
  'tốc độ', 'tỷ lệ tăng', 'tỉ lệ tăng', 'mức tăng', 'mức giảm', 'chỉ tiêu tăng trưởng', 'mục tiêu tăng trưởng',
  'nhịp độ', 'đà tăng', 'tăng trưởng kinh tế',
]

/** A plan: all figures that it governs are targets. */
// biome-ignore format: words read best in rows
export const planWords: readonly string[] = [
  'yêu cầu phải', 'giao kế hoạch', 'yêu cầu các', 'phấn đấu', 'quyết tâm', 'sẽ', 'cần', 'phải', 'mục tiêu',
  'đặt mục tiêu', 'đề ra mục tiêu', 'với mục tiêu', 'chỉ tiêu được giao', 'chỉ tiêu giao', 'được giao chỉ tiêu',
  'giao chỉ tiêu', 'đặt chỉ tiêu', 'đề ra chỉ tiêu', 'về chỉ tiêu', 'các chỉ tiêu', 'chỉ tiêu chủ yếu',
  'chỉ tiêu cụ thể', 'hướng tới', 'hướng đến', 'theo kế hoạch', 'dự kiến', 'dự báo', 'đề xuất', 'đề nghị',
  'kiến nghị', 'bảo đảm', 'đảm bảo', 'tới đây', 'thời gian tới', 'cam kết', 'nhằm', 'buộc', 'tuyên buộc',
  'theo đề án', 'theo phương án', 'theo nghị quyết đề ra', 'theo nghị quyết đại hội', 'theo mục tiêu', 'theo chỉ tiêu',
  'theo dự toán', 'theo lộ trình', 'theo kịch bản', 'dự thảo', 'phương án', 'theo quy hoạch', 'tổng mức đầu tư', 'quy mô đầu tư',
  'công suất thiết kế', 'cho phép', 'không để', 'từ nay đến', 'tiếp tục phấn đấu', 'ước mơ', 'tầm nhìn', 'mong muốn',
  'kỳ vọng', 'nỗ lực để', 'hứa', 'chưa có', 'giao dự toán', 'được giao thu', 'được giao là',
  'phân bổ chỉ tiêu', 'dự toán kinh phí', 'đề ra', 'đề ra là', 'đề ra đến', 'đặt ra',
]

/** Plan words that are things of their own: "tổng mức đầu tư | tăng 5%" tells of what was planned. */
// biome-ignore format: words read best in rows
export const plannedThings: readonly string[] = [
  'tổng mức đầu tư', 'quy mô đầu tư', 'công suất thiết kế', 'các chỉ tiêu', 'chỉ tiêu chủ yếu', 'phương án', 'dự thảo',
]

/** Plans whose figure stands right after them: "phân bổ chỉ tiêu | 305 tàu". */
export const planAims: readonly string[] = [
  'chỉ tiêu',
  'mục tiêu',
  'dự toán',
  'kế hoạch',
  'kế hoạch giao',
  'dự toán giao',
]

/** Verbs that set goals: "Đại hội thông qua | nghị quyết với 18 chỉ tiêu". */
export const settingVerbs: readonly string[] = ['thông qua', 'đề ra', 'đặt ra', 'xác định']

/** How a heading over plans begins: "Mục tiêu cụ thể", "II. Một số chỉ tiêu chủ yếu". */
// biome-ignore format: words read best in rows
export const planHeadings: readonly string[] = [
  'mục tiêu', 'các mục tiêu', 'một số mục tiêu', 'chỉ tiêu', 'các chỉ tiêu', 'một số chỉ tiêu', 'hệ thống chỉ tiêu',
  'những chỉ tiêu', 'phương hướng', 'nhiệm vụ trọng tâm', 'kế hoạch năm', 'nhiệm vụ, giải pháp', 'nhiệm vụ và giải pháp',
]

/** What follows a figure and makes it a plan: "100% số hộ | sẽ có điện". */
// biome-ignore format: words read best in rows
export const laterPlanWords: readonly string[] = [
  'sẽ', 'phải đạt', 'phải được', 'phải hoàn thành', 'phải có', 'phải bảo đảm', 'phải đảm bảo', 'cần đạt', 'cần được',
  'cần phải', 'cần hoàn thành',
]

/** Plan words that also close a tale of what was done: "đã xây 5 trạm, đảm bảo 100% số hộ có điện". */
export const weakPlanWords: readonly string[] = ['bảo đảm', 'đảm bảo']

/** Plan words that estimate where the time is nearly over: "dự kiến năm 2018 đạt 7,3%" in an article of 2018. */
export const forecastWords: readonly string[] = ['dự kiến', 'dự báo', 'dự ước']

/** A result: it ends what a plan word before it governs. */
// biome-ignore format: words read best in rows
export const resultWords: readonly string[] = [
  'đã', 'đạt được', 'kết quả', 'đến nay', 'tính đến nay', 'thực hiện được', 'qua đó', 'trong năm qua',
  'nhiệm kỳ qua', 'thời gian qua', 'những năm qua', 'năm qua', 'hiện nay', 'hiện có', 'theo báo cáo', 'ghi nhận',
  'ước đạt', 'tính đến', 'tính từ', 'vừa qua', 'chưa đạt', 'mới đạt', 'trước đó', 'so với cùng kỳ', 'lũy kế',
  'trước khi sắp xếp', 'vượt kế hoạch', 'vượt chỉ tiêu', 'hoàn thành vượt', 'đã hoàn thành', 'thống kê',
  'theo thống kê', 'thực tế', 'trên thực tế',
]

/** Words that open a clause and are no part of what is measured. */
// biome-ignore format: words read best in rows
export const openers: readonly string[] = [
  'cũng', 'cũng trong', 'lộ trình', 'đối với', 'trong đó', 'trong đó có', 'trong số đó', 'trong số này', 'cụ thể',
  'cụ thể là', 'cụ thể như', 'theo đó', 'qua đó', 'từ đó', 'nhờ đó', 'do đó', 'nhờ vậy', 'vì vậy', 'riêng', 'ngoài ra',
  'bên cạnh đó', 'đồng thời', 'đặc biệt', 'đặc biệt là', 'nổi bật là', 'nổi bật', 'đáng chú ý', 'đến nay', 'hiện nay',
  'hiện', 'tuy nhiên', 'theo báo cáo', 'theo thống kê', 'kết quả', 'và', 'với', 'còn', 'là', 'như', 'hay',
  'cùng với đó', 'trong khi đó', 'trong khi', 'về', 'trong', 'phấn đấu', 'phấn đấu đưa', 'phấn đấu nâng',
  'phấn đấu đạt', 'đưa', 'nâng', 'mục tiêu', 'mục tiêu là', 'với mục tiêu', 'đặt mục tiêu', 'chỉ tiêu', 'gồm',
  'bao gồm', 'sẽ', 'đã', 'cần', 'phải', 'để', 'nhưng', 'mà', 'đến', 'tính đến', 'tính chung', 'nhìn chung', 'vào', 'từ',
  'có', 'quyết tâm', 'bảo đảm', 'đảm bảo', 'đề ra', 'đề ra mục tiêu', 'cho thấy', 'cho biết', 'theo', 'trung bình',
  'bình quân', 'toàn tỉnh', 'toàn huyện', 'toàn thành phố', 'toàn xã', 'toàn đảng bộ', 'toàn thị xã', 'toàn quốc',
  'cả nước', 'toàn phường', 'hàng năm', 'hằng năm', 'mỗi năm', 'lũy kế', 'tính lũy kế', 'cộng dồn', 'tiếp đến là',
  'kế đến là', 'tiếp theo là', 'toàn ngành', 'ước', 'dự kiến', 'tiếp tục', 'qua', 'năm', 'tháng', 'sau', 'sau sắp xếp',
  'sau sáp nhập', 'chỉ', 'đều', 'hết', 'nhất là', 'ví dụ', 'chẳng hạn', 'thì', 'thì có', 'trước', 'trước đó', 'trước đây', 'đầu nhiệm kỳ', 'cuối nhiệm kỳ', 'ở', 'tại', 'trên', 'trên địa bàn',
]

/** Words that name the first of several examples. */
export const exampleWords: readonly string[] = ['như', 'nhất là', 'đặc biệt là']

/** Openers of a sentence that goes on with the one before it, even across a paragraph. */
export const continuers: readonly string[] = [
  'trong đó',
  'trong đó có',
  'trong số đó',
  'trong số này',
  'cụ thể',
  'cụ thể là',
  'nổi bật',
  'nổi bật là',
]

/** Nouns that head what is measured. */
// biome-ignore format: words read best in rows
export const indicatorHeads: readonly string[] = [
  'tổng điểm', 'điểm trung bình', 'điểm đánh giá', 'điểm phục vụ', 'điểm chất lượng', 'điểm thi', 'điểm hài lòng',
  'mức hài lòng', 'sự hài lòng', 'tỷ lệ', 'tỉ lệ', 'tổng', 'tổng số', 'tổng thu', 'tổng chi', 'tổng vốn', 'tổng mức',
  'tổng giá trị', 'tổng kinh phí', 'tổng nguồn vốn', 'tổng sản phẩm', 'tổng diện tích', 'tổng doanh thu', 'số',
  'số lượng', 'số tiền', 'số vụ', 'số ca', 'số người', 'số hộ', 'giá trị', 'giá trị sản xuất', 'thu ngân sách',
  'chi ngân sách', 'thu nội địa', 'thu hút', 'kim ngạch', 'kim ngạch xuất khẩu', 'diện tích', 'chiều dài', 'chiều rộng',
  'chiều cao', 'tổng chiều dài', 'quy mô', 'quy mô dân số', 'dân số', 'mật độ', 'thu nhập', 'thu nhập bình quân',
  'grdp', 'gdp', 'gnp', 'iip', 'cpi', 'pci', 'tốc độ', 'tốc độ tăng', 'doanh thu', 'doanh số', 'sản lượng', 'năng suất',
  'mức', 'mức độ', 'mức thu nhập', 'mức tăng trưởng', 'chỉ số', 'công suất', 'vốn', 'nguồn vốn', 'vốn đầu tư',
  'vốn vay', 'kinh phí', 'nguồn kinh phí', 'lợi nhuận', 'nguồn thu', 'quỹ', 'tỷ trọng', 'tỉ trọng', 'cơ cấu', 'lượng',
  'lượng khách', 'biên chế', 'dư nợ', 'nợ', 'nợ xấu', 'nợ đọng', 'huy động vốn', 'hệ số', 'độ che phủ', 'che phủ',
  'trị giá', 'tổng trị giá', 'mức đầu tư', 'điểm số', 'sản xuất', 'giải ngân', 'thuế', 'chi', 'thu', 'công nghiệp',
  'nông nghiệp', 'dịch vụ', 'thương mại', 'thương mại - dịch vụ', 'xuất khẩu', 'nhập khẩu', 'kinh tế', 'tăng trưởng',
  'tăng trưởng kinh tế', 'tiền', 'quân số', 'chỉ tiêu', 'đàn', 'đàn heo', 'đàn bò', 'giá', 'chi phí', 'thời gian',
  'tuổi thọ', 'vận tải', 'bán lẻ', 'tai nạn giao thông', 'tội phạm', 'hộ nghèo', 'hộ cận nghèo', 'ngân sách',
  'khu vực dịch vụ', 'khu vực công nghiệp', 'khu vực nông nghiệp', 'khu vực nông', 'khu vực kinh tế', 'khu vực fdi',
  'chi đầu tư', 'chi thường xuyên', 'quỹ đất', 'trữ lượng', 'kết quả', 'trọng lượng', 'tải trọng',
]

/** Words that open a comparison; what follows up to a comma is the baseline. */
export const baselineWords: readonly string[] = ['so với', 'so']

/** Words that begin like a comparison and are none: "giá so sánh 2010". */
export const noBaselineWords: readonly string[] = ['so sánh', 'so tài', 'so kè']

/** Words that name a bare number right after them: "khiển trách 8, cảnh cáo 4", "xếp loại khá 12". */
// biome-ignore format: words read best in rows
export const labels: readonly string[] = [
  'khiển trách', 'cảnh cáo', 'cách chức', 'khai trừ', 'giáng chức', 'hạ bậc lương', 'buộc thôi việc', 'giải tán',
  'xóa tên', 'đình chỉ sinh hoạt',
]

/** Measures of a plan that a figure may be a share of. */
// biome-ignore format: words read best in rows
export const planNouns: readonly string[] = [
  'kế hoạch', 'dự toán', 'chỉ tiêu', 'nghị quyết', 'mục tiêu', 'kế hoạch năm', 'kế hoạch vốn', 'kế hoạch giao',
  'dự toán năm', 'tiến độ', 'quy định', 'tiêu chuẩn', 'kh', 'kh năm', 'kế hoạch tỉnh giao', 'dự toán tỉnh giao',
  'tổng kế hoạch', 'tổng dự toán', 'kịch bản',
]

/** Words before a time that is compared with, or that another thing has. */
// biome-ignore format: words read best in rows
export const comparedTimes: readonly string[] = [
  'so với', 'so', 'cao hơn', 'thấp hơn', 'bằng', 'nhanh hơn', 'gấp', 'cùng kỳ', 'hơn', 'kém',
]

/** Times without a calendar value of their own: no period. */
// biome-ignore format: words read best in rows
export const vagueTimes: readonly string[] = [
  'hiện nay', 'đến nay', 'hôm nay', 'sáng nay', 'chiều nay', 'tối nay', 'thời gian', 'những năm', 'năm qua',
  'nhiệm kỳ qua', 'vừa qua', 'tới đây', 'gần đây', 'trước đây',
]
/** After a subject of one noun or several: "xe, đạn | được kiểm tra". */
export const passiveMarks: readonly string[] = ['được', 'bị', 'đều được', 'đều', 'đã được']

/** They part what holds now from the time told before. */
export const nowWords: readonly string[] = ['đến nay', 'hiện nay', 'hiện tại']

/** Times that come again: what frames the paragraph goes on around them ("Nhiệm kỳ 2020-2025, … Hằng năm, …"). */
export const recurringTimes: readonly string[] = ['hàng năm', 'hằng năm', 'mỗi năm']
/** The term that is over, without its years. */
export const endedTerms: readonly string[] = ['nhiệm kỳ qua', 'nhiệm kỳ vừa qua']

/** Words before a day that make it the end of a count: "tính đến ngày 20-6". */
// biome-ignore format: words read best in rows
export const countedUntil: readonly string[] = [
  'tính đến', 'tính từ', 'đến hết', 'đến', 'từ', 'tính hết', 'trước', 'chậm nhất',
]
/** Verbs after a day that make it the day of a count: "ngày 11-9 toàn tỉnh ghi nhận 3.971 ca". */
export const countingVerbs: readonly string[] = [
  'ghi nhận',
  'ghi nhận thêm',
  'ghi nhận có',
  'có thêm',
  'phát hiện thêm',
]
/** Words before a term that make it part of a name: "Đại hội … nhiệm kỳ 2020-2025". */
// biome-ignore format: words read best in rows
export const namedTerms: readonly string[] = ['nhiệm kỳ', 'khóa', 
  'đại hội', 'nghị quyết', 'ban chấp hành', 'kế hoạch', 'chỉ thị', 'quyết định', 'chương trình', 'đề án',
]

/** Pairs of words that a comma joins into one notion: it parts no clauses. */
// biome-ignore format: words read best in rows
export const fixedPairs: readonly string[] = [
  'chế biến, chế tạo', 'xuất, nhập khẩu', 'xuất, nhập', 'thu, chi', 'chi, đảng bộ', 'trong sạch, vững mạnh',
  'thôn, làng', 'thôn, bản', 'thôn, bản, ấp', 'bản, ấp', 'thôn, ấp', 'thôn, buôn', 'ấp, khu phố', 'thôn, xóm',
  'thôn, tổ dân phố', 'mầm non, mẫu giáo', 'mầm non, tiểu học', 'mẫu giáo, tiểu học', 'tiểu học, thcs',
  'du lịch, dịch vụ', 'dịch vụ, du lịch', 'nông, lâm, ngư nghiệp', 'hủy, sửa', 'bị hủy, sửa', 'bị hủy, bị sửa',
  'bản án, quyết định', 'hộ nghèo, cận nghèo', 'hộ nghèo, hộ cận nghèo', 'bằng cấp, chứng chỉ', 'văn bằng, chứng chỉ',
  'phát hiện, xử lý', 'thanh tra, kiểm tra', 'đất đai, xây dựng', 'tham nhũng, tiêu cực', 'phòng, chống',
  'theo dõi, chỉ đạo', 'lãnh đạo, chỉ đạo', 'kiểm tra, giám sát', 'học tập, quán triệt', 'quán triệt, học tập',
  'an ninh, trật tự', 'thanh, thiếu niên', 'thanh, thiếu nhi', 'ngoại ngữ, tin học', 'tin học, ngoại ngữ',
  'khám, chữa bệnh', 'khám, cấp thuốc', 'tham nhũng, lãng phí, tiêu cực', 'tham nhũng, lãng phí', 'xây dựng đảng, hệ thống chính trị',
  'xây dựng, chỉnh đốn', 'xem xét, công nhận', 'cải tạo, nâng cấp', 'nâng cấp, sửa chữa', 'xây dựng, sửa chữa',
  'công khai, minh bạch', 'giải quyết, trả lời', 'khiếu nại, tố cáo', 'nông, lâm, thủy sản', 'nông lâm, thủy sản',
  'nông, lâm nghiệp', 'lâm nghiệp, thủy sản', 'thương mại, dịch vụ', 'công nghiệp, xây dựng',
  'công nghiệp, tiểu thủ công nghiệp', 'văn hóa, thể thao', 'kinh tế, xã hội', 'quốc phòng, an ninh',
  'bồi thường, giải phóng mặt bằng', 'bồi thường, hỗ trợ', 'bồi thường, hỗ trợ, tái định cư', 'giáo dục, đào tạo',
  'đào tạo, bồi dưỡng', 'đánh giá, xếp loại', 'tuyên truyền, vận động', 'tư tưởng, đạo đức, phong cách',
  'thu gom, xử lý', 'phường, xã', 'xã, phường', 'xã, thị trấn', 'xã, phường, thị trấn', 'huyện, thị xã, thành phố',
  'tỉnh, thành phố', 'tỉnh, thành', 'nhà ở, đất ở', 'khu, cụm công nghiệp', 'thẩm tra, xác minh',
  'bán lẻ hàng hóa, doanh thu', 'hàng hóa, dịch vụ', 'máy móc, thiết bị', 'sản xuất, kinh doanh', 'sản xuất, chế biến',
  'thu gom, vận chuyển', 'tin, bài', 'sắp xếp, tinh gọn', 'rà soát, bổ sung',
]

/** Right after a count: what stands at the time of writing, even inside a plan. */
// biome-ignore format: words read best in rows
export const standingWords: readonly string[] = [
  'hiện hữu', 'hiện có', 'hiện nay', 'hiện tại', 'cũ', 'trước đây', 'trước sắp xếp', 'trước khi sắp xếp',
]

/** Comparators that set a bound to be kept: where nothing says that it was, the figure is a target. */
// biome-ignore format: words read best in rows
export const boundWords: readonly string[] = [
  'ít nhất', 'ít nhất là', 'tối thiểu', 'tối thiểu là', 'tối đa', 'không quá', 'không dưới', '≥', '≤',
]

/** Words that join the next figure to the one before. */
export const joiners: readonly string[] = ['và', 'cùng', 'cùng với', 'với', 'đồng thời', 'nhưng', 'còn']

/** Prepositions of place. */
export const placeWords: readonly string[] = ['ở', 'tại', 'trong', 'thuộc', 'từ', 'của']

/** Verbs that set a task where they open a clause without a subject: "Nâng tỷ lệ … lên trên 95%". */
// biome-ignore format: words read best in rows
export const taskVerbs: readonly string[] = [
  'nâng', 'đưa', 'kéo giảm', 'giảm', 'bảo đảm', 'đảm bảo', 'giữ vững', 'duy trì', 'hoàn thành',
  'phát triển', 'thu hút', 'xây dựng', 'giải quyết',
]

/** Last words of verbs and nouns that look like prepositions: "đề ra", "nước ngoài". */
// biome-ignore format: words read best in rows
export const wordEnds: readonly string[] = ['chứng chỉ', 'địa chỉ', 'phát ra', 'thu về', 'thu vào', 'đề ra', 'đặt ra', 'xảy ra', 'diễn ra', 'nước ngoài', 'còn lại', 'trở lại', 'tăng lên', 'nâng lên', 'xuất ra',
  'trên địa bàn', 'hợp đồng', 'dân số', 'chỉ số', 'đa số', 'thiểu số', 'dân tộc thiểu số', 'kinh tế số',
  'chuyển đổi số', 'xã hội số', 'công nghệ số', 'hoàn toàn', 'đánh số', 'chữ ký số', 'chính quyền số', 'mã số', 'dôi dư', 'đầu tư', 'ban đầu',
  'đứng đầu', 'bước đầu', 'năm trước', 'trường học', 'đầu người', 'bình quân', 'nước sạch', 'địa bàn tỉnh', 'đa chiều',
  'nội thành', 'ngoại thành', 'trưởng thành', 'nhiệm vụ trở lên', 'khá trở lên', 'giỏi trở lên', 'tốt trở lên',
  'trung bình trở lên',
]

/** Words that open a clause of purpose, of cause or of detail after a count. */
// biome-ignore format: words read best in rows
export const clauseWords: readonly string[] = [
  'để', 'nhằm', 'trong đó', 'tương ứng', 'do', 'vì', 'với tổng', 'đồng thời', 'qua đó', 'gồm', 'bao gồm', 'thì',
  'nâng tổng số', 'đưa tổng số', 'nâng số', 'đưa số', 'nâng tổng', 'đưa tổng', 'là ông', 'là bà', 'là đồng chí',
  'là các ông', 'là các bà', 'là các đồng chí',
]

/** Nouns that tell the size of the body named before them: "Ban Thường vụ 11 đồng chí". */
export const sizeNouns: readonly string[] = ['người', 'đồng chí', 'ủy viên', 'thành viên']

/** Words that only count what stands before: "tổng đàn heo có 12.000 con". */
// biome-ignore format: words read best in rows
export const classifiers: readonly string[] = [
  'con', 'cái', 'chiếc', 'người', 'đơn vị', 'tổ chức', 'lượt', 'lượt người', 'trường hợp', 'vụ', 'ca', 'căn',
]

/** Words before what a merger leaves or makes: without more, a plan of it. */
// biome-ignore format: words read best in rows
export const mergerWords: readonly string[] = [
  'sau sắp xếp', 'sau khi sắp xếp', 'sau sáp nhập', 'sau khi sáp nhập', 'sau hợp nhất', 'sau khi hợp nhất',
]

/** Nouns of what is itself measured in percent: its difference in percent may be one of points. */
// biome-ignore format: words read best in rows
export const shareNouns: readonly string[] = [
  'tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', 'cơ cấu', 'độ che phủ', 'mức độ',
]

/** Words that deny what follows. */
export const negations: readonly string[] = ['chưa', 'không', 'chưa thể', 'không thể', 'chẳng']

/** What a place is proud to have none of any more: "không còn hộ nghèo" is a count of 0. */
// biome-ignore format: words read best in rows
export const endedThings: readonly string[] = [
  'hộ nghèo', 'hộ cận nghèo', 'hộ đói', 'hộ chính sách nghèo', 'hộ nghèo, cận nghèo', 'hộ nghèo, hộ cận nghèo',
  'nhà tạm', 'nhà dột nát', 'nhà tạm, nhà dột nát', 'nhà tạm, dột nát', 'xã đặc biệt khó khăn',
  'thôn đặc biệt khó khăn', 'xã trắng tiêu chí', 'thôn trắng đảng viên', 'phòng học tạm',
]

/** Words that begin like a plan and are none. */
// biome-ignore format: words read best in rows
export const noPlanWords: readonly string[] = [
  'cần thiết', 'tự đảm bảo', 'tự bảo đảm', 'cần kiệm', 'vấp phải', 'gặp phải', 'phải kể đến', 'mắc phải',
  'dự báo thời tiết', 'sở kế hoạch', 'cần thơ', 'cần giờ', 'cần đước', 'cần giuộc', 'phải thi hành kỷ luật',
  'đã phải', 'phải xử lý kỷ luật', 'phải kỷ luật', 'phải khai trừ', 'phải cách chức', 'phải di dời', 'phải nhập viện',
  'phải cấp cứu', 'phải tạm dừng', 'phải đóng cửa', 'phải cách ly', 'không phải', 'thực hiện mục tiêu',
  'thực hiện các mục tiêu', 'thực hiện chỉ tiêu', 'thực hiện các chỉ tiêu', 'hoàn thành mục tiêu',
  'hoàn thành các mục tiêu', 'hoàn thành chỉ tiêu', 'hoàn thành các chỉ tiêu', 'đạt các chỉ tiêu', 'vượt các chỉ tiêu',
  'các chỉ tiêu đều', 'các chỉ tiêu đề ra đều', 'các chỉ tiêu cơ bản', 'đạt mục tiêu', 'vượt mục tiêu',
  'chương trình mục tiêu', 'các chương trình mục tiêu', 'kết quả các chỉ tiêu', 'giám sát các chỉ tiêu',
  'đánh giá các chỉ tiêu', 'một số chỉ tiêu về', 'nhóm chỉ tiêu', 'trong các chỉ tiêu',
  'đảm bảo theo kế hoạch', 'bảo đảm theo kế hoạch', 'đảm bảo theo kế hoạch đề ra', 'bảo đảm theo kế hoạch đề ra',
  'theo kế hoạch đề ra', 'theo đúng kế hoạch', 'với quyết tâm cao', 'với quyết tâm cao nhất',
  'với quyết tâm chính trị cao', 'nợ phải trả', 'khoản phải trả', 'khoản phải thu', 'phải đối mặt', 'phải đương đầu', 'phải chịu', 'phải trải qua',
]

/** A rate or an act that does not say of what: the figure before does. */
export const bareRates: readonly string[] = ['tỷ lệ', 'tỉ lệ', 'thực hiện', 'đã thực hiện', 'cả năm']

/** Words that a new clause begins after, without a mark. */
export type Turn = 'said' | 'but' | 'so'

// biome-ignore format: words read best in rows
export const turnWords: Readonly<Record<Turn, readonly string[]>> = {
  said: ['cho biết', 'cho hay', 'cho rằng', 'cho thấy', 'khẳng định', 'nêu rõ', 'chỉ rõ', 'nhấn mạnh', 'nhận định', 'rằng'],
  but: ['nhưng', 'song', 'mà'],
  so: ['nên', 'thì', 'do đó', 'vì vậy'],
}

/** They begin or end like one of those and are none. */
export const noTurnWords: readonly string[] = [
  'song song',
  'song phương',
  'song ngữ',
  'trở nên',
  'xây nên',
  'làm nên',
  'tạo nên',
]

/** The year of the months that were told before. */
export const wholeYears: readonly string[] = ['cả năm']

/** Gives a part to a whole: the part is named by both. */
export const contributeVerbs: readonly string[] = ['đóng góp']

/** They stand for what was measured before. */
// biome-ignore format: words read best in rows
export const anaphors: readonly string[] = [
  'con số này', 'con số đó', 'con số trên', 'tỷ lệ này', 'tỉ lệ này', 'tỷ lệ đó', 'số này', 'chỉ số này', 'chỉ tiêu này',
  'mức này',
]

/** What a place wants less of: below such a goal it is met. */
// biome-ignore format: words read best in rows
export const betterLow: readonly string[] = [
  'nghèo', 'thất nghiệp', 'tai nạn', 'tội phạm', 'phạm pháp', 'nợ xấu', 'nợ đọng', 'suy dinh dưỡng', 'tử vong',
  'bị hủy', 'bị sửa', 'bỏ học', 'tăng dân số', 'thất thoát', 'vi phạm', 'quá hạn', 'trễ hạn', 'tảo hôn', 'ca mắc',
  'số vụ',
]

/** Units of which a ratio tells how many of the planned ones are reached: "18/20 chỉ tiêu". */
export const plannedUnits: readonly string[] = ['chỉ tiêu', 'tiêu chí', 'mục tiêu', 'nhiệm vụ']
