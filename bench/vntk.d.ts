declare module 'vntk/lib/tokenizer' {
  const tokenizer: { tokenize(text: string): string[] }
  export default tokenizer
}
