/**
 * Words that end in a full stop without ending a sentence, as folded (lower case) tokens before the stop.
 * Titles of places, honorifics, degrees and Latin shorthand of Vietnamese newspapers.
 */
export const dottedAbbreviations: ReadonlySet<string> = new Set([
  'tx',
  'tp',
  'tt',
  'h',
  'q',
  'p',
  'x',
  'kp', // units: TX.Tân Uyên, TP. Thủ Dầu Một, TT.Dầu Tiếng, Q.1, P.5, KP.3
  'đ',
  'c',
  'đc',
  'ths',
  'ts',
  'gs',
  'pgs',
  'bs',
  'bscki',
  'bsckii',
  'ckii',
  'cki',
  'cn',
  'kts',
  'ks',
  'ncs', // đ.c., ThS., TS., PGS., BS.
  't',
  'ư',
  'tw', // T.Ư, T.W.
  'nxb',
  'tr', // Nxb., tr.
])

/** Abbreviated units of administration that stand before a name with a full stop: thị xã, thành phố, thị trấn, huyện … */
export const abbreviatedUnits: ReadonlySet<string> = new Set(['TX', 'TP', 'TT', 'H', 'Q', 'P', 'X'])
