/** What a post is, beside its like: which body it is of, and whether several persons hold it. */
import {
  firstDeputies,
  nationalPosts,
  sharedAtTheCentre,
  sharedBeginnings,
  sharedEndings,
} from '../../knowledge/shared-posts.js'
import type { Position } from '../../types.js'
import { fold } from './keys.js'
import { bodyKeyIn } from './provinces.js'

/** Is the post held by one person at a time? */
export function isOnePersons({ title, level }: Pick<Position, 'title' | 'level'>): boolean {
  const key = fold(title)
  if (level === 'central' && sharedAtTheCentre.has(key)) return false
  const { beginning, endings } = firstDeputies
  if (key.startsWith(beginning) && endings.some(words => key.endsWith(words))) return true
  return !sharedBeginnings.some(words => key.startsWith(words)) && !sharedEndings.some(words => key.endsWith(words))
}

const OWN_NAME = / \p{Lu}\p{Ll}/u

/** Can another article speak of the same body? Its name must tell it from its like, with its place or with the province. */
export function isIdentified({ title, organization, level, placeBasis }: Position, province: string | null): boolean {
  if (organization === null) return nationalPosts.has(fold(title))
  if (level === 'central') return true
  if (placeBasis === 'stated' || placeBasis === 'article') return true
  if (province === null) return false
  // "Học viện Chính trị khu vực II" has a name of its own, "Công ty" and "Thành ủy" have none.
  return level === null ? OWN_NAME.test(organization) : level === 'province' && placeBasis === 'newspaper'
}

/** Title and body, the province apart: "Thủ tướng" is the "Thủ tướng Chính phủ". */
export function postKey({ title, organization, level }: Position, province: string | null): string {
  const key = fold(title)
  return `${key}|${bodyKeyIn(organization ?? nationalPosts.get(key) ?? '', level, province)}`
}
