/**
 * Titles in English editions → the Vietnamese title, as `positions.ts` has it. A title is read as
 * [former | acting] [Standing] [Deputy] head: "Standing Vice Chairwoman" is "Phó Chủ tịch Thường trực".
 *
 * Sources: English editions of provincial papers, VNA, and the English page of the Government's portal.
 */
import type { Level, System } from '../types.js'

/** One head, as it is written after its modifiers. */
export interface EnglishTitle {
  /** Lower case; each is the same title. */
  readonly forms: readonly string[]
  /** Vietnamese: "Bí thư". Deputies put "Phó" before it, unless `deputy` says otherwise. */
  readonly title: string
  readonly deputy?: string
  /** The unit that the Vietnamese title names, put before a body that lacks it: "Văn phòng". */
  readonly unit?: string
  /** The body that the title names by itself. */
  readonly organization?: string
  /** The head needs no body: "Prime Minister". */
  readonly alone?: true
  /** Without a body the word is no post: "member". */
  readonly needsBody?: true
  /** A ministry's field follows: "Minister of Finance". */
  readonly field?: string
  readonly system?: System
  readonly level?: Level
}

const of = (forms: string, title: string, rest: Omit<EnglishTitle, 'forms' | 'title'> = {}): EnglishTitle => ({
  forms: forms.split(', '),
  title,
  ...rest,
})

export const englishTitles: readonly EnglishTitle[] = [
  // The Party.
  of(
    'party general secretary, general secretary of the party, general secretary of the party central committee',
    'Tổng Bí thư',
    {
      alone: true,
      system: 'party',
      level: 'central',
    },
  ),
  of('general secretary', 'Tổng Bí thư', { system: 'party', level: 'central' }),
  of('secretary general', 'Tổng Thư ký'),
  of('secretary, secretaries', 'Bí thư', { system: 'party' }),
  of('member, members', 'Ủy viên', { needsBody: true }),
  of('alternate member, alternate members', 'Ủy viên dự khuyết', { needsBody: true }),
  of('chief of office, chief of the office, head of office', 'Chánh văn phòng', { unit: 'Văn phòng' }),

  // The State.
  of('state president, president of vietnam, president of the socialist republic of vietnam', 'Chủ tịch nước', {
    alone: true,
    system: 'state',
    level: 'central',
  }),
  of('state vice president, vice president, vice state president', 'Phó Chủ tịch nước', {
    alone: true,
    system: 'state',
    level: 'central',
  }),
  of('prime minister, prime ministers, pm', 'Thủ tướng', { alone: true, system: 'state', level: 'central' }),
  of('chairman, chairwoman, chairperson, chair, chairmen, chairwomen, chairs', 'Chủ tịch'),
  of('president', 'Chủ tịch', { needsBody: true }),
  of('minister, ministers', 'Bộ trưởng', { deputy: 'Thứ trưởng', field: 'Bộ', system: 'state', level: 'central' }),
  of('minister and chairman of the government office', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', {
    alone: true,
    system: 'state',
    level: 'central',
  }),
  of('director, directors', 'Giám đốc'),
  of('general director, director general, ceo, chief executive officer', 'Tổng Giám đốc', { system: 'enterprise' }),
  of('governor of the state bank of vietnam, sbv governor', 'Thống đốc', {
    organization: 'Ngân hàng Nhà nước Việt Nam',
    system: 'state',
    level: 'central',
  }),
  of('government inspector general', 'Tổng Thanh tra', {
    organization: 'Thanh tra Chính phủ',
    system: 'state',
    level: 'central',
  }),
  of('state auditor general', 'Tổng Kiểm toán Nhà nước', { alone: true, system: 'state', level: 'central' }),
  of('head, chief, heads, chiefs', 'Trưởng'),
  of('chief inspector', 'Chánh Thanh tra', { unit: 'Thanh tra', system: 'state' }),
  of('national assembly deputy, na deputy, deputy of the national assembly', 'Đại biểu', {
    organization: 'Quốc hội',
    system: 'state',
    level: 'central',
  }),
  of('ambassador', 'Đại sứ', { system: 'state', level: 'central' }),
  of('consul general', 'Tổng Lãnh sự', { system: 'state', level: 'central' }),
  of('mayor', 'Thị trưởng', { system: 'other' }),

  // The courts.
  of('chief justice, chief judge', 'Chánh án', { needsBody: true, system: 'judiciary' }),
  of('procurator general, chief procurator, director of the people procuracy', 'Viện trưởng', { system: 'judiciary' }),

  // The armed forces.
  of('commander', 'Tư lệnh', { needsBody: true, system: 'military' }),
  of('commander in chief', 'Chỉ huy trưởng', { needsBody: true, system: 'military' }),
  of('political commissar, political commissioner', 'Chính ủy', { needsBody: true, system: 'military' }),
  of('chief of the general staff', 'Tổng Tham mưu trưởng', { alone: true, system: 'military', level: 'central' }),
  of('chief of staff', 'Tham mưu trưởng', { needsBody: true, system: 'military' }),
  of('police chief, chief of police', 'Trưởng Công an', { unit: 'Công an', system: 'police' }),

  // Schools, press.
  of('rector', 'Hiệu trưởng'),
  of('principal', 'Hiệu trưởng'),
  of('editor in chief', 'Tổng Biên tập'),
]

/** Bodies whose heads have a title of their own: by the Vietnamese name's first words, then English head → title. */
export const titlesByBody: readonly (readonly [body: string, heads: Readonly<Record<string, string>>])[] = [
  ['Ủy ban Thường vụ Quốc hội', {}],
  ['Ủy ban Kiểm tra', { 'Chủ tịch': 'Chủ nhiệm', Trưởng: 'Chủ nhiệm' }],
  ['Ủy ban MTTQ', {}],
  ['Ủy ban Trung ương MTTQ', {}],
  ['Ủy ban Kinh tế', { 'Chủ tịch': 'Chủ nhiệm' }],
  ['Ủy ban', {}],
  ['Hội đồng Dân tộc', {}],
  ['Ban Chỉ đạo', { Trưởng: 'Trưởng ban', 'Chủ tịch': 'Trưởng ban' }],
  ['Ban', { Trưởng: 'Trưởng ban', 'Chủ tịch': 'Trưởng ban', 'Giám đốc': 'Trưởng ban' }],
  ['Đoàn', { Trưởng: 'Trưởng đoàn' }],
  ['Phòng', { Trưởng: 'Trưởng phòng', 'Giám đốc': 'Trưởng phòng' }],
  ['Văn phòng Chính phủ', { Trưởng: 'Chủ nhiệm', 'Chủ tịch': 'Chủ nhiệm' }],
  ['Văn phòng Quốc hội', { Trưởng: 'Chủ nhiệm', 'Chủ tịch': 'Chủ nhiệm' }],
  ['Văn phòng', { Trưởng: 'Chánh văn phòng' }],
  ['Thanh tra', { Trưởng: 'Chánh Thanh tra' }],
  ['Công an', { Trưởng: 'Giám đốc' }],
  ['Bộ Chỉ huy Quân sự', { 'Tư lệnh': 'Chỉ huy trưởng' }],
  ['Ban Chỉ huy Quân sự', { 'Tư lệnh': 'Chỉ huy trưởng' }],
  ['Bộ Chỉ huy Bộ đội Biên phòng', { 'Tư lệnh': 'Chỉ huy trưởng' }],
  ['Tỉnh đoàn', { 'Chủ tịch': 'Bí thư' }],
  ['VKSND', { Trưởng: 'Viện trưởng', 'Giám đốc': 'Viện trưởng' }],
  ['Sở', { Trưởng: 'Giám đốc' }],
]

/** A member of the whole committee has a title of one word: "Tỉnh ủy viên". */
export const memberTitles: Readonly<Record<string, string>> = {
  'Tỉnh ủy': 'Tỉnh ủy viên',
  'Thành ủy': 'Thành ủy viên',
  'Thị ủy': 'Thị ủy viên',
  'Huyện ủy': 'Huyện ủy viên',
  'Quận ủy': 'Quận ủy viên',
  'Đảng ủy': 'Đảng ủy viên',
}

/** Before a head, in any order. */
export const titleModifiers: Readonly<Record<string, 'deputy' | 'standing' | 'former' | 'acting' | 'nothing'>> = {
  deputy: 'deputy',
  vice: 'deputy',
  standing: 'standing',
  permanent: 'standing',
  former: 'former',
  'former the': 'former',
  ex: 'former',
  late: 'former',
  acting: 'acting',
  interim: 'acting',
  incumbent: 'nothing',
  current: 'nothing',
  'newly elected': 'nothing',
  'newly appointed': 'nothing',
  concurrently: 'nothing',
  'full time': 'nothing',
}

/** Between two posts of one person. */
export const postJoints: readonly string[] = [
  'and',
  'cum',
  'and concurrently',
  'who is also',
  'who is',
  'as well as',
  'also',
  'concurrently',
  'and also',
  'doubling as',
]

/** Verbs that give a post; the post follows, with or without "as". */
// biome-ignore format: words read best in rows
export const appointmentVerbs: readonly string[] = [
  'appointed', 'elected', 're-elected', 'reelected', 'appointing', 'electing', 'appoint', 'elect', 'assigned', 'approved', 'designated',
  'approving',
  'naming', 'named', 'assigning', 'promoted', 'appointment', 'election',
]

/** Between such a verb and the post. */
// biome-ignore format: words read best in rows
export const afterAppointment: readonly string[] = [
  'as', 'to', 'the', 'to be', 'post', 'position', 'of', 'to the post of', 'to the position of', 'to hold the position of', 'hold', 'title', 'new', 'for',
  'to hold', 'be', 'a', 'an', 'office',
]

/** Phrases with the head of a post in them that are none. */
// biome-ignore format: words read best in rows
export const noEnglishPosts: readonly string[] = [
  'general secretary s', 'secretary of state', 'chairman mao', 'member states', 'member state', 'party member', 'party members', 'union members',
  'president ho chi minh', 'late president ho chi minh', 'board of directors', 'family members', 'head of household', 'heads of households',
  'heads of state', 'heads of agencies', 'head office', 'members of the public', 'director board', 'chair the', 'chair a', 'head to', 'head for',
]

/** Right before a post that is given, where the verb that gives it stands farther off. */
export const leadingToPosts: readonly string[] = ['as', 'hold', 'post', 'position']

/** All that may stand between a name and a post that is told of it: ", who is also the". */
export const copulas: readonly string[] = [
  'is',
  'was',
  'who',
  'the',
  'currently',
  'also',
  'now',
  'as',
  'a',
  'has',
  'been',
]
