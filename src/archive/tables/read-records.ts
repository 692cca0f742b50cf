/** Records as `vn-party-news batch` writes them → entries, each checked; what is no record becomes an error entry. */
import type { ArchiveError, Place } from '../entry.js'
import { errorEntry } from '../read/failure.js'
import { readArchive } from '../read/read-archive.js'
import type { RecordEntry } from './seen.js'

/** Bytes that one line may have. */
const LONGEST_LINE = 100e6

type Schema = typeof import('../../record/schema.js')

/** The record in the fields of a line: beside what the archive says of it, or, of `vn-party-news parse`, alone. */
function entryOf(
  { source, position }: Place,
  fields: Readonly<Record<string, unknown>>,
  schema: Schema,
): RecordEntry | ArchiveError {
  const { id, record, textSha256 } = 'schemaVersion' in fields ? { ...fields, record: fields } : fields
  const wrong = (reason: string) => errorEntry({ source, position }, 'malformed', `is no record: ${reason}`)
  if (record === undefined) return wrong('it has no "record"; make records with `vn-party-news batch`')
  if (typeof id !== 'string') return wrong(`its id must be a string, and is ${JSON.stringify(id)}`)
  const { success, data, error } = schema.articleRecordSchema.safeParse(record)
  if (success) return { id, source, position, record: data, ...(typeof textSha256 === 'string' ? { textSha256 } : {}) }
  const [issue] = error.issues
  return wrong(`${issue?.path.join('.')}: ${issue?.message}`)
}

/**
 * Reads files of records, packed or not.
 *
 * @throws Error, before anything is read, for a path that is missing
 */
export async function* readRecords(inputs: readonly string[]): AsyncGenerator<RecordEntry | ArchiveError> {
  const schema = await import('../../record/schema.js')
  for await (const found of readArchive(inputs, { encoding: 'utf-8', limits: { articleBytes: LONGEST_LINE } })) {
    if ('kind' in found) yield found
    else if (found.content.kind === 'fields') yield entryOf(found, found.content.fields, schema)
    else yield errorEntry(found, 'malformed', 'holds no records; make them with `vn-party-news batch`')
  }
}
