/** Words of address before a name. */
import { listed } from './listed.js'

/** One word of address. */
export interface Honorific {
  readonly form: string
  /** It stands before several names: "các đồng chí". */
  readonly plural?: true
  /** It says by itself that the law has the person in hand: "bị cáo". */
  readonly accused?: true
}

const words = (list: string): Honorific[] => listed(list).map(form => ({ form }))

export const honorifics: readonly Honorific[] = [
  ...words(
    'ông, bà, đồng chí, đ/c, đc, anh, chị, cô, chú, bác, cụ, thầy, cô giáo, thầy giáo, già làng, ngài, nhà báo, luật sư, bác sĩ, dược sĩ',
  ),
  ...words(
    'kỹ sư, kiến trúc sư, doanh nhân, nghệ nhân, nghệ sĩ, nhạc sĩ, nhà thơ, nhà văn, linh mục, Đại đức, Thượng tọa, Hòa thượng, Đại lão Hòa thượng, ni sư, sư cô, sư thầy, già',
  ),
  ...words(
    'Ni trưởng, Giám mục, Mục sư, Anh hùng, Mẹ Việt Nam anh hùng, cựu chiến binh, liệt sĩ, đại biểu, cử tri, cựu tù',
  ),
  { form: 'bị cáo', accused: true },
  { form: 'bị can', accused: true },
  { form: 'các đồng chí', plural: true },
  { form: 'các ông', plural: true },
  { form: 'các bà', plural: true },
  { form: 'các ông, bà', plural: true },
  { form: 'các ông bà', plural: true },
  { form: 'các ông (bà)', plural: true },
  { form: 'hai đồng chí', plural: true },
  { form: 'ba đồng chí', plural: true },
  { form: 'bốn đồng chí', plural: true },
  { form: 'hai ông', plural: true },
  { form: 'ba ông', plural: true },
  { form: 'hai bà', plural: true },
  { form: 'các đ/c', plural: true },
  { form: 'các anh', plural: true },
  { form: 'các chị', plural: true },
  { form: 'các bị cáo', plural: true, accused: true },
  { form: 'các bị can', plural: true, accused: true },
]

/** Words of address that stand for a person without the name: "Ông được bầu làm …", "đồng chí nhấn mạnh". */
export const pronouns: readonly string[] = ['ông', 'bà', 'đồng chí', 'anh', 'chị']

/** Words of address that tell a man from a woman. */
export const sexOfAddress: Readonly<Record<string, 'man' | 'woman'>> = {
  ông: 'man',
  anh: 'man',
  bà: 'woman',
  chị: 'woman',
}

/** Middle names that do. */
export const sexOfMiddleName: Readonly<Record<string, 'man' | 'woman'>> = { thị: 'woman', văn: 'man' }

/** Words that stand glued to a name where a space fell out: "ôngTrần", "Đại tướngTrần". */
export const wordsGluedToNames: readonly string[] = [
  'ông',
  'bà',
  'chí',
  'tướng',
  'tá',
  'thư',
  'tịch',
  'anh',
  'chị',
  'trưởng',
  'đốc',
  'sĩ',
]
