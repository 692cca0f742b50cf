/** An explanation for the eye: sentence by sentence, from the tokens to the record. */
import type { ExplainedCandidate, ExplainedSentence, ExplainedTrigger, Explanation } from '../explain.js'
import { type Cell, grid, type Page, paint, printable, quoted, type Row } from './layout.js'

/** "Thị uỷ ‹body, post-head› · Thị ‹family-name›": phrases of the lexicon with their kinds. */
function phrasesLine(sentence: ExplainedSentence): string {
  const places: { start: number; end: number; text: string; kinds: string[] }[] = []
  for (const { start, end, text, kind } of sentence.phrases) {
    const last = places.at(-1)
    if (last?.start === start && last.end === end) last.kinds.push(kind)
    else places.push({ start, end, text: printable(text), kinds: [kind] })
  }
  return places.map(({ text, kinds }) => `${text} ‹${kinds.join(', ')}›`).join(' · ')
}

function triggerRow({ text, asked }: ExplainedTrigger): Row {
  const found = new Set(asked.filter(each => each.found > 0).map(each => each.rule))
  const silent = new Set(asked.map(each => each.rule).filter(rule => !found.has(rule)))
  return [
    quoted(text),
    found.size === 0
      ? { text: 'found nothing', style: 'dim' }
      : { text: `found by ${[...found].join(', ')}`, style: 'green' },
    { text: silent.size === 0 ? '' : `asked in vain: ${[...silent].join(', ')}`, style: 'dim' },
  ]
}

function candidateRow({ outcome, layer, text, rule, why, lostTo, became }: ExplainedCandidate): Row {
  const mark: Cell = outcome === 'kept' ? { text: 'kept', style: 'green' } : { text: 'lost', style: 'red' }
  const fate =
    lostTo === null
      ? `→ ${became.map(printable).join(', ') || 'not in the record'}`
      : `→ ${lostTo.layer} ${quoted(lostTo.text)} (${lostTo.rule})`
  return [mark, layer, { text: quoted(text), style: 'cyan' }, rule, `${why} ${fate}`]
}

function sentenceLines(sentence: ExplainedSentence, page: Page): string[] {
  const { block, asked, text, tokens, phrases, triggers, candidates, values } = sentence
  const lines = [...grid([{ span: { text: `[${block}] ${printable(text)}`, style: 'bold' } }], 0, page)]
  const part = (name: string, rows: readonly Row[]): void => {
    if (rows.length > 0) lines.push(`  ${paint(name, 'dim', page)}`, ...grid(rows, 4, page))
  }
  part('tokens', [{ span: tokens.map(token => printable(token.text)).join(' · ') }])
  if (!asked) {
    lines.push(`  ${paint(`no rule is asked in ${block}`, 'dim', page)}`)
    return lines
  }
  part('phrases', phrases.length === 0 ? [] : [{ span: phrasesLine(sentence) }])
  part('triggers', triggers.map(triggerRow))
  part('candidates', candidates.map(candidateRow))
  part(
    'record',
    values.map(({ id, says, text: words, rule, certainty }) => [
      { text: printable(id), style: 'dim' },
      { text: printable(says), style: 'bold' },
      { text: quoted(words), style: 'cyan' },
      [certainty, rule].filter(each => each !== null).join(', by '),
    ]),
  )
  return lines
}

/**
 * A readable explanation.
 *
 * @param explanation what `explainText` returned
 * @returns lines joined by "\n", with one at the end
 */
export function formatExplanation({ sentences, record }: Explanation, page: Page): string {
  const blocks = sentences.map(sentence => sentenceLines(sentence, page).join('\n'))
  const { referenceDate, warnings } = record
  const reference =
    referenceDate === null
      ? 'none, so that a missing year stays unknown'
      : `${referenceDate.value} (${referenceDate.basis})`
  const last = grid(
    [
      { span: `reference date: ${reference}` },
      ...warnings.map(({ code, message }): Row => ({ span: `warning ${code}: ${printable(message)}` })),
    ],
    0,
    page,
  )
  return `${[...blocks, last.join('\n')].join('\n\n')}\n`
}
