/** Where the name of a body begins and ends: "Ban Thường vụ Thị uỷ Trảng Bàng", "UBND TX.Tân Uyên", "Sở Xây dựng tỉnh". */
import type { Article } from '../../text/analyze.js'
import type { Level, System } from '../../types.js'

/** An administrative place as written: its unit word, if any, and its name, if any ("tỉnh" alone has no name). */
export interface PlacePhrase {
  readonly token: number
  readonly end: number
  /** Normal form of the unit: 'tỉnh', 'thành phố', 'thị xã', 'huyện', 'quận', 'xã', 'phường', 'thị trấn', 'đặc khu'; null for a bare name. */
  readonly unit: string | null
  /** "Tân Uyên"; null for the unit word alone ("của tỉnh"). */
  readonly name: string | null
}

/** A body as written. */
export interface BodyPhrase {
  readonly token: number
  readonly end: number
  readonly system: System
  readonly level: Level | null
  /** The place in its name, if any. */
  readonly place: PlacePhrase | null
}

/** The administrative place that begins at a token, or null. */
export function placeAt(_article: Article, _token: number): PlacePhrase | null {
  return null
}

/** The body whose name begins at a token, or null. It ends before a person's name, a verb, a comma. */
export function bodyAt(_article: Article, _token: number): BodyPhrase | null {
  return null
}
