/** New posts: what an article of appointment says of all whom it lists, and the role that goes with them. */
import type { Position, RoleMention } from '../../types.js'
import type { Person } from './persons.js'

/**
 * In an article that appoints, the lists of who makes up the bodies are appointments too: "5 Phó Chủ tịch gồm các đồng
 * chí: …" after "được chỉ định làm Chủ tịch".
 */
export function spreadAppointment(persons: readonly Person[]): void {
  const holdings = persons.flatMap(({ links }) => links.flatMap(link => link.holdings))
  if (!holdings.some(({ status, stated }) => status === 'elect' && !stated)) return
  for (const holding of holdings) {
    if (holding.composition && holding.status === 'incumbent' && !holding.stated) holding.status = 'elect'
  }
}

/** Where a person is disciplined, the appointments told of are those under review: past ones. */
export function pastAppointments(positions: readonly Position[], roles: readonly RoleMention[]): void {
  if (!roles.some(({ role }) => role === 'disciplined')) return
  for (const position of positions) if (position.status === 'elect') position.status = 'former'
}

/** A new post and the role of being appointed say the same: neither stands without the other. */
export function settleAppointments(positions: readonly Position[], roles: RoleMention[]): void {
  const elected = positions.find(({ status }) => status === 'elect')
  if (elected !== undefined) roles.unshift({ role: 'appointee', evidence: elected.evidence })
}
