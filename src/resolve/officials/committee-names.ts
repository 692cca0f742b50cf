/** How committees and units are called once they come out of a title or a congress. */
import { congressOfParty, rangesOfCommittees, unitNouns } from '../../knowledge/bodies-of-posts.js'

/** A unit noun that comes out of a title gets the capital of a name: "ban Tổ chức" → "Ban Tổ chức". */
export function capitalizedUnit(name: string, before: string): string {
  // Most names begin with a capital, and need no closer look.
  return before === '' && name.charCodeAt(0) > 0x60 && unitNouns.test(name)
    ? name.slice(0, 1).toUpperCase() + name.slice(1)
    : name
}

/** The committee of a Đảng bộ: "Đảng bộ huyện X" elects the "Huyện ủy X". */
export function partyCommittee(name: string): string {
  const unit = congressOfParty.exec(name)
  const words = unit === null ? undefined : rangesOfCommittees.byUnit[(unit[1] as string).toLowerCase()]
  return unit === null || words === undefined
    ? name.replace(/^Đảng bộ(?!\p{L})/iu, 'Đảng ủy')
    : words + name.slice(unit[0].length)
}
