/** What people do in an article: the words that state a role, an appointment, an honour, a measure against someone. */
import type { Role } from '../types.js'
import { listed } from './listed.js'

/** A role a verb gives to its subject. */
export type VerbRole = 'chair' | 'speaker' | 'attendee' | 'quoted' | 'honoree' | 'disciplined'

/** Verbs whose subject has the role. */
export const roleVerbs: Readonly<Record<VerbRole, readonly string[]>> = {
  chair: listed('chủ trì, đồng chủ trì, điều hành, điều khiển, chủ tọa, đồng chủ tọa'),
  speaker: listed(`
    phát biểu, báo cáo, trình bày, tham luận, quán triệt, truyền đạt, giới thiệu, thông tin, trao đổi tại,
    thuyết trình, đọc diễn văn, đọc báo cáo, đọc tham luận, đọc lời, diễn thuyết, kết luận, phổ biến,
    triển khai chuyên đề, ôn lại, ôn lại truyền thống, ôn lại lịch sử
  `),
  attendee: listed(
    'dự, tham dự, đến dự, tới dự, cùng dự, cùng tham dự, về dự, có mặt, tham gia, đến tham dự, tới tham dự',
  ),
  quoted: listed(`
    cho biết, cho rằng, cho hay, nhấn mạnh, yêu cầu, đề nghị, khẳng định, nêu rõ, nêu, chỉ rõ, chỉ ra, ghi nhận,
    đánh giá, chỉ đạo, giao, mong muốn, mong, cam kết, hứa, nguyện, chia sẻ, bày tỏ, nói, lưu ý, nhận định, phân tích,
    kêu gọi, tin tưởng, tin, kỳ vọng, biểu dương, đề xuất, kiến nghị, gợi ý, giải thích, trả lời, thừa nhận, nhắc,
    nhắc nhở, nhắc lại, đồng tình, tâm sự, kể, cảnh báo, thông tin thêm, bộc bạch, tâm tình, thổ lộ, nhắn nhủ,
    căn dặn, dặn dò, góp ý, chất vấn, nêu ý kiến, phân trần, trăn trở, băn khoăn, lý giải, dẫn chứng, phản ánh,
    cho là, quả quyết, tái khẳng định, nói rõ, nói thêm, khuyến cáo, nhìn nhận, xác nhận, tiết lộ, hoan nghênh,
    đánh giá cao, nhất trí, đặt vấn đề, viết, cho thấy, bày tỏ tin tưởng, thông báo, tuyên bố, giải đáp, khuyên,
    trấn an, nêu quan điểm, lo ngại, phê bình, gửi gắm, giãi bày, quán triệt yêu cầu, đề cập, khuyến khích, đòi hỏi,
    hy vọng, mong mỏi, định hướng, giao nhiệm vụ, ra lệnh, trao đổi thêm, bổ sung, thông tin rằng
  `),
  honoree: listed(`
    được trao tặng, được tặng, vinh dự đón nhận, vinh dự được nhận, được nhận Huân chương, nhận Huân chương,
    nhận Huy hiệu, đón nhận Huân chương, đón nhận Huy hiệu, được khen thưởng, được vinh danh, được phong tặng,
    được truy tặng, được thăng cấp, được thăng quân hàm, được tuyên dương, nhận Bằng khen
  `),
  disciplined: listed(`
    bị kỷ luật, bị khiển trách, bị cảnh cáo, bị cách chức, bị khai trừ, bị khởi tố, bị bắt, bị bắt tạm giam,
    bị tạm giam, bị truy tố, bị xét xử, bị tuyên phạt, bị tuyên án, bị phạt, bị đề nghị kỷ luật, bị xử phạt,
    bị truy nã, bị đưa ra xét xử, bị thi hành kỷ luật, bị tòa tuyên, lĩnh án, lãnh án, hầu tòa, vướng vòng lao lý,
    vướng lao lý, vướng vào lao lý, bị tuyên, bị đề nghị truy tố, bị xem xét kỷ luật
  `),
}

/** The same syllables in other words: they give no role. */
export const notRoleVerbs: readonly string[] = listed(`
    dự án, dự thảo, dự kiến, dự báo, dự toán, dự phòng, dự luật, dự khuyết, dự bị, dự định, dự trù, dự trữ, dự đoán,
    dự tính, có mặt hàng, có mặt bằng, điều khiển giao thông, điều khiển xe, điều khiển máy, điều khiển tàu,
    điều khiển ô tô, điều hành công việc, điều hành ngân sách, điều hành kinh tế, điều hành đô thị,
    điều hành thông minh, điều hành hoạt động, điều khiển mô tô, điều khiển phương tiện, giao thông, giao lưu, giao ban, giao dịch, giao thương,
    giao đất, giao quân, nói chung, nói riêng, nói trên, nói cách khác, tin tức, tin học, báo cáo chính trị,
    báo cáo viên, đọc lời tuyên thệ, đọc lời thề, mong chờ, kể cả, kể từ, kể trên, nêu trên, nêu gương, nêu cao, tham gia ý kiến, theo yêu cầu,
    thông tin và truyền thông, thông tin - truyền thông, viết tắt, kết luận số, thông báo số, chỉ đạo viên, giao cho,
    trả lời cử tri, hứa hẹn, kết luận thanh tra, triển khai, phổ biến pháp luật, phổ biến kiến thức,
    tham gia Ban Chấp hành, tham gia BCH, tham gia Ban Thường vụ, tham gia BTV, tham gia Ban cán sự,
    tham gia Đảng đoàn, tham gia cấp ủy, tham gia Tỉnh ủy, tham gia Thành ủy, tham gia Huyện ủy, tham gia Thị ủy,
    tham gia Đảng ủy
  `)

/** May stand between a subject and its verb. */
export const verbFillers: readonly string[] = listed(`
    đã, cũng, sẽ, vừa, đang, còn, đều, lại, tiếp tục, trực tiếp, thẳng thắn, chân thành, trân trọng, bày tỏ, tiếp,
    luôn, rất, nhiệt liệt, đặc biệt, đồng thời, và, có, đã có, thống nhất, xúc động, vui mừng, phấn khởi, lần lượt,
    cùng, thay mặt, cùng với, chính thức, kịp thời, chỉ, xin, vẫn, hoàn toàn, tự hào, nghiêm túc, mong, thường xuyên,
    đến, tới, về, ân cần, khéo léo, sau đó, cùng nhau
  `)

/**
 * Before a person: "theo ông A" is quoted, "dưới sự chủ trì của ông A" chairs. null: a speech that is studied, and was
 * held elsewhere ("bài phát biểu của Tổng Bí thư").
 */
export const rolePrepositions: readonly { readonly phrase: string; readonly role: Role | null }[] = [
  ...['', 'kết luận ', 'khai mạc ', 'bế mạc ', 'chỉ đạo '].flatMap(kind => [
    { phrase: `phát biểu ${kind}của`, role: 'speaker' as const },
    { phrase: `giới thiệu bài phát biểu ${kind}của`, role: 'speaker' as const },
    { phrase: `bài phát biểu ${kind}của`, role: null },
  ]),
  { phrase: 'diễn văn của', role: 'speaker' },
  { phrase: 'theo', role: 'quoted' },
  { phrase: 'sự chủ trì của', role: 'chair' },
  { phrase: 'sự điều hành của', role: 'chair' },
  { phrase: 'sự đồng chủ trì của', role: 'chair' },
  { phrase: 'có sự tham dự của', role: 'attendee' },
  { phrase: 'sự tham dự của', role: 'attendee' },
  { phrase: 'sự tham gia của', role: 'attendee' },
  { phrase: 'sự có mặt của', role: 'attendee' },
  { phrase: 'sự hiện diện của', role: 'attendee' },
]

/** Nouns whose giving honours the receiver, where "cho", "đối với" or "tới" stands before the name. */
export const honours: readonly string[] = listed(`
    Huân chương, Huy chương, Huy hiệu, Bằng khen, Giấy khen, Kỷ niệm chương, danh hiệu, thăng cấp, thăng quân hàm,
    phong tặng, truy tặng, nghỉ hưu, về hưu, nghỉ chế độ, nghỉ công tác, Cờ thi đua, giải thưởng
  `)
/** Verbs of honouring; who stands right after is honoured. */
export const honouringVerbs: readonly string[] = listed(
  'chia tay, tôn vinh, vinh danh, tuyên dương, khen thưởng, biểu dương, truy tặng',
)
/** What brings an honour or a letter to its receiver. */
export const receivers: readonly string[] = ['cho', 'đối với', 'tới', 'tặng', 'chia tay']
/** The same, but only right after the act or the post: "khiển trách với ông A", "miễn nhiệm chức vụ Giám đốc của ông A". */
export const closeReceivers: readonly string[] = ['với', 'của']

/** Measures of the Party, the State or the law; the person after them is their object. */
export const measures: readonly string[] = listed(`
    thi hành kỷ luật, kỷ luật, khiển trách, cảnh cáo, cách chức, cách chức vụ, xóa tư cách, xóa tư cách chức vụ,
    khai trừ, khởi tố, bắt tạm giam, bắt giam, tạm giam, truy tố, xét xử, tuyên phạt, tuyên án, xử lý hình sự,
    khởi tố bị can, truy nã, xử lý kỷ luật, đình chỉ công tác, đình chỉ sinh hoạt,
    cách chức tất cả các chức vụ trong Đảng, cách chức tất cả chức vụ trong Đảng, cách tất cả chức vụ trong Đảng,
    cách tất cả các chức vụ trong Đảng, cách hết các chức vụ trong Đảng, cách hết các chức vụ về mặt Đảng,
    khai trừ ra khỏi Đảng, khai trừ khỏi Đảng, khám xét, khám xét chỗ ở, khám xét nơi ở,
    khám xét nơi ở và nơi làm việc, khám xét chỗ ở và nơi làm việc, cách chức tất cả các chức vụ
  `)

/** What a court gives in numbers. */
export const penalties: readonly string[] = listed(
  'năm tù, tháng tù, năm tù giam, tháng tù giam, năm tù treo, tháng tù treo',
)

/** They ask for a measure: it is not yet taken. */
export const proposals: readonly string[] = listed('đề nghị, kiến nghị, đề xuất, bị xem xét, đề nghị truy tố')

/** How an office is said to be held, between a name and a post. */
export interface PostLink {
  readonly phrase: string
  readonly status: 'incumbent' | 'elect' | 'former'
}
const links = (status: PostLink['status'], phrases: string): PostLink[] =>
  listed(phrases).map(phrase => ({ phrase, status }))
export const postLinks: readonly PostLink[] = [
  ...links(
    'incumbent',
    `
    là, làm, kiêm, kiêm nhiệm, đồng thời là, hiện là, đang là, vừa là, đảm nhiệm, đảm nhận, phụ trách, với cương vị,
    trên cương vị, được giao, được giao giữ chức, với vai trò, giữ vai trò, giữ cương vị, hiện giữ chức,
    hiện giữ chức vụ, đang giữ chức, đang giữ chức vụ, hiện đang là, nay là, hiện nay là, công tác ở vị trí,
    ở vị trí, trên vị trí
  `,
  ),
  ...links(
    'elect',
    `
    giữ chức, giữ chức vụ, giữ chức danh, giữ các chức vụ, được bầu, được bầu làm, được bầu giữ chức,
    được bầu giữ chức vụ, được bầu giữ chức danh, trúng cử, trúng cử chức danh, trúng cử chức vụ, tái cử, tái cử chức,
    tái cử giữ chức, tái cử chức danh, tái cử chức vụ, được bổ nhiệm, được bổ nhiệm làm, được bổ nhiệm giữ chức,
    được bổ nhiệm giữ chức vụ, được chỉ định, được chỉ định làm, được chỉ định giữ chức, được chỉ định giữ chức vụ,
    được chỉ định tham gia, được phân công làm, được phân công giữ chức, được điều động giữ chức, được chuẩn y,
    được chuẩn y giữ chức, được tín nhiệm bầu làm, được tín nhiệm bầu giữ chức, đảm nhiệm chức vụ, đảm nhận chức vụ,
    giữ chức danh là, được bầu vào, được bầu là, được phê chuẩn, được phê chuẩn làm, được bầu vào chức danh,
    được bầu vào chức vụ, được bầu lại, được bầu lại chức, được bầu lại chức vụ, được tái bầu, được tái bầu giữ chức,
    được tín nhiệm bầu giữ chức danh, được tín nhiệm bầu vào chức vụ, được bầu bổ sung giữ chức,
    được bầu bổ sung chức vụ, nhận nhiệm vụ, đảm nhận nhiệm vụ, đảm nhiệm nhiệm vụ, được cử làm, trên cương vị mới,
    ở cương vị mới, với cương vị mới, trên cương vị mới là, tiếp tục được bầu giữ chức, nhận chức, nhậm chức, bầu làm,
    bầu giữ chức, bầu giữ chức vụ, tái đắc cử, tái đắc cử chức, tái đắc cử chức vụ, tái đắc cử chức danh, đắc cử,
    đắc cử chức, đắc cử chức danh, trúng cử vào, vào chức danh, vào chức vụ
  `,
  ),
  ...links(
    'former',
    `
    từng là, từng giữ chức, từng giữ chức vụ, từng giữ các chức vụ, từng làm, đã từng là, đã từng giữ chức,
    thôi giữ chức, thôi giữ chức vụ, nguyên là, khi đó là, lúc đó là, lúc bấy giờ là, bấy giờ là, khi ấy là,
    thời điểm đó là, lúc ấy là, khi còn là, lúc còn là, trước đó là, thôi làm, được cho thôi giữ chức,
    miễn nhiệm chức vụ, miễn nhiệm chức danh, bị cách chức, bị cách chức vụ, bị xóa tư cách, bị miễn nhiệm, bị bãi nhiệm,
    xin thôi giữ chức, xin từ chức, khi đương chức, lúc đương chức, khi đang là, khi làm, khi giữ chức, khi giữ chức vụ, từng giữ, từng kinh qua các chức vụ, từng đảm nhiệm,
    từng đảm nhiệm chức vụ, trước đây là, nghỉ giữ chức, rời chức, rời ghế
  `,
  ),
]

/** What a life is told by: "từng giữ nhiều vị trí như …", "kinh qua các chức vụ: …". */
export const officesHeld: readonly string[] = listed(
  'chức vụ, vị trí, cương vị, chức danh, trọng trách, vị trí công tác, cương vị công tác, vị trí lãnh đạo',
)
/** Last syllables of the verbs before them: "giữ", "kinh qua", "đảm nhiệm". */
export const holdingWords: ReadonlySet<string> = new Set(['giữ', 'qua', 'nhiệm', 'nhận', 'kinh'])
/** With them the posts are held still. */
export const stillWords: ReadonlySet<string> = new Set(['hiện', 'đang'])

/** Acts of appointing: before a name, they make the post that follows "giữ chức" or "làm" a new one. */
export const appointments: readonly string[] = listed(
  `
    bầu, bổ nhiệm, chỉ định, chuẩn y, điều động, phê chuẩn, tái cử, trúng cử, phân công, luân chuyển, bổ nhiệm lại,
    tín nhiệm bầu, giới thiệu, tiếp nhận, được bầu, hiệp thương cử, cử, suy tôn
  `,
)
/** Acts of ending: the post of the person after them is a former one. */
export const endings: readonly string[] = listed(
  `
    thay, thay cho, thay thế, thay thế cho, kế nhiệm, miễn nhiệm, bãi nhiệm, cho thôi, cho thôi giữ chức,
    cho thôi làm nhiệm vụ
  `,
)

/** Acts that take the posts after them away: "cách chức Bí thư Chi bộ đối với ông A". */
export const removals: readonly string[] = ['cách chức', 'cách chức vụ', 'xóa tư cách', 'xóa tư cách chức vụ']

/** A post before a list of its holders: "5 Phó Chủ tịch gồm các đồng chí: …". */
export const listOpeners: readonly string[] = ['gồm', 'gồm có', 'bao gồm', 'là', 'có']
