/** The phrases that figures are read by, as entries of the lexicon. */
import { comparatorsAfter, comparatorsBefore, noComparators } from '../../knowledge/comparators.js'
import {
  countableNouns,
  type NounFamily,
  namedByAnyNumber,
  namedByNumber,
  rankWords,
  uncountedNouns,
} from '../../knowledge/countable-nouns.js'
import { bodyAbbreviations, functionWords, verbs } from '../../knowledge/phrase-ends.js'
import {
  anaphors,
  bareRates,
  baselineWords,
  boundWords,
  classifiers,
  clauseWords,
  comparedTimes,
  continuers,
  contributeVerbs,
  countedUntil,
  countingVerbs,
  endedTerms,
  endedThings,
  exampleWords,
  fillers,
  fixedPairs,
  forecastWords,
  growthNouns,
  indicatorHeads,
  joiners,
  type LinkType,
  labels,
  laterPlanWords,
  links,
  mergerWords,
  namedTerms,
  negations,
  noBaselineWords,
  noPlanWords,
  noTurnWords,
  nowWords,
  openers,
  passiveMarks,
  placeWords,
  planAims,
  planHeadings,
  planNouns,
  plannedThings,
  planWords,
  recurringTimes,
  resultWords,
  settingVerbs,
  sizeNouns,
  standingWords,
  type Turn,
  taskVerbs,
  turnWords,
  vagueTimes,
  weakPlanWords,
  wholeYears,
  wordEnds,
} from '../../knowledge/target-words.js'
import {
  denominators,
  digitWords,
  halves,
  scales,
  timesInWords,
  type UnitOfMeasure,
  unitsOfMeasure,
} from '../../knowledge/units.js'
import { type Entry, entry, type Kind, kind } from '../../text/lexicon.js'
import type { Comparator } from '../../types.js'

export const SCALE = kind<number>('scale')
export const MEASURE = kind<UnitOfMeasure>('unit of measure')
export const DENOMINATOR = kind<true>('denominator')
export const NOUN = kind<NounFamily>('countable noun')
export const UNCOUNTED = kind<true>('uncounted noun')
/** Names things by a number: up to which. */
export const NAMED = kind<number>('named by number')
export const RANK = kind<true>('rank word')
/** Ends a noun phrase. */
export const PHRASE_END = kind<'verb' | 'function' | 'body'>('phrase end')
/** null: looks like a comparator and is none. */
export const BEFORE = kind<Comparator | null>('comparator before')
export const AFTER = kind<Comparator>('comparator after')
export const LINK = kind<LinkType>('link')
export const FILLER = kind<true>('filler')
/** false: looks like a plan word and is none. */
export const PLAN = kind<boolean>('plan word')
/** A plan word that is a thing of its own: of it more may be told. */
export const PLANNED_THING = kind<true>('planned thing')
/** Sets the figure right after it. */
export const PLAN_AIM = kind<true>('plan aim')
/** Sets goals. */
export const SETS = kind<true>('setting verb')
/** Begins a heading over plans. */
export const PLAN_HEADING = kind<true>('plan heading')
/** Plans what stands before it: "100% số hộ | sẽ có điện". */
export const LATER_PLAN = kind<true>('plan word after a figure')
/** A plan word that also tells what was reached. */
export const WEAK_PLAN = kind<true>('weak plan word')
export const RESULT = kind<true>('result word')
export const OPENER = kind<true>('opener')
export const HEAD = kind<true>('indicator head')
export const CONTINUER = kind<true>('continuer')
export const FORECAST = kind<true>('forecast word')
export const EXAMPLE = kind<true>('example word')
export const GROWTH = kind<true>('growth noun')
/** false: looks like a baseline word and is none. */
export const BASELINE = kind<boolean>('baseline word')
/** Words that a comma joins into one notion. */
export const PAIR = kind<true>('fixed pair')
export const STANDING = kind<true>('standing word')
export const BOUND = kind<true>('bound word')
export const JOINER = kind<true>('joiner')
export const PLACE = kind<true>('preposition of place')
export const TASK = kind<true>('task verb')
/** Ends like a preposition and is none. */
export const WORD_END = kind<true>('end of a word')
export const CLAUSE_WORD = kind<true>('clause word')
export const SIZE = kind<true>('size noun')
/** "nhiệm kỳ qua": the term that is over. */
export const ENDED_TERM = kind<true>('ended term')
/** Tells what is left or made by a merger. */
export const MERGER = kind<true>('merger word')
export const CLASSIFIER = kind<true>('classifier')
export const NEGATION = kind<true>('negation')
/** A new clause begins after it: of what is told, of the other side, of what follows from it; null: looks like it and is none. */
export const TURN = kind<Turn | null>('turn')
/** "cả năm": the year of the months told before. */
export const WHOLE_YEAR = kind<true>('whole year')
export const CONTRIBUTE = kind<true>('contribute')
/** "con số này": what was measured before. */
export const ANAPHOR = kind<true>('anaphor')
export const BARE_RATE = kind<true>('bare rate')
/** How a word bears on a time after it. */
export const TIME_CUE = kind<'compared' | 'until' | 'named' | 'vague' | 'recurring'>('time cue')
/** After a subject: something was done to it. */
export const PASSIVE = kind<true>('passive mark')
/** What is told after it holds now. */
export const NOW = kind<true>('now')
/** After a day: what was counted on it. */
export const COUNTS = kind<true>('counting verb')
/** "không còn hộ nghèo": none of these; what they are. */
export const NONE = kind<string>('none left')
/** Digits and "mươi" in words. */
export const DIGIT_WORD = kind<number>('digit in words')
export const PERCENT_WORDS = kind<true>('percent in words')
/** "gấp rưỡi": so many times. */
export const TIMES = kind<number>('times in words')
export const HALF = kind<true>('half')
/** Names a bare number after it. */
export const LABEL = kind<true>('label')
export const PLAN_NOUN = kind<true>('plan noun')

function* all<V>(ofKind: Kind<V>, phrases: Iterable<string>, value: V): Generator<Entry> {
  for (const phrase of phrases) yield entry(ofKind, phrase, value)
}

/** Made on first use. */
export const vocabulary: Iterable<Entry> = {
  *[Symbol.iterator]() {
    for (const [word, factor] of scales) yield entry(SCALE, word, factor)
    for (const unit of unitsOfMeasure) yield* all(MEASURE, unit.forms, unit)
    yield* all(DENOMINATOR, denominators, true)
    for (const [family, nouns] of Object.entries(countableNouns)) yield* all(NOUN, nouns, family as NounFamily)
    yield* all(UNCOUNTED, uncountedNouns, true)
    for (const [word, largest] of Object.entries(namedByNumber)) yield entry(NAMED, word, largest)
    yield* all(NAMED, namedByAnyNumber, 999)
    yield* all(RANK, rankWords, true)
    yield* all(PHRASE_END, bodyAbbreviations, 'body')
    yield* all(PHRASE_END, verbs, 'verb')
    yield* all(PHRASE_END, functionWords, 'function')
    for (const [comparator, phrases] of Object.entries(comparatorsBefore))
      yield* all(BEFORE, phrases, comparator as Comparator)
    yield* all(BEFORE, noComparators, null)
    for (const [phrase, comparator] of Object.entries(comparatorsAfter)) yield entry(AFTER, phrase, comparator)
    for (const [type, phrases] of Object.entries(links)) yield* all(LINK, phrases, type as LinkType)
    yield* all(FILLER, fillers, true)
    yield* all(PLAN, planWords, true)
    yield* all(PLAN, mergerWords, true)
    yield* all(PLAN, noPlanWords, false)
    yield* all(PLANNED_THING, plannedThings, true)
    yield* all(PLANNED_THING, mergerWords, true)
    yield* all(PLAN_AIM, planAims, true)
    yield* all(SETS, settingVerbs, true)
    yield* all(PLAN_HEADING, planHeadings, true)
    yield* all(LATER_PLAN, laterPlanWords, true)
    yield* all(WEAK_PLAN, weakPlanWords, true)
    yield* all(RESULT, resultWords, true)
    yield* all(OPENER, openers, true)
    yield* all(HEAD, indicatorHeads, true)
    yield* all(FORECAST, forecastWords, true)
    yield* all(CONTINUER, continuers, true)
    yield* all(EXAMPLE, exampleWords, true)
    yield* all(GROWTH, growthNouns, true)
    yield* all(BASELINE, baselineWords, true)
    yield* all(BASELINE, noBaselineWords, false)
    yield* all(PLAN_NOUN, planNouns, true)
    for (const thing of endedThings) yield entry(NONE, `không còn ${thing}`, thing)
    for (const [word, digit] of digitWords) yield entry(DIGIT_WORD, word, digit)
    yield entry(PERCENT_WORDS, 'phần trăm', true)
    for (const [words, value] of timesInWords) yield entry(TIMES, words, value)
    yield* all(HALF, halves, true)
    yield* all(LABEL, labels, true)
    yield* all(PAIR, fixedPairs, true)
    yield* all(STANDING, standingWords, true)
    yield* all(BOUND, boundWords, true)
    yield* all(JOINER, joiners, true)
    yield* all(PLACE, placeWords, true)
    yield* all(TASK, taskVerbs, true)
    yield* all(WORD_END, wordEnds, true)
    yield* all(CLAUSE_WORD, clauseWords, true)
    yield* all(SIZE, sizeNouns, true)
    yield* all(ENDED_TERM, endedTerms, true)
    yield* all(MERGER, mergerWords, true)
    yield* all(CLASSIFIER, classifiers, true)
    yield* all(NEGATION, negations, true)
    yield* all(BARE_RATE, bareRates, true)
    yield* all(ANAPHOR, anaphors, true)
    for (const [turn, words] of Object.entries(turnWords)) yield* all(TURN, words, turn as Turn)
    yield* all(TURN, noTurnWords, null)
    yield* all(WHOLE_YEAR, wholeYears, true)
    yield* all(CONTRIBUTE, contributeVerbs, true)
    yield* all(TIME_CUE, comparedTimes, 'compared')
    yield* all(TIME_CUE, countedUntil, 'until')
    yield* all(TIME_CUE, namedTerms, 'named')
    yield* all(PASSIVE, passiveMarks, true)
    yield* all(NOW, nowWords, true)
    yield* all(COUNTS, countingVerbs, true)
    yield* all(TIME_CUE, vagueTimes, 'vague')
    yield* all(TIME_CUE, recurringTimes, 'recurring')
  },
}
