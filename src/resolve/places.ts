/** Which place a body without one belongs to: from the words, from the article, from the newspaper. */
import type { BodyPhrase } from '../extract/bodies/body-at.js'
import type { Article } from '../text/analyze.js'
import type { Basis, Level } from '../types.js'
import type { Setting } from './setting.js'

/** A body with its place. */
export interface LocatedBody {
  /** As written, with its place where it lacked one: "UBND tỉnh Bình Định", "Thị uỷ Trảng Bàng". */
  readonly name: string
  /** As written. */
  readonly text: string
  /** "Bình Định"; null where nothing names it, and for central bodies. */
  readonly place: string | null
  readonly basis: Basis | null
  readonly level: Level | null
}

/** The places that an article is about, by level. */
export interface ArticlePlaces {
  /** The body with its place; the nearest fitting place of the article where its own words give none. */
  locate(body: BodyPhrase): LocatedBody
}

export function findPlaces(article: Article, _setting: Setting): ArticlePlaces {
  return {
    locate(body) {
      const text = article.text.slice(article.startOf(body.token), article.endOf(body.end - 1))
      return { name: text, text, place: null, basis: null, level: body.level }
    },
  }
}
