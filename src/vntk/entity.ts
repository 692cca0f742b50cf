/** A name as vntk sees it. */
import type { Evidence } from '../index.js'

/** What vntk tells apart: people (PER), places (LOC), organizations (ORG) and the rest (MISC). */
export type EntityKind = 'person' | 'place' | 'organization' | 'other'

/** A name that vntk sees in the text. */
export interface Entity extends Evidence {
  kind: EntityKind
}
