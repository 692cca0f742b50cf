/** Dates as the metadata of pages write them → ISO in the time of Việt Nam. */

/** Hours that Việt Nam is ahead of UTC. */
const AHEAD = 7
const MINUTE = 60_000

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i
/** Day first, as in Việt Nam: "12/01/2024 17:35". */
const LOCAL = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[T\s,-]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M|SA|CH)?)?/i
/** "Fri, 12 Jan 2024 10:35:00 GMT", "January 12, 2024". */
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const ENGLISH = new RegExp(`\\b(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}),? \\d{4}\\b`, 'i')

const two = (value: number): string => String(value).padStart(2, '0')

/** The moment as ISO with the offset of Việt Nam. */
function isoAt(time: number): string | null {
  if (Number.isNaN(time)) return null
  return `${new Date(time + AHEAD * 60 * MINUTE).toISOString().slice(0, 19)}+${two(AHEAD)}:00`
}

/** ISO of a day, with its time where one is given; null where there is no such day or time. */
function isoOf(
  year: number,
  month: number,
  day: number,
  time: readonly [number, number, number] | null,
): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  const written = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  if (time === null) return written
  const [hour, minute, second] = time
  return hour > 23 || minute > 59 || second > 59
    ? null
    : `${written}T${two(hour)}:${two(minute)}:${two(second)}+${two(AHEAD)}:00`
}

/** The hour of a clock of twelve hours; "17:35 CH" is written too. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (/^(?:pm|ch)$/i.test(half) ? 12 : 0)
}

/**
 * Reads a date of a page's metadata; null where it is none, or where day and month could be either.
 *
 * @example isoDate('2024-01-11T23:30:00Z') // '2024-01-12T06:30:00+07:00'
 * @example isoDate('12/01/2024 17:35') // '2024-01-12T17:35:00+07:00'
 */
export function isoDate(written: string): string | null {
  const text = written.trim()
  const iso = ISO.exec(text)
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso
    const time = hour === undefined ? null : ([Number(hour), Number(minute), Number(second ?? 0)] as const)
    const local = isoOf(Number(year), Number(month), Number(day), time)
    if (local === null || zone === undefined) return local
    const sign = zone.startsWith('-') ? -1 : 1
    const [, hours = 0, minutes = 0] = (/(\d{2}):?(\d{2})/.exec(zone) ?? []).map(Number)
    return isoAt(Date.parse(`${local.slice(0, 19)}Z`) - sign * (hours * 60 + minutes) * MINUTE)
  }
  const local = LOCAL.exec(text)
  if (local !== null) {
    const [, first, second, year, hour, minute, seconds, half] = local
    // "1/12/2024 5:35 PM": English servers write the month first.
    const english = half !== undefined && /^[ap]m$/i.test(half)
    if (english && Number(first) <= 12 && Number(second) <= 12 && first !== second) return null
    const [day, month] = english && Number(second) > 12 ? [second, first] : [first, second]
    const time =
      hour === undefined ? null : ([hourOf(Number(hour), half), Number(minute), Number(seconds ?? 0)] as const)
    return isoOf(Number(year), Number(month), Number(day), time)
  }
  return ENGLISH.test(text) ? isoAt(Date.parse(text)) : null
}
