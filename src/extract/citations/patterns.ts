/** All regular expressions of citations. Each is tested on one token, so none can run long. */

/** A Roman numeral as congresses and terms use it, folded. */
export const ROMAN = /^(?=[ivxl])(?:x{0,3}|xl|l)(?:ix|iv|v?i{0,3})$/
