/** What `--help` prints. */
export const HELP = `Reads articles of Vietnamese Party newspapers into structured records.

usage:
  vn-party-news parse [options] FILE…    "-" is stdin
  vn-party-news batch [options] SOURCE… --out DIR
                                         files, folders, globs in quotes, ZIP, WARC, or "-"
  vn-party-news stream [options]         a filter: NDJSON on stdin, a line out for each line in
  vn-party-news tables [options] RECORDS… --out DIR
                                         the records.ndjson of batch, or "-"
  vn-party-news explain [options] TEXT   a sentence in quotes, a file, or "-"
  vn-party-news --help | --version

parse prints one JSON record for one file, and one record a line (NDJSON) for several.
batch reads whole archives into a folder of records or tables; what gives none is listed in errors.ndjson.
stream answers a line that gives no record with an error object in its place (see docs/spark.md).
tables makes tables across articles: careers, directives, edges, targets, duplicates, keywords (see docs/tables.md).
explain prints tokens, phrases, the rules that were asked, what they proposed, and what won and why.

options:
  --published-at DATE   ISO date or date-time on which the article appeared: 2023-01-31
  --newspaper NAME      name of the newspaper: "Báo Tây Ninh"
  --url URL             where the article was found (parse)
  --language LANGUAGE   vi (the default), or en for English editions (parse)
  --id ID               id of the record (parse, one file); else the file's path
  --format FORMAT       parse: json, ndjson (one line a record) or table (for reading)
                        batch: ndjson, csv or parquet (one table a layer); tables: csv (the default), ndjson or parquet
  --validate            check each record against the schema (parse)

options of batch, of which stream knows --keep-text, --fields and --max-article-bytes:
  --out DIR             the folder to write into (batch, tables)
  --resume              go on with the run in that folder, after whatever broke it off
  --keep-text HOW       of the text: none, hash (to check evidence afterwards, the default) or full
  --workers N           worker threads, 0 for none; else all cores but one
  --encoding NAME       utf-8, windows-1258, tcvn3, vni, …; else it is found out
  --fields ROLE=NAME,…  what JSON and CSV call their fields: text=noi_dung,title=tieu_de
  --max-article-bytes N, --max-unpacked-bytes N, --max-ratio N, --max-depth N, --max-files N
                        beyond these an article or a packed file is an error (see docs/archives.md)

Errors go to stderr, one line each; the other files are still done.
exit codes: 0 ok, 1 a record that does not fit the schema, 2 bad usage, 3 no such file, 4 a directory,
            5 not UTF-8, 6 empty, 7 not readable; for several files that of the first that failed;
            batch and stream: 0 also with articles that gave no record;
            tables: 0 also with lines in errors.ndjson;
            batch and tables: 8 disk full or no workers, 130 stopped with Ctrl-C
`
