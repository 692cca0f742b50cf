/** What extractors hand to resolution. */
import type { CitationMention } from './citations/mention.js'
import type { DateCandidate } from './dates/mention.js'
import type { PersonMention } from './people/mention.js'
import type { QuantityMention } from './quantities/mention.js'

/** A mention of any layer. `layer` tells which. */
export type Mention = DateCandidate | CitationMention | QuantityMention | PersonMention
