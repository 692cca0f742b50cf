/** What a reader sees of a page, roughly: enough to tell its encoding by. */

/** What opens markup that hides what stands in it, and what closes it; other tags close with ">". */
const HIDING = [
  ['<script', '</script'],
  ['<style', '</style'],
  ['<!--', '--'],
] as const

function withoutMarkup(html: string): string {
  const lower = html.toLowerCase()
  const seen: string[] = []
  let at = 0
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    seen.push(html.slice(at, open))
    const end = HIDING.find(([start]) => lower.startsWith(start, open))?.[1]
    const inside = end === undefined ? open : lower.indexOf(end, open + 4)
    const close = inside < 0 ? -1 : html.indexOf('>', inside)
    if (close < 0) return seen.join(' ')
    at = close + 1
  }
  seen.push(html.slice(at))
  return seen.join(' ')
}

const NAMED = /&[a-z][a-z0-9]{1,31};/gi
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
  return withoutNumericEntities(withoutMarkup(html).replace(NAMED, ' '))
}
