/** Keys for comparing: lower case, one placement of the tone mark, the length of the text. */

/** New placement ("uỷ", "hoà") → old placement ("ủy", "hòa"), for the vowel pairs that end a syllable. */
const OLD_PLACEMENT: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
  Oà: 'Òa',
  Oá: 'Óa',
  Oả: 'Ỏa',
  Oã: 'Õa',
  Oạ: 'Ọa',
  Oè: 'Òe',
  Oé: 'Óe',
  Oẻ: 'Ỏe',
  Oẽ: 'Õe',
  Oẹ: 'Ọe',
  Uỳ: 'Ùy',
  Uý: 'Úy',
  Uỷ: 'Ủy',
  Uỹ: 'Ũy',
  Uỵ: 'Ụy',
  OÀ: 'ÒA',
  OÁ: 'ÓA',
  OẢ: 'ỎA',
  OÃ: 'ÕA',
  OẠ: 'ỌA',
  OÈ: 'ÒE',
  OÉ: 'ÓE',
  OẺ: 'ỎE',
  OẼ: 'ÕE',
  OẸ: 'ỌE',
  UỲ: 'ÙY',
  UÝ: 'ÚY',
  UỶ: 'ỦY',
  UỸ: 'ŨY',
  UỴ: 'ỤY',
}

/** "qu" is one consonant: "quý" and "quỳ" have one spelling only. */
const NEW_PLACEMENT = /(?<![qQ])(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu

/**
 * Writes the tone mark where the old spelling has it: "uỷ" and "ủy" become one. The length stays.
 *
 * @param text composed (NFC) text
 * @example normalizeTonePlacement('Thị uỷ, khoá, quý') // 'Thị ủy, khóa, quý'
 */
export function normalizeTonePlacement(text: string): string {
  return text.replace(NEW_PLACEMENT, pair => OLD_PLACEMENT[pair] ?? pair)
}

/**
 * The key of a clean text: lower case, old tone placement, exactly as long as the text.
 *
 * @example foldKey('Thị uỷ') // 'thị ủy'
 */
export function foldKey(text: string): string {
  let lower = text.toLowerCase()
  // A few foreign capitals grow when lowered ("İ"): then letter by letter, keeping those.
  if (lower.length !== text.length) {
    lower = text.replace(/[^\n]/g, character =>
      character.toLowerCase().length === 1 ? character.toLowerCase() : character,
    )
  }
  return normalizeTonePlacement(lower)
}
