/** What `--help` prints. */
export const HELP = `Reads articles of Vietnamese Party newspapers into structured records.

usage:
  vn-party-news parse [options] FILE…    "-" is stdin
  vn-party-news explain [options] TEXT   a sentence in quotes, a file, or "-"
  vn-party-news --help | --version

parse prints one JSON record for one file, and one record a line (NDJSON) for several.
explain prints tokens, phrases, the rules that were asked, what they proposed, and what won and why.

options:
  --published-at DATE   ISO date or date-time on which the article appeared: 2023-01-31
  --newspaper NAME      name of the newspaper: "Báo Tây Ninh"
  --url URL             where the article was found (parse)
  --id ID               id of the record (parse, one file); else the file's path
  --format FORMAT       json, ndjson (one line a record) or table (for reading); parse only
  --validate            check each record against the schema (parse)

Errors go to stderr, one line each; the other files are still done.
exit codes: 0 ok, 1 a record that does not fit the schema, 2 bad usage, 3 no such file, 4 a directory,
            5 not UTF-8, 6 empty, 7 not readable; for several files that of the first that failed
`
