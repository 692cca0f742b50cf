/** Marks around what a record found, in the text that it was found in. */
import type { ArticleRecord, DateMention, Directive, Evidence, Official, Organization, Place, Target } from './types.js'

/** Lists of the record whose entries stand in the text, and what an entry of each is. */
interface Layers {
  officials: Official
  directives: Directive
  dates: DateMention
  targets: Target
  organizations: Organization
  places: Place
}

/** One mention as it is given to a renderer: where it stands, and the entry of the record that stands there. */
export type AnnotatedMention = {
  [L in keyof Layers]: Evidence & {
    /** Name of the list in the record: "officials". */
    layer: L
    entry: Layers[L]
    /** How many marks stand around this one: 0 for none. A link, say, must not stand in a link. */
    depth: number
  }
}[keyof Layers]

/**
 * Turns a piece of the text into HTML with a mark around it.
 *
 * @param html the piece, escaped, with the marks inside it
 * @param mention whose piece it is; one that crosses another comes in two pieces or more
 */
export type RenderMention = (html: string, mention: AnnotatedMention) => string

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, mark => ESCAPES[mark] as string)
}

const renderMark: RenderMention = (html, { layer, entry }) =>
  `<mark data-layer="${escapeHtml(layer)}" data-id="${escapeHtml(entry.id)}">${html}</mark>`

/** A mention, or what is left of it from some place on. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly layer: keyof Layers
  readonly entry: Layers[keyof Layers]
  readonly evidence: Evidence
}

/** The mentions of a record in the order of its lists, each checked against the text. */
function mentionsOf(text: string, record: ArticleRecord): Piece[] {
  const pieces: Piece[] = []
  const add = <L extends keyof Layers>(layer: L, entry: Layers[L], evidence: Evidence): void => {
    const { start, end, text: said } = evidence
    if (!(start >= 0 && end - start === said.length && text.startsWith(said, start))) {
      const found = text.slice(Math.max(0, start), Math.max(0, end))
      throw new TypeError(
        `the record is of another text: ${layer} ${entry.id} says ${JSON.stringify(said)} at ${start}–${end}, ` +
          `where this text has ${JSON.stringify(found.length > 60 ? `${found.slice(0, 60)}…` : found)}`,
      )
    }
    pieces.push({ start, end, layer, entry, evidence })
  }
  for (const official of record.officials) for (const mention of official.mentions) add('officials', official, mention)
  for (const directive of record.directives)
    for (const mention of directive.mentions) add('directives', directive, mention)
  for (const date of record.dates) add('dates', date, date)
  for (const target of record.targets) add('targets', target, target)
  for (const layer of ['organizations', 'places'] as const)
    for (const entry of record[layer]) for (const mention of entry.mentions) add(layer, entry, mention)
  return pieces
}

/** A mark that is open: its piece, what is written inside it, and what it cut off of the pieces inside it, if any. */
interface Open {
  readonly piece: Piece
  cut: Piece[] | null
  html: string
}

/**
 * The text as HTML with a mark around every mention of the record: names of officials, surfaces of directives, dates,
 * targets (and organizations and places, once the record has them). Posts, roles and quotes are no mentions of their
 * own and get no marks; they are in `entry` for a renderer that wants them.
 *
 * Everything is escaped, so that the result may stand in a page as it is. Of marks on the same words the longer is
 * outside, of equally long ones that of the earlier list. A mention that crosses the end of another is cut there, and
 * each piece gets a mark, so that the result is always well-formed. Cost grows with the text and the number of marks.
 *
 * @param text what was parsed: the caller's string, or `record.text` where the article came in parts
 * @param render makes the mark of a mention; `<mark data-layer="dates" data-id="d1">…</mark>` without it. What it returns
 *   goes into the result as it is
 * @throws TypeError that names the first mention that does not stand in the text where the record says
 * @example
 * const text = 'Học tập Chỉ thị 05 ngày 15/5/2016.'
 * annotate(text, parseArticle(text), (html, { layer }) => (layer === 'directives' ? `<b>${html}</b>` : html))
 * // 'Học tập <b>Chỉ thị 05</b> ngày 15/5/2016.'
 */
export function annotate(text: string, record: ArticleRecord, render: RenderMention = renderMark): string {
  if (typeof text !== 'string') throw new TypeError(`annotate takes the text that was parsed, and got ${text}`)
  const pieces = mentionsOf(text, record).sort((a, b) => a.start - b.start)
  const page: Open = { piece: { start: 0, end: Number.POSITIVE_INFINITY } as Piece, cut: null, html: '' }
  const open = [page]
  let inner = page
  let at = 0
  let next = 0
  /** What begins here, longest first. */
  const here: Piece[] = []

  while (inner !== page || next < pieces.length) {
    const place = Math.min(inner.piece.end, pieces[next]?.start ?? inner.piece.end)
    inner.html += escapeHtml(text.slice(at, place))
    at = place
    while (inner.piece.end === at) {
      open.pop()
      const outer = open[open.length - 1] as Open
      const { layer, entry, evidence } = inner.piece
      const { start, end, text: said } = evidence
      const depth = open.length - 1
      outer.html += render(inner.html, { layer, entry, start, end, text: said, depth } as AnnotatedMention)
      if (inner.cut !== null) for (const rest of inner.cut) here.push(rest)
      inner = outer
    }
    while (pieces[next]?.start === at) here.push(pieces[next++] as Piece)
    if (here.length > 1) here.sort((a, b) => b.end - a.end)
    for (const piece of here) {
      const { end } = inner.piece
      const crosses = piece.end > end
      if (crosses) {
        inner.cut ??= []
        inner.cut.push({ ...piece, start: end })
      }
      inner = { piece: crosses ? { ...piece, end } : piece, cut: null, html: '' }
      open.push(inner)
    }
    here.length = 0
  }
  return page.html + escapeHtml(text.slice(at))
}
