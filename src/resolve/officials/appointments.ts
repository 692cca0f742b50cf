/** A new post and the role of being appointed say the same: neither stands without the other. */
import type { Position, RoleMention } from '../../types.js'

export function settleAppointments(positions: readonly Position[], roles: RoleMention[]): void {
  const elected = positions.find(({ status }) => status === 'elect')
  if (elected !== undefined) roles.unshift({ role: 'appointee', evidence: elected.evidence })
}
