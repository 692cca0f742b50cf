/** Small words between names, posts and verbs. All folded. */

/** Join two people: "ông A và bà B". */
export const andWords: readonly string[] = ['và', 'cùng', 'với', '&']
/** Join two posts of one person: "Chủ tịch kiêm Giám đốc", "Phó Chủ tịch, rồi Chủ tịch". */
export const postJoints: readonly string[] = ['kiêm', 'kiêm nhiệm', 'rồi', 'đồng thời']

/** Before a post they give it to something else: in "Quyết định của Thủ tướng, ông A …" A is not the Thủ tướng. */
export const ownersOfPosts: ReadonlySet<string> = new Set([
  'của',
  'do',
  'bởi',
  'với',
  'cho',
  'từ',
  'tới',
  'đến',
  'được',
  'và',
  'cùng',
])

/** End the words for acting in another's stead: "thừa ủy quyền (của)", "thay mặt". */
export const wordsOfActingFor: readonly (readonly [string, string])[] = [
  ['ủy', 'quyền'],
  ['thay', 'mặt'],
]

/** Before a name: someone of that family is meant, "chồng bà A", "con trai của ông A". */
export const kinWords: ReadonlySet<string> = new Set([
  'chồng',
  'vợ',
  'con',
  'trai',
  'gái',
  'cha',
  'bố',
  'mẹ',
  'cháu',
  'rể',
  'dâu',
])

/** Open a list of people: "Dự hội nghị có …", "gồm …". */
/** Last words of "chức vụ", "chức danh": the office is spoken of, and held only where a verb of holding says so. */
export const officeWords: ReadonlySet<string> = new Set(['chức', 'vụ', 'danh'])
export const listWords: readonly string[] = ['có', 'gồm']

/** "lần lượt": the first name has the first post, the second the second. */
export const inTurnWords: readonly [string, string] = ['lần', 'lượt']

/** Begin a passive: what follows is done to the subject. */
export const passiveWords: Readonly<Record<'suffered' | 'received', string>> = { suffered: 'bị', received: 'được' }

/** Opens examples: "nhiều vị trí như Phó Chủ tịch UBND tỉnh". */
export const exampleWord = 'như'

/** Of those who were counted some are named: "trong đó có", "gồm". */
export const someWords = { among: 'đó', have: 'có', comprise: 'gồm', be: 'là' } as const

/** Words of a term that follows a body: "các nhiệm kỳ 2010-2015, 2015-2020", "khóa XIII". */
export const wordsOfTerms: ReadonlySet<string> = new Set(['các', 'nhiệm', 'kỳ', 'này', 'khóa', 'giai', 'đoạn'])

/** End the words of time that a sentence opens with: "Sau đó ông …", "Hiện bà …", "Hiện nay ông …". */
export const timeOpeners: ReadonlySet<string> = new Set(['đó', 'hiện', 'nay', 'đây'])

/** Tells what somebody was: "Ông sinh năm 1965, từng giữ chức …". */
export const onceWord = 'từng'

/** Opens an occasion between a subject and its verb: "tại hội nghị". */
export const occasionWord = 'tại'

/** "Về phía tỉnh có …": a list of guests without a verb. */
export const sideWords: readonly [string, string] = ['về', 'phía']

/** First syllables of giving up an office: "thôi giữ chức", "miễn nhiệm"; a date after it is the end. */
export const leavingWords: ReadonlySet<string> = new Set(['thôi', 'miễn', 'bãi', 'nghỉ', 'rời'])

/** All that may stand between a post and the date since when or until when it is held. */
export const betweenPostAndDate =
  /^[\s,(]*(?:(?:trong )?thời hạn \d+ năm[\s,]*)?(?:kể |cho )?(từ |đến |tới )?(?:hết )?$/u
/** How the words of that date begin. */
export const openingOfHeldDate = /^(?:kể )?(từ|đến|tới|giai đoạn|cho đến|cho tới|nhiệm kỳ|khóa)(?!\p{L})/u

/** In brackets after a place that was formed or ended by a merger: "tỉnh Phú Thọ (mới)". */
export const formerWord = 'cũ'
export const newAndOld: ReadonlySet<string> = new Set(['mới', formerWord])

/** First half of words whose second half is also a status: "chính quyền". */
export const halvesBeforeStatus: ReadonlySet<string> = new Set(['chính', 'thẩm', 'ủy', 'bản', 'nguồn', 'tài', 'củng'])
