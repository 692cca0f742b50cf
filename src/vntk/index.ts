/** vn-party-news/vntk: the user's own vntk as a second opinion: words, entities, and people that one side misses. */
export { loadVntk, type Vntk } from './adapt.js'
export type { CheckedPerson, CrossCheck } from './cross-check.js'
export type { Entity, EntityKind } from './entity.js'
export { VntkError, type VntkErrorReason } from './vntk-error.js'
