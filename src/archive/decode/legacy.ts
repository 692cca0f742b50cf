/** TCVN3 and VNI → Unicode, from what their bytes look like as windows-1252. */
import { tcvn3Letters, vniLetters, vniMarks } from '../../knowledge/legacy-encodings.js'

const tcvn3 = tcvn3Letters.join('')

/** Text whose bytes were TCVN3; U+FFFD stands for bytes that TCVN3 does not use. */
export function fromTcvn3(text: string): string {
  return text
    .replace(/[\u00a0-\u00ff]/g, char => {
      const letter = tcvn3[char.charCodeAt(0) - 0xa0] as string
      return letter === '?' ? '\ufffd' : letter
    })
    .normalize('NFC')
}

const capital = (letter: string): string => letter.toUpperCase()

/** What VNI sequences of one or two characters stand for, capitals among them. */
const vni = new Map<string, string>()
for (const [sign, letter] of Object.entries(vniLetters)) {
  vni.set(sign, letter)
  vni.set(capital(sign), capital(letter))
}
for (const { bases, marks } of vniMarks) {
  for (const [mark, added] of Object.entries(marks)) {
    for (const base of [...bases, ...capital(bases)]) {
      const letter = ((vni.get(base) ?? base) + added).normalize('NFC')
      vni.set(base + mark, letter)
      vni.set(base + capital(mark), letter)
    }
  }
}
const VNI_SIGN = new RegExp([...vni.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

/** Text whose bytes were VNI; the case of a letter is that of its base. */
export function fromVni(text: string): string {
  return text.replace(VNI_SIGN, sign => vni.get(sign) as string).normalize('NFC')
}
