/** Bodies as English editions name them: "the Trang Bang Town Party Committee", "Department of Finance of Binh Duong". */
import {
  type BodyShape,
  bodyFillers,
  committeesByUnit,
  departmentFields,
  type EnglishBody,
  englishBodies,
  englishFields,
  englishUnits,
  levelsOfUnits,
  regionWords,
} from '../knowledge/english-bodies.js'
import { enterpriseNouns } from '../knowledge/english-words.js'
import type { Level, System } from '../types.js'
import type { EnglishText } from './english-text.js'
import { type KnownPlace, placeAt } from './gazetteer.js'
import { ordinalOf } from './numbers.js'
import { Phrases, phraseMap, phraseSet } from './phrases.js'

/** A place with its unit, as far as the words say. */
export interface Place {
  /** With its marks where the gazetteer knows it, else as written; null where only the unit stands ("Provincial"). */
  readonly name: string | null
  /** Vietnamese: "huyện". */
  readonly unit: string
  readonly level: Level
}

/** A body in the text. */
export interface Body {
  /** First word, without "the", and the word just past the last. */
  readonly start: number
  readonly end: number
  /** Vietnamese name without place and owner; as written where no table has it. */
  readonly core: string
  readonly shape: BodyShape | 'named'
  readonly system: System
  readonly level: Level | null
  readonly place: Place | null
  /** The body that this one is a part of. */
  readonly owner: Body | null
  /** The name of a part that belongs to the Party's centre when it has no owner. */
  readonly centralName: string | null
}

const BODIES = new Phrases<EnglishBody>(englishBodies.flatMap(body => body.forms.map(form => [form, body] as const)))
const UNITS = phraseMap(englishUnits)
const FIELDS = phraseMap(englishFields)
const FILLERS = phraseSet(bodyFillers)
const REGIONS: ReadonlySet<string> = new Set(regionWords)
const BUSINESS: ReadonlySet<string> = new Set(enterpriseNouns)

/** Words of place and level before the words of a body, at most. */
const REACH = 7
/** Owners of owners: "the Office of the Standing Committee of the Provincial Party Committee", at most. */
const OWNERS = 4
/** Words of a field that no table has, at most. */
const FIELD = 6

const levelOf = (unit: string, known: KnownPlace | null): Level =>
  known?.province && known.units.includes(unit) && unit === 'thành phố' ? 'province' : (levelsOfUnits[unit] as Level)

/** The unit of a name: what the word before or behind says, as the gazetteer has it ("Town" may be a thị trấn). */
function unitOf(word: string, known: KnownPlace | null): string {
  if (known === null || known.units.includes(word)) return word
  // "Tân Bình District" is a quận, "Ba Don Town" a thị xã.
  if (word === 'huyện' && known.units.includes('quận')) return 'quận'
  return word
}

/** A place with its unit around it: "Trang Bang Town", "Binh Duong province", "An Binh Commune", "Binh Duong". */
export function placePhraseAt(
  text: EnglishText,
  start: number,
): { readonly end: number; readonly place: Place } | null {
  const known = placeAt(text, start)
  if (known !== null) {
    const unit = text.isJoined(known.end) ? UNITS.at(text, known.end) : null
    if (unit !== null) {
      const word = unitOf(unit.value, known.value)
      return { end: unit.end, place: { name: known.value.name, unit: word, level: levelOf(word, known.value) } }
    }
    const own = known.value.units[0] as string
    return { end: known.end, place: { name: known.value.name, unit: own, level: levelOf(own, known.value) } }
  }
  // A name that the gazetteer lacks: capitals before the word of a unit.
  let end = start
  while (
    end < start + 4 &&
    text.isCapitalized(end) &&
    (end === start || text.isJoined(end)) &&
    UNITS.at(text, end) === null
  )
    end++
  if (end === start || !text.isJoined(end)) return null
  const unit = UNITS.at(text, end)
  if (unit === null || BODIES.at(text, start) !== null) return null
  return {
    end: unit.end,
    place: { name: text.line(start, end), unit: unit.value, level: levelsOfUnits[unit.value] as Level },
  }
}

/** "Party" before a part of a committee: "the Provincial Party Standing Committee". */
const isPartyOf = (text: EnglishText, word: number): boolean =>
  text.key(word) === 'party' && BODIES.at(text, word) === null && BODIES.at(text, word + 1)?.value.shape === 'part'

/** Where the words of place and level before a body end, and what they say. */
function prefixAt(text: EnglishText, start: number): { readonly end: number; readonly place: Place | null } {
  const named = placePhraseAt(text, start)
  let place = named?.place ?? null
  let end = named?.end ?? start
  while (end <= start + REACH) {
    if (end > start && !text.isJoined(end)) break
    const unit = UNITS.at(text, end)
    const filler = FILLERS.at(text, end)
    if (unit !== null && place === null) {
      place = { name: null, unit: unit.value, level: levelsOfUnits[unit.value] as Level }
      end = unit.end
    } else if (filler !== null && BODIES.at(text, end) === null) end = filler.end
    else if (place !== null && isPartyOf(text, end)) end++
    else break
  }
  return { end, place }
}

interface Field {
  readonly end: number
  /** Vietnamese where the table has it. */
  readonly field: string
}

/** "of Industry and Trade": the field of a ministry or department, from the word at which it begins. */
function fieldAt(text: EnglishText, start: number): Field | null {
  const known = FIELDS.at(text, start)
  if (known !== null) return { end: known.end, field: known.value }
  let end = start
  while (end < start + FIELD && (end === start || text.isJoined(end))) {
    if (text.isCapitalized(end) && UNITS.at(text, end) === null && placeAt(text, end) === null) end++
    else if (end > start && text.key(end) === 'and' && text.isCapitalized(end + 1)) end++
    else break
  }
  return end > start ? { end, field: text.line(start, end) } : null
}

/** "Home Affairs Department": the field before the word, where it is one that we know. */
function fieldBefore(text: EnglishText, start: number): Field | null {
  const known = FIELDS.at(text, start)
  return known === null || !text.isCapitalized(start) ? null : { end: known.end, field: known.value }
}

const nameIn = (body: EnglishBody, unit: string | null): string =>
  typeof body.name === 'string' ? body.name : (body.name[unit ?? 'default'] ?? (body.name.default as string))

const fieldIn = (core: string, field: string): string =>
  core === 'Sở' && Object.hasOwn(departmentFields, field) ? (departmentFields[field] as string) : field

/** The words of a body right at a word, its place read already. `owners` of it may follow. */
function coreAt(text: EnglishText, start: number, end: number, before: Place | null, owners: number): Body | null {
  const ahead = fieldBefore(text, end)
  const behindField = ahead !== null && text.isJoined(ahead.end) ? BODIES.at(text, ahead.end) : null
  // "Internal Affairs Department" is of the field, "Internal Affairs Commission" a body of its own.
  const field = behindField?.value.shape === 'field' ? ahead : null
  const hit = field === null ? BODIES.at(text, end) : behindField
  if (hit === null) return null
  const body = hit.value
  let past = hit.end
  let place = before
  let core = nameIn(body, place?.unit ?? null)
  if (body.shape === 'field') {
    const from = text.key(past) === 'of' && text.isJoined(past) ? past + 1 : past
    const own = field ?? (text.key(from - 1) === 'of' ? fieldAt(text, from) : null)
    if (own === null) return null
    core = own.field === 'Công an' && core === 'Sở' ? 'Công an' : `${core} ${fieldIn(core, own.field)}`
    past = field === null ? own.end : hit.end
  }
  const made = (owner: Body | null): Body => ({
    start,
    end: past,
    core,
    shape: core === 'Công an' ? 'placed' : body.shape,
    system: core === 'Công an' ? 'police' : body.system,
    level: body.level ?? owner?.level ?? place?.level ?? null,
    place,
    owner,
    centralName: body.centralName ?? null,
  })
  // "the Provincial Party Committee's Organization Commission": the first is the owner of the next.
  if (owners > 0 && text.word(past - 1)?.possessive && text.isJoined(past)) {
    const part = coreAt(text, past, past, null, owners - 1)
    if (part !== null && part.owner === null) {
      const owner = made(null)
      return { ...part, start, owner, level: part.level ?? owner.level }
    }
  }
  // "… of the Provincial Party Committee", "… of Binh Duong province".
  const isOf = text.key(past) === 'of' || (body.shape === 'part' && text.key(past) === 'at')
  if (body.shape !== 'central' && isOf && text.isJoined(past)) {
    const from = text.key(past + 1) === 'the' ? past + 2 : past + 1
    const owned = owners > 0 && (body.shape === 'part' || place === null)
    const owner = owned ? bodyAt(text, from, owners - 1) : null
    if (owner !== null) {
      past = owner.end
      return made(owner)
    }
    const behind = regionAt(text, from) ?? placePhraseAt(text, from) ?? bareUnitAt(text, from)
    if (behind !== null && (place === null || place.name === null)) {
      place = behind.place
      core = body.shape === 'field' ? core : nameIn(body, place.unit)
      past = behind.end
    }
  }
  return made(null)
}

/** "of the southwestern province of Tay Ninh": the unit before the name. */
function regionAt(text: EnglishText, start: number): { readonly end: number; readonly place: Place } | null {
  let at = start
  while (REGIONS.has(text.key(at)) && at < start + 3) at++
  const unit = UNITS.at(text, at)
  const known = unit !== null && text.key(unit.end) === 'of' ? placeAt(text, unit.end + 1) : null
  if (unit === null || known === null) return null
  const own = unitOf(unit.value, known.value)
  return { end: known.end, place: { name: known.value.name, unit: own, level: levelOf(own, known.value) } }
}

/** "of the province", "of the district". */
function bareUnitAt(text: EnglishText, start: number): { readonly end: number; readonly place: Place } | null {
  const unit = UNITS.at(text, start)
  if (unit === null) return null
  return { end: unit.end, place: { name: null, unit: unit.value, level: levelsOfUnits[unit.value] as Level } }
}

/** A company or the like, by its last word: "Dong Nai Rubber Corporation". */
function companyAt(text: EnglishText, start: number): Body | null {
  let end = start
  while (text.word(end)?.organization && (end === start || text.isJoined(end))) end++
  if (end === start) return null
  return {
    start,
    end,
    core: text.line(start, end),
    shape: 'named',
    system: BUSINESS.has(text.key(end - 1)) ? 'enterprise' : 'other',
    level: null,
    place: null,
    owner: null,
    centralName: null,
  }
}

/** "Central Inspection Commission": a part of the Party's centre by the word before it. */
function centralPartAt(text: EnglishText, start: number, owners: number): Body | null {
  if (text.key(start) !== 'central' || !text.isJoined(start + 1)) return null
  const part = coreAt(text, start + 1, start + 1, null, owners)
  if (part === null || part.centralName === null || part.owner !== null) return null
  return { ...part, start, core: part.centralName, shape: 'central', level: 'central' }
}

/**
 * The body that begins at a word (without its article), or null.
 *
 * @param owners bodies that it may be a part of, one of the other, at most
 * @example bodyAt(text of "Trang Bang Town Party Committee", 0)?.core // 'Đảng ủy'
 */
export function bodyAt(text: EnglishText, start: number, owners = OWNERS): Body | null {
  const named = text.key(start) === 'the' ? start + 1 : start
  // "the 10th Provincial Party Committee".
  const first = ordinalOf(text.key(named)) !== null && text.isJoined(named + 1) ? named + 1 : named
  const direct = coreAt(text, first, first, null, owners) ?? centralPartAt(text, first, owners)
  const prefix = prefixAt(text, first)
  const placed =
    prefix.end > first && prefix.end <= first + REACH && text.isJoined(prefix.end)
      ? coreAt(text, first, prefix.end, prefix.place, owners)
      : null
  if (direct === null) return placed ?? companyAt(text, first)
  return placed !== null && placed.end > direct.end ? placed : direct
}

/** "Provincial Party" before "Secretary": the committee that the words mean. */
export function partyAt(text: EnglishText, start: number): Body | null {
  const { end, place } = prefixAt(text, start)
  if (text.key(end) !== 'party' || !text.isCapitalized(end) || (end > start && !text.isJoined(end))) return null
  // "Party member" is no post; "Party Secretary" is one.
  if (place === null && !text.key(end + 1).startsWith('secretar')) return null
  return {
    start,
    end: end + 1,
    core: 'Đảng ủy',
    shape: 'committee',
    system: 'party',
    level: place?.level ?? null,
    place,
    owner: null,
    centralName: null,
  }
}

/** The ministry of the field that begins at a word, as "Minister of Planning and Investment" means it. */
export function ministryAt(text: EnglishText, start: number): Body | null {
  return ministryOf(start, fieldAt(text, start))
}

/** The same of the fields that the table has: "Foreign Affairs" before "Minister". */
export function knownMinistryAt(text: EnglishText, start: number): Body | null {
  return ministryOf(start, fieldBefore(text, start))
}

function ministryOf(start: number, field: Field | null): Body | null {
  if (field === null) return null
  return {
    start,
    end: field.end,
    core: `Bộ ${field.field}`,
    shape: 'field',
    system: 'state',
    level: 'central',
    place: null,
    owner: null,
    centralName: null,
  }
}

/** Is it a part of a body that no words name? */
export const lacksOwner = ({ shape, owner, place }: Body): boolean =>
  shape === 'part' && owner === null && place === null

/** "Tỉnh ủy Tây Ninh": the Vietnamese name of a body at a place. */
export function nameOf(body: Body, place: Place | null): string {
  const { core, shape, owner, centralName } = body
  if (shape === 'named' || shape === 'central') return core
  if (shape === 'part') {
    if (owner !== null) {
      // "Organization Commission of the Party Central Committee".
      if (owner.core === 'Ban Chấp hành Trung ương Đảng') return centralName ?? `${core} Trung ương`
      return `${core} ${nameOf(owner, place)}`
    }
    if (place === null) return core
    return `${core} ${committeeOf(place)}`
  }
  if (shape === 'field' && core.startsWith('Bộ ')) return core
  if (place === null) return core
  if (shape === 'committee') return committeeOf(place)
  // One word for the youth union of a place takes the bare name, as committees do.
  const bare = /^(?:Tỉnh|Thành|Huyện|Thị) ?đoàn$/.test(core)
  return [core, bare ? null : place.unit, place.name].filter(part => part !== null).join(' ')
}

const committeeOf = ({ name, unit }: Place): string =>
  [committeesByUnit[unit] ?? 'Đảng ủy', name].filter(part => part !== null).join(' ')

/** The place that a body or its owner names. */
export const placeOf = (body: Body): Place | null => body.place ?? (body.owner === null ? null : placeOf(body.owner))
