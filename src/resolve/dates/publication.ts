/** When the article appeared: the caller's word, else its stamp, unless the story itself says otherwise. */
import type { DateCandidate } from '../../extract/dates/mention.js'
import { stampLabels } from '../../knowledge/page-furniture.js'
import type { Article } from '../../text/analyze.js'
import type { ArticleRecord } from '../../types.js'
import type { Setting } from '../setting.js'
import { type Day, dayNumber, isoDay } from './calendar.js'
import { edtfPoint } from './edtf.js'
import type { Lender } from './lenders.js'

export interface Publication {
  /** Undated expressions are resolved against it; null where nothing says. */
  readonly day: Day | null
  readonly reference: ArticleRecord['referenceDate']
  /** The candidates that are the article's stamp. */
  readonly stamps: ReadonlySet<DateCandidate>
}

/** A stamp stands near the head or the foot; characters from either end. */
const HEAD = 2500
const FOOT = 700
/** A date without a clock is a stamp where its line says little else. */
const LABEL = 28

function isPlaced(article: Article, candidate: DateCandidate): boolean {
  return candidate.start < HEAD || candidate.end > article.text.length - FOOT
}

/** "22/07/2020" or "Ngày đăng: 22/07/2020" alone on its line. */
function standsAlone(article: Article, candidate: DateCandidate): boolean {
  const { unit, from, to, part } = candidate
  if (unit !== 'day' || to !== null || from.year === null || part !== null || candidate.start > HEAD) return false
  const block = article.blockOf(article.tokenAt(candidate.start))
  return block !== null && block.end - block.start - (candidate.end - candidate.start) < LABEL && block.kind !== 'title'
}

/** The stamps among the candidates, the page's own clock only where there is no other. */
function findStamps(article: Article, candidates: readonly DateCandidate[]): DateCandidate[] {
  const shaped = candidates.filter(
    candidate => candidate.stamp !== null && (isPlaced(article, candidate) || inStampBlock(article, candidate)),
  )
  const own = shaped.filter(candidate => candidate.stamp === 'article')
  if (own.length > 0) return likeliest(article, own)
  if (shaped.length > 0) return shaped
  const alone = candidates.find(candidate => standsAlone(article, candidate))
  return alone === undefined ? [] : [alone]
}

/** Of several: what a word calls the article's ("Ngày đăng"), else what stands below the title, else what has a minute. */
function likeliest(article: Article, stamps: DateCandidate[]): DateCandidate[] {
  if (stamps.length < 2) return stamps
  const labelled = stamps.filter(({ start }) => {
    const block = article.blockOf(article.tokenAt(start))
    return (
      block?.kind === 'stamp' && stampLabels.some(label => article.key.slice(block.start, block.end).includes(label))
    )
  })
  if (labelled.length > 0) return labelled
  const title = article.blocks.find(({ kind }) => kind === 'title')
  const below = stamps.filter(stamp => title !== undefined && stamp.start > title.end && inStampBlock(article, stamp))
  if (below.length > 0) return below
  const timed = stamps.filter(({ from }) => from.hour !== undefined)
  return timed.length > 0 ? timed : stamps
}

function inStampBlock(article: Article, candidate: DateCandidate): boolean {
  return article.blockOf(article.tokenAt(candidate.start))?.kind === 'stamp'
}

const dayOfCandidate = ({ from: { year, month, day } }: DateCandidate): Day => ({
  year: year as number,
  month: month as number,
  day: day as number,
})

/**
 * Does the story contradict its stamp? Several explicit dates of its own, all more than a year away and none near:
 * then an old story was put on a new page.
 */
function contradicts(stamp: Day, lenders: readonly Lender[]): boolean {
  const near = lenders.filter(({ year }) => Math.abs(year - stamp.year) <= 1).length
  const days = lenders.filter(
    ({ year, unit }) => unit !== 'year' && Math.abs(year - stamp.year) > 1 && stamp.year - year < 20,
  ).length
  return near === 0 && days > 0 && lenders.length > 2
}

/** The day of publication, and what it rests on. Warns where two witnesses disagree. */
export function findPublication(
  article: Article,
  candidates: readonly DateCandidate[],
  lenders: readonly Lender[],
  setting: Setting,
): Publication {
  const found = findStamps(article, candidates)
  const stamps = new Set(found)
  const first = found[0]
  const stamp = first === undefined ? null : dayOfCandidate(first)
  const given = setting.options.publishedAt
  if (given !== undefined && given !== null) {
    const day = isoDay(given)
    if (stamp !== null && first !== undefined && Math.abs(dayNumber(stamp) - dayNumber(day)) > 366) {
      const { start, end, text } = article.evidence(first.start, first.end)
      setting.warnings.push({
        code: 'stamp-disagrees',
        message: `the stamp "${text}" lies more than a year from publishedAt ${given}, which is used`,
        start,
        end,
      })
    }
    return { day, reference: { value: given, basis: 'caller' }, stamps }
  }
  if (stamp === null || first === undefined) return { day: null, reference: null, stamps }
  if (
    contradicts(
      stamp,
      lenders.filter(lender => lender.candidate !== first),
    )
  ) {
    const { start, end, text } = article.evidence(first.start, first.end)
    setting.warnings.push({
      code: 'stamp-disagrees',
      message: `the stamp "${text}" lies more than a year from the dates of the story, which are used`,
      start,
      end,
    })
    return { day: null, reference: null, stamps }
  }
  return { day: stamp, reference: { value: edtfPoint(first.from), basis: 'stamp' }, stamps }
}
