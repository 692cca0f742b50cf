/** All regular expressions of citations. Each is tested on one token, so none can run long. */

/** Any dash that print puts into a symbol: hyphen, en dash, em dash, minus. */
export const DASH = /^[-‐‑‒–—−]$/
/** What parts the groups of a symbol. */
export const SEPARATOR = /^[-‐‑‒–—−/⁄∕]$/
/** The slash of a symbol, and the two signs of arithmetic that word processors put in its place. */
export const SLASH = /^[/⁄∕]$/
/** A Roman numeral as congresses and terms use it, folded. */
export const ROMAN = /^(?=[ivxl])(?:x{0,3}|xl|l)(?:ix|iv|v?i{0,3})$/
/** Quotation marks that open a title. */
export const OPENING_QUOTE = /^["“«‘']$/
/** Quotation marks that close one. */
export const CLOSING_QUOTE = /^["”»’']$/
