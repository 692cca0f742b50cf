/** `vn-party-news parse FILE…` */
import { parseArticle } from '../index.js'
import { formatRecord } from '../report/table.js'
import type { ArticleRecord, ParseOptions } from '../types.js'
import { EXIT, Failure } from './exit-codes.js'
import { readArguments, readParseOptions, SHARED_OPTIONS } from './options.js'
import { readText } from './read-text.js'
import { complain, pageOf, print, type Terminal } from './terminal.js'

const FORMATS = ['json', 'ndjson', 'table']
const LANGUAGES = ['vi', 'en']

/** The parser of a language; that of English editions is loaded only where it is asked for. */
async function parserOf(language: string): Promise<typeof parseArticle> {
  return language === 'en' ? (await import('../en/index.js')).parseArticle : parseArticle
}

/** A check that throws a Failure; zod is loaded for it alone. */
async function makeValidator(): Promise<(record: ArticleRecord, path: string) => void> {
  const { articleRecordSchema } = await import('../record/schema.js')
  return (record, path) => {
    const { success, error } = articleRecordSchema.safeParse(record)
    if (success) return
    const [issue] = error.issues
    const where = issue?.path.join('.') ?? ''
    throw new Failure(`${path}: the record does not fit the schema: ${where}: ${issue?.message}`, EXIT.badRecord)
  }
}

/** Parses files one by one; those that fail are complained of, and the others still done. */
export async function parseCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals: paths } = readArguments(args, {
    ...SHARED_OPTIONS,
    url: { type: 'string' },
    id: { type: 'string' },
    format: { type: 'string', default: 'json' },
    language: { type: 'string', default: 'vi' },
    validate: { type: 'boolean', default: false },
  })
  const { format, id, language, validate } = values
  if (!FORMATS.includes(format)) {
    throw new Failure(`--format must be ${FORMATS.join(', ')}, and is "${format}"`, EXIT.usage)
  }
  if (!LANGUAGES.includes(language)) {
    throw new Failure(`--language must be ${LANGUAGES.join(' or ')}, and is "${language}"`, EXIT.usage)
  }
  if (paths.length === 0) throw new Failure('parse needs a file, or "-" for stdin (see --help)', EXIT.usage)
  if (id !== undefined && paths.length > 1) throw new Failure('--id names one record, not several files', EXIT.usage)
  const options = readParseOptions({
    publishedAt: values['published-at'],
    newspaper: values.newspaper,
    url: values.url,
  })
  const parse = await parserOf(language)
  const checkRecord = validate ? await makeValidator() : null
  const page = pageOf(terminal)

  const show = (record: ArticleRecord, path: string, isFirst: boolean): string => {
    if (format === 'table')
      return `${isFirst ? '' : '\n\n'}${formatRecord(record, paths.length > 1 ? path : null, page)}`
    return `${JSON.stringify(record, null, format === 'json' && paths.length === 1 ? 2 : 0)}\n`
  }

  let exitCode: number = EXIT.ok
  let isFirst = true
  for (const path of paths) {
    try {
      const text = await readText(path, terminal)
      const own: ParseOptions = { ...options, id: id ?? (path === '-' ? null : path) }
      const record = parse(text, own)
      checkRecord?.(record, path)
      await print(terminal, show(record, path, isFirst))
      isFirst = false
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      complain(terminal, error.message)
      if (exitCode === EXIT.ok) exitCode = error.exitCode
    }
  }
  return exitCode
}
