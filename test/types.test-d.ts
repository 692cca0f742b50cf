/** Checked by `tsc`: the schemas and the types say the same, field by field. Nothing here runs. */
import { expectTypeOf } from 'vitest'
import type * as schema from '../src/record/schema.js'
import type { ArticleRecord, ParseOptions } from '../src/types.js'

expectTypeOf<schema.ArticleRecord>().toEqualTypeOf<ArticleRecord>()
expectTypeOf<schema.ParseOptions>().toEqualTypeOf<ParseOptions>()
