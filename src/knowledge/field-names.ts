/** What rows and objects usually call the parts of an article, by what they hold. */

/** What a field of a row or object can hold. */
export type FieldRole = 'text' | 'html' | 'title' | 'lead' | 'body' | 'id' | 'publishedAt' | 'newspaper' | 'url'
