/** Which fields of a row or object hold what. */
import { type FieldRole, fieldNames } from '../../knowledge/field-names.js'
import type { FieldNames } from '../read/read-options.js'

const ROLES = Object.keys(fieldNames) as FieldRole[]

/** "Nội dung", "noi_dung" → "noidung". */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/g, '')
}

/** The name of the field that holds each role: as the caller says, else the likeliest usual name that is there. */
export function rolesOf(names: readonly string[], told: FieldNames): Partial<Record<FieldRole, string>> {
  const byFolded = new Map(names.map(name => [folded(name), name]).reverse() as [string, string][])
  const found = ROLES.flatMap(role => {
    const usual = fieldNames[role].find(each => byFolded.has(each))
    const name = told[role] ?? (usual === undefined ? undefined : byFolded.get(usual))
    return name === undefined ? [] : [[role, name] as const]
  })
  return Object.fromEntries(found)
}
