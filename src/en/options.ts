/** Checks of what the caller of the English entry gives. */
import { checkOptions, describe } from '../options.js'
import type { ParseOptions } from '../types.js'

/** Options of the English `parseArticle`: those of the main entry, and the language. */
export interface EnglishParseOptions extends ParseOptions {
  /** The language of the article; English is the only one here. */
  language?: 'en' | null | undefined
}

/** The options of the main entry, once the language is found to be English. */
export function checkEnglishOptions(options: EnglishParseOptions | null | undefined): ParseOptions {
  if (options === null || options === undefined || typeof options !== 'object' || Array.isArray(options)) {
    return checkOptions(options)
  }
  const { language, ...others } = options
  if (language !== undefined && language !== null && language !== 'en') {
    throw new TypeError(`option language must be "en" in vn-party-news/en, and is ${describe(language)}`)
  }
  return checkOptions(others)
}
