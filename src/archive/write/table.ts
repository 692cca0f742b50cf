/** What a table is: columns with a type and where their values come from, stated once for CSV and Parquet alike. */

/** One value of a row; null where the record says nothing. */
export type Cell = string | number | boolean | null

/** Whole numbers, among them offsets, are integers; figures of an article are numbers. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean'

/** A column of rows made from `Row`. */
export type Column<Row> = readonly [name: string, type: ColumnType, get: (row: Row) => Cell]

/** A table whose rows come from one `Source` each: none, one or several. */
export interface Table<Source> {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[]
  readonly cells: (source: Source) => Cell[][]
}

/** A table of its columns and of what its rows are made from. */
export function table<Source, Row>(
  name: string,
  rows: (source: Source) => readonly Row[],
  columns: readonly Column<Row>[],
): Table<Source> {
  return {
    name,
    columns: columns.map(([name, type]) => ({ name, type })),
    cells: source => rows(source).map(row => columns.map(([, , get]) => get(row))),
  }
}
