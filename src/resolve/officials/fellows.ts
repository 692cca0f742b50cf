/** What the posts of one person leave out and those of the others say. */
import { ownersInside } from '../../knowledge/bodies-of-posts.js'
import { foldKey } from '../../source/fold.js'
import type { Position } from '../../types.js'

const bodyOf = ({ organization }: Position): string => (organization === null ? '' : foldKey(organization))

/**
 * Gives a committee without owner that of the others, where all of them have the same one: "Phó Bí thư Thường trực Đảng
 * ủy", and no more, beside "Bí thư Đảng ủy, Chủ tịch HĐND xã Minh Hòa".
 *
 * @param positions of all officials of an article
 */
export function ownLikeFellows(positions: readonly Position[]): void {
  for (const committee of ownersInside.only) {
    const bare = positions.filter(position => bodyOf(position) === committee)
    if (bare.length === 0) continue
    const [one, ...others] = positions.filter(position => bodyOf(position).startsWith(`${committee} `))
    if (one === undefined || others.some(other => bodyOf(other) !== bodyOf(one))) continue
    for (const position of bare) {
      position.organization = one.organization
      position.placeBasis = 'article'
      position.level = one.level
      position.certainty = 'inferred'
    }
  }
}
