/** `vn-party-news stream`: a filter, one line of NDJSON out for each line in. */
import { KEEP_TEXT, streamLines } from '../archive/index.js'
import { EXIT, Failure } from './exit-codes.js'
import { readArguments, readParseOptions, SHARED_OPTIONS } from './options.js'
import { print, type Terminal } from './terminal.js'
import { fieldsOf, given, numberOf, oneOf } from './values.js'

function openStream(args: readonly string[], { stdin }: Terminal): AsyncIterable<string> {
  const { values, positionals } = readArguments(args, {
    ...SHARED_OPTIONS,
    'keep-text': { type: 'string' },
    fields: { type: 'string' },
    'max-article-bytes': { type: 'string' },
  })
  if (positionals.length > 0) {
    throw new Failure(`stream reads stdin, and no "${positionals[0]}" (see --help)`, EXIT.usage)
  }
  const { publishedAt, newspaper } = readParseOptions({
    publishedAt: values['published-at'],
    newspaper: values.newspaper,
  })
  const options = given({
    keepText: oneOf('keep-text', KEEP_TEXT, values['keep-text']),
    fields: fieldsOf(values.fields),
    limits: given({ articleBytes: numberOf('max-article-bytes', values['max-article-bytes']) }),
    publishedAt,
    newspaper,
  })
  try {
    return streamLines(stdin, options)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new Failure(error.message, EXIT.usage)
  }
}

/** Parses stdin line by line. Lines that give no record are answered in their place, and are no failure of the run. */
export async function streamCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  for await (const line of openStream(args, terminal)) await print(terminal, line)
  return EXIT.ok
}
