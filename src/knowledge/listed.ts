/** The phrases of a table's row that are written one after another: "chi bộ, chi ủy". */
export const listed = (phrases: string, separator: ',' | ';' = ','): readonly string[] =>
  phrases.split(separator).map(phrase => phrase.trim())
