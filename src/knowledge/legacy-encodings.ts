/**
 * Vietnamese encodings from before Unicode, as what their bytes look like when they are read as windows-1252: that is how
 * they stand in web pages and in text that was saved as UTF-8 by mistake.
 *
 * Sources: TCVN 5712:1993, VN3 part ("TCVN3", "ABC"; fonts .VnTime, .VnArial); the code charts of VNI Software for
 * VNI-Windows (fonts VNI-Times, VNI-Helve).
 */

/**
 * TCVN3: what 0xA0 to 0xFF stand for, sixteen a row; "?" stands for nothing. Below 0xA0 it is windows-1252, and so it is
 * at 0xB0 to 0xB4: the standard has tones without letters there, which no text needs, and articles write "m²" and "30°".
 *
 * There are no capitals with tones: whole runs in capitals are set in fonts of their own (".VnTimeH"), over the bytes of
 * the small letters. Without the fonts such a run reads "HộI NGHị".
 */
export const tcvn3Letters: readonly string[] = [
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđ?',
  '°±²³´àảãáạ?ằẳẵắ?',
  '??????ặầẩẫấậè?ẻẽ',
  'éẹềểễếệìỉ???ĩíịò',
  '?ỏõóọồổỗốộờởỡớợù',
  '?ủũúụừửữứựỳỷỹýỵ?',
]

/** VNI: a base letter and a mark behind it, by which marks which bases take. Capitals are built alike. */
export interface VniMarks {
  readonly bases: string
  /** What a mark adds to the base, as combining marks. */
  readonly marks: Readonly<Record<string, string>>
}

const GRAVE = '\u0300'
const ACUTE = '\u0301'
const CIRCUMFLEX = '\u0302'
const TILDE = '\u0303'
const BREVE = '\u0306'
const HOOK = '\u0309'
const DOT = '\u0323'

export const vniMarks: readonly VniMarks[] = [
  { bases: 'aeouyôö', marks: { ù: ACUTE, ø: GRAVE, û: HOOK, õ: TILDE, ï: DOT } },
  {
    bases: 'aeo',
    marks: {
      â: CIRCUMFLEX,
      á: CIRCUMFLEX + ACUTE,
      à: CIRCUMFLEX + GRAVE,
      å: CIRCUMFLEX + HOOK,
      ã: CIRCUMFLEX + TILDE,
      ä: CIRCUMFLEX + DOT,
    },
  },
  {
    bases: 'a',
    marks: { ê: BREVE, é: BREVE + ACUTE, è: BREVE + GRAVE, ú: BREVE + HOOK, ü: BREVE + TILDE, ë: BREVE + DOT },
  },
]

/** VNI: letters of one byte. */
export const vniLetters: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

/** Other names of the two, folded to small letters and digits. */
export const legacyNames: Readonly<Record<string, 'tcvn3' | 'vni'>> = {
  tcvn3: 'tcvn3',
  tcvn: 'tcvn3',
  tcvn5712: 'tcvn3',
  tcvn57123: 'tcvn3',
  abc: 'tcvn3',
  vni: 'vni',
  vniwindows: 'vni',
}
