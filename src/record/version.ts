/** What made a record: both stand in it, so that a record can be made again. */

/** The package's version; a test holds it to package.json. */
export const VERSION = '0.1.0'

/** ISO date of the last change of the knowledge tables. */
export const KNOWLEDGE_DATE = '2026-11-29'
