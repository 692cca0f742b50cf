/** What a reader sees of a page, roughly: enough to tell its encoding by. */

const UNSEEN = /<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>|&[a-z][a-z0-9]*;/gi
const NUMERIC = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi

function charOf(entity: string, hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code >= 0x80 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
}

/** Numeric entities beyond ASCII as the characters that they stand for: "&#7843;" → "ả". Markup stays as it is. */
export function withoutNumericEntities(html: string): string {
  return html.replace(NUMERIC, charOf)
}

/** The text between the tags, without scripts and styles. */
export function visibleText(html: string): string {
  return withoutNumericEntities(html.replace(UNSEEN, ' '))
}
