/** Words around a cited document: what they say of its date, issuer, subject, and of the next document. */
import type { RelationType } from '../types.js'

/** Counted nouns: after "kế hoạch 5 …" the number counts and names no document. */
// biome-ignore format: words read best in rows
export const countedNouns: readonly string[] = [
  'năm', 'tháng', 'ngày', 'tuần', 'quý', 'giờ', 'phút', 'giai đoạn', 'lần', 'đợt', 'kỳ', 'nhiệm kỳ', 'người',
  'đảng viên', 'cán bộ', 'đại biểu', 'hộ', 'tập thể', 'cá nhân', 'xã', 'phường', 'huyện',
  'tỉnh', 'cấp', 'đơn vị', 'cơ quan', 'dự án', 'công trình', 'nội dung', 'nhiệm vụ', 'mục tiêu', 'chỉ tiêu',
  'vấn đề', 'việc', 'nhóm', 'điểm', 'bước', 'phần', 'khâu', 'lĩnh vực', 'giải pháp', 'tiêu chí',
  'nghị quyết', 'chỉ thị', 'kết luận', 'quy định', 'quyết định', 'văn bản', 'luật', 'loại', 'bên', 'mặt', 'trụ cột',
  'đột phá', 'không', 'tốt', 'sẵn sàng', 'tỷ', 'tỉ', 'triệu', 'nghìn', 'ngàn', 'đồng', 'ha', 'km', 'm', 'tấn', 'căn',
  'suất', 'học sinh', 'sinh viên', 'hội viên', 'đoàn viên', 'cây', 'con', 'lượt', 'phiếu', 'trường',
  'lớp', 'buổi', 'cuộc', 'vụ', 'đối tượng', 'gia đình', 'chi bộ', 'đảng bộ', 'ngành', 'ấp', 'thôn', 'tổ',
  'khu', 'tuyến', 'mức', 'trang', 'chương', 'điều', 'khoản', 'biện pháp', 'thủ tục', 'doanh nghiệp', 'hợp tác xã',
  'mô hình', 'sản phẩm',
]

/** Those of them that are verbs after a document: "Thông tư 22 quy định …", "Nghị định 100 quyết định …". */
export const countedVerbs: readonly string[] = ['quy định', 'quyết định', 'kết luận']

/** After a bare number of one digit or a number in a list, one of these must follow. */
// biome-ignore format: words read best in rows
export const afterNumber: readonly string[] = [
  'của', 'ngày', 'về', 'khóa', 'và', 'do', 'được', 'là', 'đã', 'nêu', 'năm',
]

/** Words before a kind that make the number after it a document's: "theo Quyết định 716". */
export const beforeCited: ReadonlySet<string> = new Set(['theo', 'tại', 'như', 'vào', 'hiện'])

/** Lead to the subject, and go: "về việc phê duyệt …" is "phê duyệt …". */
// biome-ignore format: words read best in rows
export const subjectIntroducers: readonly string[] = [
  'về', 'về việc', 'v/v', 'quy định chi tiết một số nội dung về', 'quy định chi tiết về', 'quy định về việc',
  'quy định về', 'hướng dẫn về', 'hướng dẫn một số nội dung về', 'hướng dẫn một số nội dung',
  'hướng dẫn thực hiện một số nội dung về', 'quy định một số nội dung về',
]

/** Where "về" leads to a place: "mang nghị quyết về từng ấp". */
export const notSubjects: readonly string[] = ['về từng', 'về tận', 'về đến', 'về tới', 'về với']

/** Begin a predicate where a number follows: "… có 3 trụ cột". */
export const countingVerbs: readonly string[] = ['có', 'gồm']

/** The same inside quotation marks: “Về phát triển du lịch”. */
export const plainSubjectIntroducers: readonly string[] = ['về', 'về việc', 'v/v']

/** Begin a subject and stay in it: Nghị quyết số 18-NQ/TW "Một số vấn đề về tiếp tục đổi mới …". */
export const subjectOpeners: readonly string[] = ['một số vấn đề', 'một số nhiệm vụ', 'một số chủ trương']

/** End a title wherever they stand: the predicate, another clause. */
// biome-ignore format: words read best in rows
export const subjectStops: readonly string[] = [
  'đã', 'được', 'là', 'sẽ', 'đang', 'cần', 'phải', 'chưa', 'có hiệu lực', 'nêu rõ', 'có nêu', 'khẳng định', 'chỉ rõ',
  'xác định', 'đề ra', 'gắn với', 'gắn liền với', 'do', 'nhằm', 'theo chuyên đề', 'vào cuộc sống', 'đi vào cuộc sống',
  'ban hành kèm theo', 'như sau', 'đến các', 'đến toàn', 'đến cán bộ', 'đến đội ngũ', 'đến từng', 'tới các',
  'tới toàn thể', 'cho cán bộ', 'cho toàn thể', 'trong toàn', 'góp phần', 'mang lại', 'tại hội nghị', 'tại buổi',
  'tại kỳ họp', 'bằng hình thức', 'theo hình thức', 'vì vậy', 'tuy nhiên', 'thì', 'không chỉ', 'thay cho', 'thay thế',
  'quy định tại', 'với tỷ lệ', 'có ý nghĩa', 'có tác động', 'thật sự', 'thực sự', 'trên tinh thần', 'có thể', 'với sự',
  'diễn ra', 'dù', 'mặc dù', 'và các chỉ đạo', 'và các văn bản', 'và các nghị quyết', 'và các chỉ thị',
  'và các kết luận', 'và các hướng dẫn', 'đạt kết quả', 'đạt nhiều kết quả', 'đạt được', 'có những', 'có nhiều',
  'đạt hiệu quả', 'hết hiệu lực', 'trong đó', 'cho thấy', 'cho biết', 'nên', 'mà', 'theo quy định tại', 'cùng được', 'cũng được', 'đều được', 'vừa được', 'mới được', 'luôn được', 'từng được',
  'cũng đã', 'cũng sẽ', 'cũng là', 'đều đã', 'đều là', 'đều quy định', 'với dự toán', 'với tổng số', 'với tổng mức',
  'với tổng vốn', 'với tổng kinh phí',
]

/** The same words where they end nothing: "nhất là", "cần, kiệm, liêm, chính", "nêu gương". */
// biome-ignore format: words read best in rows
export const noSubjectStops: readonly string[] = [
  'nhất là', 'cần, kiệm', 'cần kiệm', 'phải làm', 'là người', 'được phân công', 'không được', 'làm nên', 'tạo nên',
  'do covid', 'do đại dịch', 'do dịch', 'do dịch bệnh', 'do thiên tai', 'do bão', 'do mưa', 'do chủng', 'do virus',
  'do vi rút', 'do tác động', 'do ảnh hưởng', 'do chiến tranh', 'đặc biệt là cán bộ', 'đặc biệt là người',
  'dựng nên', 'trở nên',
]

/** Last words of a title where "và" or a comma follows: "… trong tình hình mới và các văn bản liên quan". */
export const lastOfSubject: readonly string[] = ['trong tình hình mới', 'trong giai đoạn mới', 'trong thời gian tới']

/** After a comma and the name of a body these begin a new clause: "…, UBND tỉnh đã ban hành …". */
// biome-ignore format: words read best in rows
export const clauseVerbs: readonly string[] = [
  'đã', 'vừa', 'sẽ', 'cần', 'tổ chức', 'ban hành', 'chỉ đạo', 'triển khai', 'xây dựng', 'yêu cầu', 'đề nghị',
  'tiếp tục', 'thống nhất', 'có', 'phối hợp', 'chủ trì', 'là', 'luôn', 'xác định', 'tập trung', 'quán triệt',
  'lãnh đạo', 'khẳng định', 'cũng', 'còn', 'giao', 'thường xuyên', 'chủ động', 'kịp thời', 'ra', 'trình',
  'phát động', 'tham mưu', 'hướng dẫn', 'quyết định', 'quyết nghị', 'thực hiện', 'tiến hành', 'thành lập',
  'phân công', 'phê duyệt', 'chủ trương', 'báo cáo', 'thông báo', 'đánh giá', 'nhận thấy', 'nhấn mạnh', 'đề ra',
  'cụ thể hóa', 'công nhận', 'cho phép', 'quy định', 'phấn đấu', 'được', 'đang', 'phải', 'dự kiến', 'đề xuất',
  'phê chuẩn', 'bổ nhiệm', 'điều động', 'cử', 'miễn nhiệm', 'thi hành kỷ luật',
]

/** Begin a new clause after a comma. */
// biome-ignore format: words read best in rows
export const clauseOpeners: readonly string[] = [
  'đồng chí', 'ông', 'bà', 'trong', 'tại', 'từ năm', 'từ ngày', 'từ tháng', 'từ đầu', 'từ đó', 'từ thực tiễn',
  'từ khi', 'với', 'trên cơ sở', 'căn cứ', 'theo', 'đồng thời', 'qua', 'đến nay', 'nhằm', 'góp phần', 'để',
  'hội nghị', 'các đại biểu', 'các đồng chí', 'thời gian qua', 'thời gian tới', 'nhất là đối với', 'sau',
  'khi', 'nếu', 'xác định', 'cùng với', 'bên cạnh', 'đặc biệt', 'mà', 'mục tiêu', 'hiện nay', 'vừa qua', 'trước đó',
  'tiếp tục thực hiện', 'tập trung', 'cả nước', 'toàn tỉnh', 'toàn huyện', 'mỗi', 'sáng ngày', 'sáng nay',
  'chiều ngày', 'chiều nay', 'hôm nay', 'năm nay', 'hàng năm', 'hằng năm', 'xét', 'chúng ta', 'chúng tôi', 'tôi',
  'tạo sự thống nhất', 'tạo sự chuyển biến', 'tạo chuyển biến', 'tạo sự đồng thuận',
]

/** Common nouns that are the subject of such a clause: "…, đảng viên phải nêu gương". */
// biome-ignore format: words read best in rows
export const clauseSubjects: readonly string[] = [
  'đảng viên', 'cán bộ', 'các đơn vị', 'các địa phương', 'các cơ quan', 'các ngành', 'các cấp', 'các xã', 'cấp ủy',
  'chi bộ', 'đảng bộ', 'nhân dân', 'người dân', 'tỉnh', 'huyện', 'xã', 'thị xã', 'thành phố', 'phường', 'địa phương',
  'đến nay', 'toàn tỉnh', 'toàn huyện', 'doanh nghiệp', 'nhiều', 'các chi bộ', 'các đảng bộ', 'các tổ chức', 'các sở',
  'đây', 'đó', 'điều này', 'cơ quan này', 'đơn vị này', 'tình hình',
]

/** Begin a predicate: a clause before them has its subject after the last comma. */
// biome-ignore format: words read best in rows
export const predicateWords: readonly string[] = [
  'đã', 'được', 'là', 'sẽ', 'đang', 'cần', 'phải', 'chưa', 'cũng', 'luôn', 'vừa', 'nêu rõ', 'khẳng định', 'chỉ rõ',
  'cho biết', 'cho thấy',
]

/** Parts of a document that are cited with it: "và Điểm 12 của Thông báo số 64/TB-UBND". */
export const documentParts: readonly string[] = ['chương', 'mục', 'điều', 'khoản', 'điểm', 'phụ lục']

/** Parts of a day; a title holds no hour: "… về chuyển đổi số | chiều 20/10". */
export const dayParts: readonly string[] = ['sáng', 'trưa', 'chiều', 'tối', 'đêm']

/** Verbs that lead from one document to the next: "Kế hoạch … triển khai thực hiện Nghị quyết …". */
export const relationVerbs: Readonly<Record<string, RelationType>> = {
  'tiếp tục thực hiện': 'continues',
  'tiếp tục triển khai': 'continues',
  'tiếp tục triển khai thực hiện': 'continues',
  'tiếp tục đẩy mạnh thực hiện': 'continues',
  'tiếp tục quán triệt': 'continues',
  'thực hiện': 'implements',
  'đẩy mạnh thực hiện': 'implements',
  'triển khai': 'implements',
  'triển khai thực hiện': 'implements',
  'tổ chức thực hiện': 'implements',
  'quán triệt': 'implements',
  'cụ thể hóa': 'implements',
  'thi hành': 'implements',
  'thể chế hóa': 'implements',
  'hướng dẫn': 'implements',
  'chấp hành': 'implements',
  'sửa đổi': 'amends',
  'bổ sung': 'amends',
  'sửa đổi, bổ sung': 'amends',
  'điều chỉnh': 'amends',
  'điều chỉnh, bổ sung': 'amends',
  'thay thế': 'replaces',
  'thay thế cho': 'replaces',
  'thay cho': 'replaces',
  'bãi bỏ': 'replaces',
}

/** The same from the other side: "Nghị quyết 90 nay là Nghị quyết 95", "… được thay thế bằng …". */
export const passiveRelations: Readonly<Record<string, RelationType>> = {
  'nay là': 'replaces',
  'được thay bằng': 'replaces',
  'được thay thế bằng': 'replaces',
  'được thay thế bởi': 'replaces',
  'bị thay thế bởi': 'replaces',
  'bị bãi bỏ bởi': 'replaces',
  'được sửa đổi bởi': 'amends',
  'được sửa đổi theo': 'amends',
  'được bổ sung bởi': 'amends',
  'được sửa đổi, bổ sung bởi': 'amends',
  'được sửa đổi, bổ sung bằng': 'amends',
  'được sửa đổi, bổ sung theo': 'amends',
  'được cụ thể hóa bằng': 'implements',
  'được cụ thể hóa trong': 'implements',
}

/** May stand before such words. */
export const beforePassiveRelation: readonly string[] = ['nay', 'nay đã', 'đã', 'sau đó', 'sau này']

/** May stand between such a verb and the document. */
// biome-ignore format: words read best in rows
export const afterRelationVerb: readonly string[] = [
  'có hiệu quả', 'hiệu quả', 'tốt', 'nghiêm', 'nghiêm túc', 'các', 'một số', 'điều của', 'nội dung', 'những',
  'tinh thần', 'cho', 'kịp thời',
]

/** Say that a body issued what follows. */
// biome-ignore format: words read best in rows
export const issuingVerbs: readonly string[] = [
  'ban hành', 'ký ban hành', 'ký', 'ra', 'có', 'thông qua', 'ký thông qua', 'xây dựng', 'xây dựng và ban hành',
  'xây dựng, ban hành', 'phê duyệt', 'biểu quyết thông qua', 'nhất trí thông qua',
]

/** After "được" or "do" and a body: "được Quốc hội khóa XV ban hành ngày …". */
// biome-ignore format: words read best in rows
export const passiveVerbs: readonly string[] = [
  'ban hành', 'ký ban hành', 'thông qua', 'phê duyệt', 'ký', 'biểu quyết thông qua', 'công bố', 'phát hành',
]

/** Between the body and the verb. */
// biome-ignore format: words read best in rows
export const beforeIssuingVerb: readonly string[] = [
  'đã', 'vừa', 'vừa mới', 'mới', 'cũng', 'kịp thời', 'chủ động', 'tiếp tục', 'sẽ', 'thống nhất', 'đã kịp thời',
  'đã chủ động', 'trực tiếp', 'xem xét',
]

/** What a body does through a document that is named first: "Theo Quyết định số 9-QĐ/TU, Ban Thường vụ … quyết định". */
export const decidingVerbs: readonly string[] = ['quyết định', 'quyết nghị', 'đã quyết định', 'đã quyết nghị']

/** What a body did by the document that follows: "được UBND huyện giao quyền khai thác theo Quyết định số …". */
// biome-ignore format: words read best in rows
export const decreedVerbs: readonly string[] = [
  'giao', 'công nhận', 'cho phép', 'phê chuẩn', 'thành lập', 'cấp', 'bổ nhiệm', 'tặng', 'phong tặng', 'xếp hạng',
]

/** Before the body for which a person signs. */
export const onBehalfOf: readonly string[] = ['thay mặt', 'thừa ủy quyền của', 'thừa ủy quyền', 'được sự ủy quyền của']

/** Before the hour of a telegram: "Công điện số 3 lúc 9 giờ ngày …". */
export const beforeHour: readonly string[] = ['lúc', 'hồi', 'vào lúc', 'vào hồi']

/** First words of dates on which nothing is issued: "thực hiện Chỉ thị 16 đến ngày 22/4". */
export const notIssueDates: readonly string[] = ['đến', 'từ', 'tới', 'trước', 'sau', 'hết', 'kể', 'khoảng']

/** Ordinals in words: "Hội nghị lần thứ tư". */
export const ordinalWords: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  'mười ba': 13,
  'mười bốn': 14,
  'mười lăm': 15,
}

/** The Central Committee, as plenums name it: "Hội nghị Trung ương 4", "Nghị quyết TW 4". */
// biome-ignore format: words read best in rows
export const centralCommittee: readonly string[] = [
  'Trung ương', 'Trung ương Đảng', 'TW', 'TW Đảng', 'TƯ', 'T.Ư', 'T.W', 'Ban Chấp hành Trung ương',
  'Ban Chấp hành Trung ương Đảng', 'BCH Trung ương', 'BCH Trung ương Đảng', 'BCHTW', 'BCHTW Đảng', 'BCH TW',
  'BCH TW Đảng', 'BCH T.Ư', 'BCH T.Ư Đảng', 'BCHTƯ', 'BCH TƯ', 'BCH TƯ Đảng', 'Ban Chấp hành TW',
  'Ban Chấp hành TW Đảng', 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
]

/** Begin the name of a congress. */
export const congressHeads: readonly string[] = ['đại hội', 'ĐH', 'ĐHĐB']

/** Words of a congress that do not tell its body from others, folded; "Đảng bộ" does. */
export const everyCongress = /(?:đại biểu|toàn quốc|lần thứ|đảng cộng sản việt nam|(?:^| )đảng(?= |$)(?! bộ))/g

/** Party organizations as they stand for their congress: "Nghị quyết Đảng bộ tỉnh lần thứ XI". */
// biome-ignore format: words read best in rows
export const partyOrganizations: readonly string[] = [
  'đảng bộ', 'tỉnh Đảng bộ', 'thành Đảng bộ', 'thành phố Đảng bộ', 'huyện Đảng bộ', 'thị xã Đảng bộ', 'quận Đảng bộ',
]

/** Words inside the name of a congress or of the body that it belongs to, which begin with a small letter. */
// biome-ignore format: words read best in rows
export const congressWords: readonly string[] = [
  'đại biểu', 'toàn quốc', 'đảng', 'Đảng Cộng sản Việt Nam', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Hội Chữ thập đỏ',
  'Hội Người cao tuổi', 'đảng bộ', 'tỉnh', 'thành phố', 'thị xã', 'huyện', 'quận', 'xã', 'phường', 'thị trấn',
  'đặc khu', 'khối', 'cơ quan', 'các cơ quan', 'các cơ quan và doanh nghiệp', 'doanh nghiệp', 'bộ phận', 'chi bộ',
  'công an', 'quân sự', 'biên phòng', 'bộ đội', 'công đoàn', 'đoàn', 'hội', 'mặt trận', 'phụ nữ', 'nông dân',
  'cựu chiến binh', 'thi đua', 'quân đội', 'trực thuộc', 'sở', 'ban', 'của', 'ủy ban', 'trung ương', 'tổng cục', 'cục',
  'trường', 'nhà nước', 'nhân dân', 'lần', 'công ty', 'tổng công ty', 'tập đoàn', 'bệnh viện', 'nhà máy', 'luật gia',
  'nhà báo', 'sinh viên', 'khuyến học', 'liên hiệp', 'văn học nghệ thuật',
]

/** Words before "luật" that make it another word: kỷ luật, pháp luật, quy luật, dự luật, bộ luật. */
// biome-ignore format: words read best in rows
export const notLaws: readonly string[] = [
  'kỷ', 'kỉ', 'pháp', 'quy', 'qui', 'dự', 'bộ', 'trật', 'hệ', 'đạo', 'luật', 'âm', 'định',
]

/** Before a law that is still in the making. */
export const draftWords: readonly string[] = ['dự án', 'dự thảo']

/** Words after "luật" that make it another word: luật sư, luật gia. */
export const afterOtherLaws: readonly string[] = ['sư', 'gia', 'học', 'lệ', 'định', 'tục', 'thơ', 'chơi']

/** Before a kind of document these say that there are many, or none yet: "các Nghị quyết của Tỉnh ủy". */
// biome-ignore format: words read best in rows
export const beforeMany: readonly string[] = [
  'các', 'những', 'nhiều', 'mọi', 'số', 'thảo', 'án', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười',
]

/** Between an issuing verb and the document: "ban hành các Nghị quyết số …". */
export const beforeDocument: readonly string[] = ['các', 'những', 'một', 'dự thảo', 'bản']

/** Lead to a short name in brackets: "(sau đây gọi là Ban Chỉ đạo)", "(gọi tắt là Chỉ thị 05)". */
export const namingWords: readonly string[] = ['sau đây', 'gọi', 'viết tắt', 'nay là', 'viết gọn']
