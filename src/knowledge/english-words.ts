/** English words of the genre that belong to no one table: what the tokenizer is taught, addresses, ranks, credits. */

/** Numbers in words, as far as figures and dates use them. */
export const numerals: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}

/** Ordinals in words; "13th" is read by its letters. */
export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
}

/** Factors behind a number. */
export const englishScales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  billion: 1e9,
  bln: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
}

/** Abbreviations whose full stop ends no sentence. */
export const englishAbbreviations: readonly string[] = [
  'no',
  'nos',
  'gen',
  'lt',
  'maj',
  'col',
  'sen',
  'assoc',
  'prof',
  'dr',
  'mr',
  'ms',
  'mrs',
  'comr',
  'st',
  'co',
  'ltd',
  'jsc',
  'dept',
  'approx',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
]

/** Nouns that end the name of a company, a school or the like, for bodies that no table of ours has. */
export const organizationNouns: readonly string[] = [
  'company',
  'corporation',
  'group',
  'bank',
  'university',
  'college',
  'academy',
  'institute',
  'hospital',
  'school',
  'cooperative',
  'federation',
  'association',
  'union',
  'board',
  'council',
  'embassy',
  'newspaper',
  'center',
  'centre',
  'agency',
  'authority',
  'fund',
  'factory',
  'club',
  'society',
]

/** Those of them that do business. */
export const enterpriseNouns: readonly string[] = ['company', 'corporation', 'group', 'bank', 'cooperative', 'factory']

/** Words of address, as the record writes them. */
export const englishHonorifics: Readonly<Record<string, string>> = {
  mr: 'Mr.',
  mrs: 'Mrs.',
  ms: 'Ms.',
  miss: 'Miss',
  madam: 'Madam',
  comrade: 'Comrade',
  comrades: 'Comrades',
}

/** Degrees before a name. */
export const englishDegrees: readonly string[] = [
  'Dr',
  'Prof',
  'Professor',
  'Assoc Prof',
  'Associate Professor',
  'Assoc Prof Dr',
  'Associate Prof',
  'Master',
  'Meritorious Teacher',
]

/** Ranks of the army and the police; they are no posts. */
export const englishRanks: readonly string[] = [
  'General',
  'Senior General',
  'Senior Lieutenant General',
  'Sen Lt Gen',
  'Lieutenant General',
  'Lt Gen',
  'Major General',
  'Maj Gen',
  'Gen',
  'Senior Colonel',
  'Sen Col',
  'Colonel',
  'Col',
  'Lieutenant Colonel',
  'Lt Col',
  'Senior Lieutenant Colonel',
  'Major',
  'Captain',
  'Senior Captain',
  'Senior Lieutenant',
  'First Lieutenant',
  'Lieutenant',
  'Admiral',
  'Vice Admiral',
  'Rear Admiral',
]

/** Capitalized words that no name of a person runs into. */
// biome-ignore format: words read best in rows
export const notInNames: readonly string[] = [
  'party', 'provincial', 'district', 'city', 'town', 'township', 'commune', 'ward', 'province', 'municipal', 'central',
  'committee', 'council', 'people', 'national', 'assembly', 'government', 'department', 'ministry', 'minister',
  'secretary', 'chairman', 'chairwoman', 'chairperson', 'chair', 'director', 'head', 'deputy', 'vice', 'standing',
  'permanent', 'president', 'prime', 'general', 'member', 'members', 'politburo', 'commission', 'board', 'union', 'front',
  'association', 'street', 'road', 'park', 'school', 'university', 'hospital', 'company', 'corporation', 'group', 'bank',
  'prize', 'award', 'bridge', 'airport', 'port', 'river', 'mountain', 'thought', 'resolution', 'directive', 'conclusion',
  'decision', 'plan', 'mausoleum', 'museum', 'trail', 'campaign', 'stadium', 'square', 'boulevard', 'avenue', 'mr', 'ms',
  'mrs', 'dr', 'industrial', 'joint', 'economic', 'police', 'military', 'office',
  'communist', 'youth', 'era', 'highway', 'region', 'zone', 'cooperative', 'temple', 'pagoda', 'church', 'market',
]

/** Persons of history whose names stand for ideas, streets and cities; they hold no post in the news. */
export const personsOfHistory: readonly string[] = ['ho chi minh', 'ton duc thang', 'le duan', 'vo nguyen giap']

/** What opens a line of credit: the author, the translator (who is none), the source. */
export const credits: Readonly<Record<'author' | 'translator' | 'source', readonly string[]>> = {
  author: ['reported by', 'by', 'written by', 'story by', 'compiled by'],
  translator: ['translated by', 'translation by'],
  source: ['source', 'according to'],
}

/** Lines of the page around an article, lower case. */
// biome-ignore format: words read best in rows
export const englishFurniture: readonly string[] = [
  'home', 'related news', 'other news', 'share', 'print', 'send', 'comment', 'comments', 'back to top', 'tags', 'more news',
  'read more', 'see more', 'latest news', 'most read', 'print this page', 'send to friend', 'related articles', 'follow us',
  'share facebook', 'your comment', 'post comment', 'name', 'email',
]
/** Those of them that open a list of other stories. */
export const englishRelated: readonly string[] = ['related news', 'other news', 'more news', 'related articles']

/** Sections of the papers, lower case. */
// biome-ignore format: words read best in rows
export const englishSections: readonly string[] = [
  'politics', 'economy', 'society', 'culture', 'business', 'sports', 'world', 'news', 'party building', 'environment',
  'political', 'events', 'culture - sports', 'investment', 'tourism', 'law', 'education', 'health', 'opinion', 'features',
  'vietnam', 'national', 'international', 'home news', 'social', 'politics - society', 'current affairs',
]

/** Words of a caption, at its beginning or its end. */
export const captionWords: Readonly<Record<'opening' | 'ending', readonly string[]>> = {
  opening: ['in the photo', 'in photo', 'photo:', 'illustrative photo', 'illustration photo'],
  ending: ['(photo:', 'photo:', 'photo by', '(photo', '(source:'],
}

/** Words of a line that says when. */
export const stampWordsOfEnglish: readonly string[] = [
  'updated',
  'update',
  'posted',
  'published',
  'last updated',
  'date',
  'gmt+7',
  'am',
  'pm',
  'at',
  'on',
]
