/** Figures with their units and comparators: "at least 95 percent", "VND 5.2 trillion", "7/25 targets", "8-8.5 percent". */
import {
  comparatorsAfter,
  comparatorsBefore,
  durationNouns,
  englishDenominators,
  englishMeasures,
  englishMoney,
  englishNouns,
  englishPercents,
  noNounWords,
  nounOpeners,
  numberedNouns,
  verbsWithOver,
} from '../knowledge/english-units.js'
import { englishScales, numerals } from '../knowledge/english-words.js'
import type { Comparator, TargetKind, UnitKind } from '../types.js'
import type { Claims } from './claims.js'
import type { EnglishText } from './english-text.js'
import { numberAt, ordinalOf } from './numbers.js'
import { phraseMap, phraseSet } from './phrases.js'
import { plainKey } from './plain.js'

/** A figure in the text. Words: `start` and `past` with comparator and unit, `number` the number itself. */
export interface Figure {
  readonly start: number
  readonly number: number
  readonly past: number
  /** Offsets of the surface. */
  readonly from: number
  readonly to: number
  readonly kind: TargetKind
  readonly value: number | null
  readonly of: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unit: string | null
  readonly unitKind: UnitKind | null
  readonly currency: string | null
  readonly comparator: Comparator
  /** The counted noun as written, where there is one. */
  readonly noun: string | null
}

interface Unit {
  readonly unit: string
  readonly kind: UnitKind
  readonly currency: string | null
  /** Offset past its words. */
  readonly end: number
  readonly noun: string | null
}

const SCALES = new Map(Object.entries(englishScales))
const NUMERALS = new Map(Object.entries(numerals))
const PERCENTS = phraseMap(englishPercents)
const MONEY = phraseMap(englishMoney)
const MONEY_SIGNS = new Map(Object.entries(englishMoney))
const MEASURES = phraseMap(englishMeasures)
const NOUNS = phraseMap(englishNouns)
const DURATIONS: ReadonlySet<string> = new Set(durationNouns)
const OPENERS: ReadonlySet<string> = new Set(nounOpeners)
const NUMBERED: ReadonlySet<string> = new Set(numberedNouns)
const STOPS: ReadonlySet<string> = new Set(noNounWords)
const DENOMINATORS = phraseMap(englishDenominators)
const BEFORE = phraseMap(comparatorsBefore)
const AFTER = phraseMap(comparatorsAfter)
const PARTICLE_VERBS: ReadonlySet<string> = new Set(verbsWithOver)
const ESTIMATED = phraseSet(Object.keys(comparatorsBefore).filter(phrase => phrase.includes('estimated')))

/** A currency glued to its number or one blank before it: "US$1.2", "VND 1,500", "VND1,500". */
const CURRENCY = /(US\$|USD|VN[DĐ]|EUR|€|\$) ?(?=\d)/y
/** "7/25", "7 out of 25", "19 of 20", "7 of the 25". */
const OUT_OF =
  /(\d{1,7}(?:,\d{3})?(?:\.\d{1,2})?)(?:\/| out of (?:the )?| of (?:the )?)(\d{1,7}(?:,\d{3})?)(?!\d|[/.,]\d)/y
const CURRENCY_START = /^(?:US\$|USD|VN[DĐ]|EUR|€|\$)/
/** Between the ends of a range. */
const RANGE = /(?: ?[-–] ?| to | and )(?=(?:US\$|USD|VN[DĐ]|\$)? ?\d)/y
const RANKED = /(\d{1,3})(?:st|nd|rd|th)(?: place)? (?:out of|of|among) (?:the )?(\d{1,3})(?!\d)/y

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

const whole = (digits: string): number => Number(digits.replaceAll(',', ''))

/** The number that begins at an offset, its scale multiplied in; at most two words of scale ("thousand billion"). */
function scaledAt(text: EnglishText, offset: number): { value: number; end: number; scale: number | null } | null {
  const number = numberAt(text.text, offset)
  if (number === null) return null
  let { value, end } = number
  let scale: number | null = null
  for (let scales = 0; scales < 2; scales++) {
    const word = text.wordFrom(end)
    const factor = SCALES.get(text.key(word))
    if (factor === undefined || !/^[ -]?$/.test(text.text.slice(end, text.startOf(word)))) break
    value = value * factor
    scale = (scale ?? 1) * factor
    end = text.endOf(word)
  }
  return { value: Number(value.toPrecision(15)), end, scale }
}

/** Offset past a denominator: "per person per year", "a year", "/person/year"; with the Vietnamese words. */
function ratePast(text: EnglishText, offset: number): { readonly end: number; readonly over: string } | null {
  let end = offset
  let over = ''
  for (;;) {
    const joint = /(?: per | ?\/ ?| a (?=month|year|day)| each )/y
    const found = matchAt(joint, text.text, end)
    if (found === null) break
    const word = text.wordFrom(end + found[0].length)
    const unit = DENOMINATORS.at(text, word)
    if (unit === null || text.startOf(word) > end + found[0].length) break
    over += `/${unit.value}`
    end = text.endOf(unit.end - 1)
  }
  return over === '' ? null : { end, over }
}

/** The unit that begins at an offset right behind a number; `currency` stood before it. */
function unitAt(text: EnglishText, offset: number, currency: readonly [string, string] | null): Unit | null {
  const rate = (unit: string, kind: UnitKind, code: string | null, end: number): Unit => {
    const over = ratePast(text, end)
    if (over === null) return { unit, kind, currency: code, end, noun: null }
    return { unit: `${unit}${over.over}`, kind: 'rate', currency: code, end: over.end, noun: null }
  }
  if (currency !== null) return rate(currency[0], 'money', currency[1], offset)
  if (text.text[offset] === '%') return rate('%', 'percent', null, offset + 1)
  if (text.text.startsWith(' %', offset)) return rate('%', 'percent', null, offset + 2)
  const word = text.wordFrom(offset)
  if (!/^[ -]?$/.test(text.text.slice(offset, text.startOf(word)))) return null
  const percent = PERCENTS.at(text, word)
  if (percent !== null) {
    const end = text.endOf(percent.end - 1)
    if (percent.value !== '%') return { unit: percent.value, kind: 'percentage-point', currency: null, end, noun: null }
    return rate('%', 'percent', null, end)
  }
  const money = MONEY.at(text, word)
  if (money !== null) return rate(money.value[0], 'money', money.value[1], text.endOf(money.end - 1))
  const measure = MEASURES.at(text, word)
  if (measure !== null) return rate(measure.value, 'measure', null, text.endOf(measure.end - 1))
  return nounAt(text, word)
}

/** The counted noun that begins at a word: one of the table, else a plural with what stands before it. */
function nounAt(text: EnglishText, word: number): Unit | null {
  const made = (unit: string, past: number): Unit => ({
    unit,
    kind: 'count',
    currency: null,
    end: text.endOf(past - 1),
    noun: text.line(word, past),
  })
  const known = NOUNS.at(text, word)
  if (known !== null) return made(known.value, known.end)
  if (DURATIONS.has(text.key(word))) return null
  for (let at = word; at < word + 4; at++) {
    if (at > word && !text.isJoined(at)) return null
    const key = text.key(at)
    if (DURATIONS.has(key) || (text.isCapitalized(at) && key !== 'party')) return null
    const noun = NOUNS.at(text, at)
    if (noun !== null) return made(text.line(word, noun.end).toLowerCase(), noun.end)
    if (/^[a-z-]{3,20}s$/.test(key) && !/(?:ss|us|is)$/.test(key) && !OPENERS.has(key)) {
      // The last of several plurals counts: "200 sports events".
      const next = text.key(at + 1)
      const goesOn =
        text.isJoined(at + 1) && /^[a-z]{3,20}s$/.test(next) && at < word + 3 && !/(?:ss|us|is|as|was|has)$/.test(next)
      if (!goesOn) return made(text.line(word, at + 1).toLowerCase(), at + 1)
    } else if (!/^[a-z-]{2,20}$/.test(key) || STOPS.has(key)) return null
  }
  return null
}

/** What stands before a number and bounds it; the first word of it. */
function comparatorBefore(
  text: EnglishText,
  word: number,
): { readonly start: number; readonly value: Comparator } | null {
  if (!/^ ?[(“"]?$/.test(text.gap(word))) return null
  const found = BEFORE.before(text, word)
  if (found === null || (text.key(found.start) === 'over' && PARTICLE_VERBS.has(text.key(found.start - 1)))) return null
  // "the economy estimated at about 8 percent": the verb belongs to it.
  const verb = ESTIMATED.before(text, found.start)
  return verb === null ? found : { start: verb.start, value: found.value }
}

/** Is a bare number part of a name: "Ring Road 3", "Military Region 7", "Article 5", "phase 2"? */
function isNumbered(text: EnglishText, word: number): boolean {
  const before = text.key(word - 1)
  return text.isJoined(word) && NUMBERED.has(before)
}

interface Read {
  readonly kind: TargetKind
  readonly value: number | null
  readonly of: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unit: Unit
}

/** A ratio or a rank. */
function ratioAt(text: EnglishText, offset: number): Read | null {
  const ranked = matchAt(RANKED, text.text, offset)
  const found = ranked ?? matchAt(OUT_OF, text.text, offset)
  if (found === null) return null
  const [value, of] = [whole(found[1] as string), whole(found[2] as string)]
  if (of === 0 || value > of) return null
  const end = offset + found[0].length
  const word = text.wordFrom(end)
  const noun = text.text.slice(end, text.startOf(word)) === ' ' ? nounAt(text, word) : null
  const isSlash = found[0].includes('/')
  // "7/25 gallery" is a name; "one of the 12" is no ratio of what.
  if (noun === null && (isSlash || ranked === null)) return null
  const unit: Unit = noun ?? { unit: '', kind: 'count', currency: null, end, noun: null }
  // A rank and a score measure what their sentence is about, not what they are counted in.
  const measured = { ...unit, noun: null }
  if (ranked !== null) return { kind: 'rank', value, of, min: null, max: null, unit: measured }
  if (unit.unit === 'điểm') return { kind: 'score', value, of, min: null, max: null, unit: measured }
  return { kind: 'ratio', value, of, min: null, max: null, unit }
}

/** A number or a range with its unit. */
function amountAt(text: EnglishText, offset: number): Read | null {
  const prefix = matchAt(CURRENCY, text.text, offset)
  const currency = prefix === null ? null : (MONEY_SIGNS.get(plainKey(prefix[1] as string)) ?? null)
  const at = offset + (prefix?.[0].length ?? 0)
  const first = scaledAt(text, at)
  if (first === null) return null
  const joint = matchAt(RANGE, text.text, first.end)
  if (joint !== null) {
    const next = first.end + joint[0].length
    const again = matchAt(CURRENCY, text.text, next)
    const second = scaledAt(text, next + (again?.[0].length ?? 0))
    const between = joint[0].trim()
    const isRange = between !== 'and' || text.key(text.wordFrom(offset) - 1) === 'between'
    if (second !== null && isRange) {
      const low = first.scale === null && second.scale !== null ? first.value * second.scale : first.value
      const unit = low < second.value ? unitAt(text, second.end, currency) : null
      if (unit !== null) {
        return { kind: 'range', value: null, of: null, min: Number(low.toPrecision(15)), max: second.value, unit }
      }
    }
  }
  const unit = unitAt(text, first.end, currency)
  if (unit === null) return null
  // "8% to 8.5%": the unit stands twice.
  const repeated = matchAt(RANGE, text.text, unit.end)
  const leads = text.key(text.wordFrom(offset) - 1)
  if (repeated !== null && (repeated[0].trim() !== 'and' || leads === 'between') && unit.kind !== 'count') {
    const second = scaledAt(text, unit.end + repeated[0].length)
    const same = second === null ? null : unitAt(text, second.end, null)
    if (second !== null && same !== null && same.unit === unit.unit && first.value < second.value && leads !== 'from') {
      return { kind: 'range', value: null, of: null, min: first.value, max: second.value, unit: same }
    }
  }
  return { kind: 'number', value: first.value, of: null, min: null, max: null, unit }
}

/** "five percent", "two million": a number in words where percent or a scale follows. */
function wordsAt(text: EnglishText, word: number): Read | null {
  const value = NUMERALS.get(text.key(word))
  if (value === undefined || !text.isJoined(word + 1)) return null
  const scale = SCALES.get(text.key(word + 1))
  const end = text.endOf(scale === undefined ? word : word + 1)
  const unit = unitAt(text, end, null)
  if (unit === null || (scale === undefined && unit.kind !== 'percent')) return null
  return { kind: 'number', value: value * (scale ?? 1), of: null, min: null, max: null, unit }
}

function figureAt(text: EnglishText, word: number): Figure | null {
  const offset = text.startOf(word)
  const first = text.text.charCodeAt(offset)
  const isDigit = first >= 0x30 && first <= 0x39
  const read =
    isDigit || CURRENCY_START.test(text.text.slice(offset, offset + 3))
      ? (ratioAt(text, offset) ?? amountAt(text, offset))
      : wordsAt(text, word)
  if (read === null) return null
  const { unit } = read
  if (isNumbered(text, word)) return null
  // "at 7.30", "17th": the digits go on as something else.
  if (ordinalOf(text.key(word)) !== null && read.kind !== 'rank' && isDigit) return null
  const before = comparatorBefore(text, word)
  const pastUnit = text.wordFrom(unit.end)
  const after = text.text.slice(unit.end, text.startOf(pastUnit)) === ' ' ? AFTER.at(text, pastUnit) : null
  const comparator = after?.value ?? before?.value ?? 'eq'
  const to = after === null ? unit.end : text.endOf(after.end - 1)
  const start = before?.start ?? word
  const bound = bounds(comparator, read)
  return {
    start,
    number: word,
    past: text.wordFrom(to),
    from: text.startOf(start),
    to,
    kind: read.kind,
    value: read.value,
    of: read.of,
    min: bound.min,
    max: bound.max,
    unit: unit.unit === '' ? null : unit.unit,
    unitKind: unit.unit === '' ? null : unit.kind,
    currency: unit.currency,
    comparator,
    noun: unit.noun,
  }
}

/** A comparator sets one end. */
function bounds(comparator: Comparator, { kind, value, min, max }: Read): { min: number | null; max: number | null } {
  if (kind !== 'number') return { min, max }
  if (comparator === 'gte' || comparator === 'gt') return { min: value, max: null }
  if (comparator === 'lte' || comparator === 'lt') return { min: null, max: value }
  return { min: null, max: null }
}

/** A sum in another currency right behind one, in brackets: the same figure again. */
const isConversion = (text: EnglishText, figure: Figure, last: Figure | undefined): boolean =>
  last !== undefined &&
  last.currency !== null &&
  figure.currency !== null &&
  figure.currency !== last.currency &&
  /^ ?\((?:equivalent to )?$/.test(text.text.slice(last.to, figure.from))

/** All figures of a text outside what is claimed, in reading order. */
export function findFigures(text: EnglishText, claims: Claims): Figure[] {
  const figures: Figure[] = []
  for (let word = 0; word < text.count; ) {
    const figure = claims.has(text.startOf(word)) ? null : figureAt(text, word)
    if (figure === null) {
      word++
      continue
    }
    if (!isConversion(text, figure, figures[figures.length - 1])) figures.push(figure)
    word = Math.max(word + 1, figure.past)
  }
  return figures
}
