/** Text → bytes in old encodings, by tables laid out apart from those that are tested. */
import iconv from 'iconv-lite'

/** VNI by letter: á à ả ã ạ behind each vowel without a tone. */
const VNI_ROWS = [
  ['a', 'a', 'aù aø aû aõ aï'],
  ['ă', 'aê', 'aé aè aú aü aë'],
  ['â', 'aâ', 'aá aà aå aã aä'],
  ['e', 'e', 'eù eø eû eõ eï'],
  ['ê', 'eâ', 'eá eà eå eã eä'],
  ['i', 'i', 'í ì æ ó ò'],
  ['o', 'o', 'où oø oû oõ oï'],
  ['ô', 'oâ', 'oá oà oå oã oä'],
  ['ơ', 'ô', 'ôù ôø ôû ôõ ôï'],
  ['u', 'u', 'uù uø uû uõ uï'],
  ['ư', 'ö', 'öù öø öû öõ öï'],
  ['y', 'y', 'yù yø yû yõ î'],
  ['đ', 'ñ', ''],
] as const
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

const vni = new Map<string, string>()
for (const [letter, plain, toned] of VNI_ROWS) {
  const pairs: [string, string][] = [[letter, plain]]
  toned.split(' ').forEach((sign, tone) => {
    if (sign !== '') pairs.push([(letter + TONES[tone]).normalize('NFC'), sign])
  })
  for (const [from, to] of pairs) vni.set(from, to).set(from.toUpperCase(), to.toUpperCase())
}

/** All letters of Vietnamese beyond ASCII, small and capital. */
export const LETTERS = [...vni.keys()].filter(letter => letter > '\x7f')
/** Those that TCVN3 has: of letters with tones, only the small ones. */
export const TCVN3_LETTERS = LETTERS.filter(letter => letter === letter.toLowerCase() || 'ĂÂÊÔƠƯĐ'.includes(letter))

const windows1252 = (text: string): Buffer => iconv.encode(text, 'windows-1252')

export const ENCODERS: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': text => Buffer.from(text, 'utf8'),
  'utf-16le': text => Buffer.from(text, 'utf16le'),
  'utf-16be': text => Buffer.from(text, 'utf16le').swap16(),
  // Tones stand behind the letter.
  'windows-1258': text =>
    iconv.encode(
      text.replace(/\p{L}/gu, letter => {
        const [tone = ''] = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD')) ?? []
        return letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone
      }),
      'windows-1258',
    ),
  // Small letters stand where the larger set of the same standard, which iconv-lite has, puts them.
  tcvn3: text =>
    Buffer.concat(
      [...text].map(char => (TCVN3_LETTERS.includes(char) ? iconv.encode(char, 'tcvn') : windows1252(char))),
    ),
  vni: text => windows1252([...text].map(char => vni.get(char) ?? char).join('')),
}

/** As far as TCVN3 without its fonts for capitals can say it. */
export const tcvn3Case = (text: string): string =>
  [...text].map(char => (char > '\x7f' && !TCVN3_LETTERS.includes(char) ? char.toLowerCase() : char)).join('')
