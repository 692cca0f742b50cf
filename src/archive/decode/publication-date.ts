/** Dates of publication as columns write them → ISO. */

/** "2024-01-12 17:35:00+0700". */
const SQL = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(?:(Z)|([+-]\d{2}):?(\d{2}))?$/
/** "12/1/2024", "12.01.2024 17:35". */
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,? (\d{1,2}):(\d{2})(?::\d{2})?)?$/

const two = (digits: string): string => digits.padStart(2, '0')

/**
 * An ISO date or date-time, where the value is one, comes from a database, or has the day first as in Vietnam; else the
 * value as it is.
 *
 * @example isoOf('12/1/2024 17:35') // '2024-01-12T17:35'
 */
export function isoOf(value: string): string {
  const text = value.trim()
  const sql = SQL.exec(text)
  if (sql !== null) {
    const [, day, time, utc = '', hours, minutes] = sql
    return `${day}T${time}${utc}${hours === undefined ? '' : `${hours}:${minutes}`}`
  }
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst === null) return text
  const [, day = '', , month = '', year, hour, minute] = dayFirst
  return `${year}-${two(month)}-${two(day)}${hour === undefined ? '' : `T${two(hour)}:${minute}`}`
}
