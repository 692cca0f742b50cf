/** Peers that bring no types for the files we measure. */
declare module 'vntk/lib/tokenizer' {
  const tokenizer: { tokenize(text: string): string[] }
  export default tokenizer
}

declare module 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js' {
  export default class AggressiveTokenizerVi {
    tokenize(text: string): string[]
  }
}
