/** New posts: what an article of appointment says of all whom it lists, and the role that goes with them. */
import type { Position, RoleMention } from '../../types.js'
import type { Holding } from './link.js'
import type { Person } from './persons.js'

/**
 * In an article that appoints, the lists of who makes up the bodies are appointments too: "5 Phó Chủ tịch gồm các đồng
 * chí: …" after "được chỉ định làm Chủ tịch".
 */
export function spreadAppointment(persons: readonly Person[]): void {
  let appoints = false
  const spread: Holding[] = []
  for (const { links } of persons) {
    for (const { holdings } of links) {
      for (const holding of holdings) {
        if (holding.stated) continue
        if (holding.status === 'elect') appoints = true
        else if (holding.composition && holding.status === 'incumbent') spread.push(holding)
      }
    }
  }
  if (appoints) for (const holding of spread) holding.status = 'elect'
}

/** Where a person is disciplined, the appointments told of are those under review: past ones. */
export function pastAppointments(positions: readonly Position[], roles: readonly RoleMention[]): void {
  if (!roles.some(({ role }) => role === 'disciplined')) return
  for (const position of positions) if (position.status === 'elect') position.status = 'former'
}

/** A new post and the role of being appointed say the same: neither stands without the other. */
export function settleAppointments(positions: readonly Position[], roles: RoleMention[]): void {
  const elected = positions.find(({ status }) => status === 'elect')
  if (elected !== undefined) roles.unshift({ role: 'appointee', evidence: elected.evidence, certainty: 'stated' })
}
