/** What the posts of one person leave out and those of the others say. */
import { ownersInside } from '../../knowledge/bodies-of-posts.js'
import { foldKey } from '../../source/fold.js'
import type { Position } from '../../types.js'

/**
 * "Phó Bí thư Thường trực Đảng ủy", and no more, beside "Bí thư Đảng ủy, Chủ tịch HĐND xã Minh Hòa": the Đảng ủy of the
 * others, where all of them have the same one.
 */
export function ownLikeFellows(officials: readonly (readonly Position[])[]): Position[][] {
  const [only] = ownersInside.only
  const named = officials.flat().filter(({ organization }) => foldKey(organization ?? '').startsWith(`${only} `))
  const [one] = named
  const name = one?.organization ?? ''
  const differ = named.some(({ organization }) => foldKey(organization ?? '') !== foldKey(name))
  if (one === undefined || differ) return officials.map(positions => [...positions])
  return officials.map(positions =>
    positions.map(position => {
      const { organization } = position
      if (organization === null || foldKey(organization) !== only) return position
      return { ...position, organization: name, placeBasis: 'article', level: one.level, certainty: 'inferred' }
    }),
  )
}
