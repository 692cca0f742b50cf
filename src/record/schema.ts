/**
 * The record and the options as zod schemas: strict mirrors of `types.ts`, for the CLI, the batch and callers.
 * Only `vn-party-news/schema` loads this file: the main entry stays free of zod.
 */
import * as z from 'zod'

// EDTF: a year, month or day with X for what is unknown, a season (2023-21 is spring), a minute (24:00 ends a day), an
// interval, an open end.
const YEAR = '(?:\\d{4}|\\d{3}X|\\d{2}XX|XXXX)'
const MONTH = '(?:0[1-9]|1[0-2]|2[1-4]|XX)'
const DAY = '(?:0[1-9]|[12]\\d|3[01]|XX)'
const TIME = 'T(?:(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?|24:00)(?:Z|[+-]\\d{2}:\\d{2})?'
const DATE = `${YEAR}(?:-${MONTH}(?:-${DAY})?)?`
const POINT = `(?:${DATE}|${YEAR}-${MONTH}-${DAY}${TIME})`

const isoDay = z.iso.date()
const isoTime = { local: true, offset: true }
const isoDayOrTime = z.union([isoDay, z.iso.datetime({ ...isoTime, precision: -1 }), z.iso.datetime(isoTime)])
const edtfDate = z.string().regex(new RegExp(`^${DATE}$`))
const edtf = z.string().regex(new RegExp(`^(?:${POINT}|(?:${POINT}|\\.\\.)/(?:${POINT}|\\.\\.))$`))

const words = z.string().min(1)
const offset = z.int().nonnegative()
const numberedId = (letter: string) => z.string().regex(new RegExp(`^${letter}[1-9]\\d*$`))

const start = offset.describe('UTF-16 offset of the first character.')
const end = offset.describe('UTF-16 offset behind the last character.')

const inOrder = (span: { start: number; end: number }) => span.start <= span.end
const inOrderError = { error: 'start lies behind end', path: ['start'] }
const asLongAsItsText = (span: { start: number; end: number; text: string }) =>
  span.end - span.start === span.text.length
const lengthError = { error: 'text is not as long as end - start', path: ['text'] }

const evidenceShape = {
  start,
  end,
  text: z.string().describe('The words themselves: text.slice(start, end) of the text that the record is about.'),
}
const evidenceSchema = z
  .strictObject(evidenceShape)
  .refine(asLongAsItsText, lengthError)
  .describe('Where a value came from: offsets into the text that the record is about, before any clean-up.')

const certainty = z
  .enum(['stated', 'inferred', 'ambiguous'])
  .describe('stated: the words say it; inferred: context supplied a part; ambiguous: two readings remain.')
const tracedShape = {
  rule: words.describe('Id of the rule that won, as `explain` prints it.'),
  certainty,
}

const basis = z.enum(['stated', 'article', 'newspaper'])
const system = z
  .enum(['party', 'state', 'front', 'mass', 'military', 'police', 'judiciary', 'enterprise', 'other'])
  .describe('The part of the political system.')
const level = z
  .enum(['central', 'province', 'district', 'commune', 'grassroots'])
  .nullable()
  .describe('The level of administration; null when it is not known.')
const term = words.nullable().describe('khóa in Roman numerals ("XIII") or nhiệm kỳ ("2020-2025").')

const positionSchema = z
  .strictObject({
    ...tracedShape,
    title: words.describe('The head as written, in normal capitals: "Phó Bí thư Thường trực".'),
    organization: words
      .nullable()
      .describe(
        'The body that the title governs, with its place where the article makes it plain: "Thị uỷ Trảng Bàng".',
      ),
    organizationText: words.nullable().describe('The body as written: "Thị uỷ".'),
    organizationId: words.nullable().describe('Id in `organizations`; null until that layer is filled.'),
    placeBasis: basis
      .nullable()
      .describe('How the place in `organization` was found; null when `organization` has no place of its own.'),
    status: z
      .enum(['incumbent', 'former', 'acting', 'elect', 'honorary'])
      .describe('How the person holds the post at the time of the article.'),
    since: edtf.nullable().describe('Since when, in EDTF.'),
    until: edtf.nullable().describe('Until when, in EDTF.'),
    term,
    system,
    level,
    evidence: evidenceSchema,
  })
  .describe('One post of one person.')

const officialSchema = z
  .strictObject({
    id: numberedId('o').describe("'o1', 'o2', … in order of the first mention."),
    name: words.describe('The fullest form in the article, without honorific or rank, in normal capitals.'),
    honorifics: z.array(words).describe('As written, in order of appearance: ["Ông", "đồng chí"].'),
    rank: words.nullable().describe('Military or police rank as written: "Đại tá".'),
    degrees: z.array(words).describe('Degrees as written: ["PGS.TS"].'),
    positions: z.array(positionSchema).describe('The posts that the article gives to the person.'),
    roles: z
      .array(
        z.strictObject({
          role: z
            .enum(['chair', 'speaker', 'attendee', 'quoted', 'appointee', 'honoree', 'disciplined'])
            .describe('What the person does, or what happens to the person.'),
          evidence: evidenceSchema,
          certainty,
        }),
      )
      .describe('What the person does in the article.'),
    mentions: z.array(evidenceSchema).describe('Every place where the person is named.'),
  })
  .describe('One person to whom the article gives a post.')

const directiveSchema = z
  .strictObject({
    ...tracedShape,
    id: words.describe(
      "Unique in the record, and the same across articles where it can be: 'KL:21-KL/TW@XIII'; '?' for what is unknown.",
    ),
    type: words.describe('The type of document in normal form: "Kết luận".'),
    typeCode: words.nullable().describe('Its usual code: "KL"; null when no code is known.'),
    number: words.nullable().describe('Without leading zeros: "21", "57a".'),
    symbol: words.nullable().describe('Tidied: no inner spaces, ASCII hyphen, leading zero kept: "05-CT/TW".'),
    issuedOn: edtfDate.nullable().describe('EDTF, a day or a year.'),
    issuer: words.nullable().describe('As written, without "của" and the term.'),
    issuerBody: z
      .strictObject({
        name: words.describe('The body in full.'),
        place: words.nullable().describe('The place of the body.'),
        level,
        basis: basis.describe('How the body was found out.'),
      })
      .nullable()
      .describe('Who the issuer is: which Tỉnh ủy, of which place.'),
    term,
    subject: words.nullable().describe('The words after "về", to the end of the title.'),
    known: z
      .strictObject({
        id: words.describe('Id in the catalogue of known documents.'),
        title: words.describe('Full title in the catalogue.'),
        issuedOn: edtfDate.describe('Date of issue in the catalogue.'),
      })
      .nullable()
      .describe('The catalogue entry that it is.'),
    relations: z
      .array(
        z.strictObject({
          type: z.enum(['implements', 'continues', 'amends', 'replaces', 'cites']).describe('How the two are related.'),
          directive: words.describe('Id of the other directive in this record.'),
        }),
      )
      .describe('Relations to other directives of this record.'),
    mentions: z
      .array(
        z
          .strictObject({
            ...evidenceShape,
            fullStart: offset.describe('Start of the full span with date, issuer and subject.'),
            fullEnd: offset.describe('End of the full span with date, issuer and subject.'),
          })
          .refine(asLongAsItsText, lengthError)
          .refine(mention => mention.fullStart <= mention.start && mention.end <= mention.fullEnd, {
            error: 'the full span does not hold the mention',
            path: ['fullStart'],
          }),
      )
      .describe('Every place where the document is cited.'),
  })
  .describe('One cited document of the Party or the State.')

const dateSchema = z
  .strictObject({
    ...evidenceShape,
    ...tracedShape,
    id: numberedId('d').describe("'d1', 'd2', … in reading order."),
    value: edtf.describe('EDTF: "2021-10-25", "2022-01/2022-06", "XXXX-07-22", "2023-01-31T19:27".'),
    earliest: isoDay.nullable().describe('First day as an ISO date; null when the year is unknown.'),
    latest: isoDay.nullable().describe('Last day as an ISO date; null when the year is unknown.'),
    granularity: z
      .enum(['minute', 'day', 'month', 'quarter', 'half', 'year', 'interval'])
      .describe('How fine the expression is.'),
    mod: z
      .enum(['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER'])
      .nullable()
      .describe('TIMEX3 modifier: đầu START, giữa MID, cuối END, khoảng APPROX, trước BEFORE, sau AFTER.'),
    part: z
      .enum(['MO', 'MI', 'AF', 'EV', 'NI'])
      .nullable()
      .describe('Part of the day: sáng MO, trưa MI, chiều AF, tối EV, đêm NI.'),
    basis: z
      .enum(['stated', 'published', 'context', 'unknown'])
      .describe(
        'Where the year came from: the words, the date of publication, another date of the article, or nowhere.',
      ),
  })
  .refine(asLongAsItsText, lengthError)
  .describe('One mention of a calendar time.')

const targetSchema = z
  .strictObject({
    ...evidenceShape,
    ...tracedShape,
    id: numberedId('t').describe("'t1', 't2', … in reading order."),
    kind: z.enum(['number', 'range', 'ratio', 'rank', 'score']).describe('What kind of figure it is.'),
    value: z.number().nullable().describe('The number in plain form; null for a range.'),
    of: z.number().nullable().describe('The whole of a ratio: 7/25 has value 7, of 25.'),
    min: z.number().nullable().describe('Lower end, of a range or a bound.'),
    max: z.number().nullable().describe('Upper end, of a range or a bound.'),
    unit: words.nullable().describe('The counted noun as written, lower case; "%", "đồng", "ha", "đồng/người/năm".'),
    unitKind: z
      .enum(['percent', 'percentage-point', 'money', 'count', 'measure', 'rate'])
      .nullable()
      .describe('What kind of unit it is.'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe('ISO 4217, for money.'),
    comparator: z
      .enum(['eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'nearly'])
      .describe('How the figure is bounded: trên gt, ít nhất gte, dưới lt, không quá lte, khoảng approx, gần nearly.'),
    change: z.enum(['increase', 'decrease']).nullable().describe('tăng increase, giảm decrease.'),
    negated: z.boolean().describe('The words deny the figure.'),
    indicator: words.nullable().describe('The words that name what is measured.'),
    baseline: z
      .strictObject({
        text: words.describe('The words that name what the figure is compared with.'),
        edtf: edtf.nullable().describe('Its time in EDTF.'),
      })
      .nullable()
      .describe('What the figure is compared with.'),
    period: z
      .strictObject({
        edtf: edtf.describe('The time in EDTF.'),
        dateId: numberedId('d').nullable().describe('Id of the date in this record that says so.'),
      })
      .nullable()
      .describe('The time that the figure holds for.'),
    organization: words.nullable().describe('The body that the figure is about.'),
    status: z.enum(['target', 'result']).describe('Planned or reached.'),
  })
  .refine(asLongAsItsText, lengthError)
  .describe('One figure that says how much of something was planned or reached.')

const organizationSchema = z.strictObject({
  id: words.describe('Id in this record.'),
  name: words.describe('The name in full.'),
  system,
  level,
  place: words.nullable().describe('The place of the body.'),
  mentions: z.array(evidenceSchema).describe('Every place where the body is named.'),
})

const placeSchema = z.strictObject({
  id: words.describe('Id in this record.'),
  name: words.describe('The name without its type.'),
  type: words.describe('The type of unit: "tỉnh", "thị xã".'),
  code: words.nullable().describe('Code of the administrative unit.'),
  successors: z.array(words).describe('Units that took its place.'),
  mentions: z.array(evidenceSchema).describe('Every place where it is named.'),
})

const quoteSchema = z.strictObject({
  id: words.describe('Id in this record.'),
  speaker: numberedId('o').nullable().describe('Id of an official.'),
  kind: z.enum(['direct', 'indirect']).describe('In quotation marks, or reported.'),
  verb: words.nullable().describe('The verb of speaking as written.'),
  evidence: evidenceSchema,
})

const paragraphSchema = z
  .strictObject({
    kind: z
      .enum([
        'section',
        'title',
        'stamp',
        'lead',
        'heading',
        'body',
        'caption',
        'byline',
        'source',
        'furniture',
        'pasted',
      ])
      .describe('What the block is on the page. Nothing is extracted from furniture.'),
    start,
    end,
  })
  .refine(inOrder, inOrderError)

const metadataSchema = z
  .strictObject({
    title: words.nullable().describe('The title.'),
    authors: z.array(words).describe('Names in the byline, in normal capitals.'),
    publishedAt: isoDayOrTime
      .nullable()
      .describe('Time of publication as the article itself states it: "2023-01-31T19:27+07:00".'),
    sections: z.array(words).describe('The breadcrumb of sections.'),
    newspaper: words.nullable().describe('The newspaper.'),
    republishedFrom: words.nullable().describe('The source that the article names.'),
    url: z.string().nullable().describe('Where the article was found, as the caller says.'),
  })
  .describe('What the article says of itself.')

const warningSchema = z
  .strictObject({
    code: words.describe('A short name that a program can test.'),
    message: words.describe('What is wrong, in words.'),
    start: z.exactOptional(start),
    end: z.exactOptional(end),
  })
  .refine(warning => inOrder({ start: warning.start ?? 0, end: warning.end ?? warning.start ?? 0 }), inOrderError)

/**
 * One article as `parseArticle` returns it. Every object is strict: a field that the record does not have is an error.
 *
 * @example
 * import { parseArticle } from 'vn-party-news'
 * import { articleRecordSchema } from 'vn-party-news/schema'
 *
 * const saved = JSON.stringify(parseArticle(text))
 * const record = articleRecordSchema.parse(JSON.parse(saved))
 */
export const articleRecordSchema = z
  .strictObject({
    schemaVersion: z.literal('1').describe('Version of this contract.'),
    parser: z
      .strictObject({
        version: words.describe('Version of the package.'),
        knowledge: isoDay.describe('Date of the knowledge tables.'),
      })
      .describe('Package version, and the date of the knowledge tables: records stay reproducible.'),
    id: z.string().nullable().describe("The caller's id."),
    text: z.string().nullable().describe('null when the caller gave a string, else the text that all offsets index.'),
    metadata: metadataSchema,
    referenceDate: z
      .strictObject({
        value: isoDayOrTime.describe('ISO date or date-time.'),
        basis: z.enum(['caller', 'stamp', 'text']).describe('Who said so.'),
      })
      .nullable()
      .describe("What undated expressions were resolved against; the caller's date wins, a disagreement warns."),
    officials: z.array(officialSchema).describe('The persons to whom the article gives a post.'),
    directives: z.array(directiveSchema).describe('The documents that the article cites.'),
    dates: z.array(dateSchema).describe('Every mention of a calendar time, in reading order.'),
    targets: z.array(targetSchema).describe('Every figure that was planned or reached, in reading order.'),
    organizations: z.array(organizationSchema).describe('Empty in this version.'),
    places: z.array(placeSchema).describe('Empty in this version.'),
    quotes: z.array(quoteSchema).describe('Empty in this version.'),
    paragraphs: z.array(paragraphSchema).describe('The blocks of the article, in reading order.'),
    warnings: z.array(warningSchema).describe('What the parser could not settle, or what looks wrong in the input.'),
  })
  .meta({
    title: 'ArticleRecord',
    description: 'One article of a Vietnamese Party newspaper as one record. Offsets are UTF-16 code units.',
  })

/**
 * The options of `parseArticle`. An unknown option is an error, so that `publishAt` does not pass in silence.
 *
 * @example
 * import { parseOptionsSchema } from 'vn-party-news/schema'
 *
 * parseOptionsSchema.parse({ publishedAt: '2023-01-31', newspaper: 'Báo Tây Ninh' })
 */
export const parseOptionsSchema = z
  .strictObject({
    id: z.string().nullish().describe("The caller's id, copied into the record."),
    publishedAt: isoDayOrTime
      .nullish()
      .describe('ISO date or date-time on which the article appeared. Undated expressions are resolved against it.'),
    newspaper: z
      .string()
      .nullish()
      .describe('Name of the newspaper ("Báo Tây Ninh"): its province is the last resort for a place.'),
    url: z
      .string()
      .nullish()
      .describe('Where the article was found, copied into the metadata; its domain names the newspaper.'),
  })
  .meta({ title: 'ParseOptions', description: 'Options of parseArticle; null and undefined mean absent.' })

/** What `articleRecordSchema` accepts: the same type as `ArticleRecord` of the main entry. */
export type ArticleRecord = z.infer<typeof articleRecordSchema>
/** What `parseOptionsSchema` accepts: the same type as `ParseOptions` of the main entry. */
export type ParseOptions = z.infer<typeof parseOptionsSchema>
