/** Roman numerals, as terms and congresses bear them. */

const DIGITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** 13 → "XIII"; tens are written by X alone. */
export function romanNumeral(value: number): string {
  return 'X'.repeat(Math.floor(value / 10)) + (DIGITS[value % 10] as string)
}
