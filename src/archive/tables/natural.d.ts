/** The files of natural that are used here. Its index is never imported: it loads the `.env` of the folder and prints. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function jaroWinkler(one: string, other: string): number
}
declare module 'natural/lib/natural/distance/dice_coefficient.js' {
  export default function dice(one: string, other: string): number
}
declare module 'natural/lib/natural/ngrams/ngrams.js' {
  const nGrams: { ngrams(sequence: readonly string[], n: number): string[][] }
  export default nGrams
}
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    idf(term: string): number
    addDocument(terms: readonly string[], key: string): void
    removeDocument(key: string): boolean
    listTerms(document: number): { term: string; tf: number; idf: number; tfidf: number }[]
  }
}
