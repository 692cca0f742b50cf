/** What the posts of one person leave out and those of the others say. */
import { committeeOfPlace, ownersInside } from '../../knowledge/bodies-of-posts.js'
import { foldKey } from '../../source/fold.js'
import type { Position } from '../../types.js'
import { unitsOfCommittees } from '../named-places.js'

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

/**
 * Gives a council or a government without a place that of the person's own committee: "Bí thư Đảng ủy, Chủ tịch HĐND" of
 * the Đảng ủy xã Minh Hòa.
 *
 * @param positions of one official
 */
export function placeLikeCommittee(positions: readonly Position[]): void {
  for (const position of positions) {
    if (!ownersInside.bare.test(bodyOf(position))) continue
    const other = positions.find(each => each.status === position.status && committeeOfPlace.test(bodyOf(each)))
    if (other === undefined) continue
    const [begins, syllable] = committeeOfPlace.exec(bodyOf(other)) as RegExpExecArray
    const unit = syllable === undefined ? '' : `${unitsOfCommittees[syllable]} `
    position.organization += ` ${unit}${(other.organization as string).slice((begins as string).length)}`
    position.placeBasis = 'article'
    position.level = other.level
    position.certainty = 'inferred'
  }
}
