import { rmSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import * as z from 'zod'
import { articleRecordSchema } from './src/record/schema.js'

// Both builds below write into dist at the same time, so that neither of them may clean it.
rmSync('dist', { recursive: true, force: true })

const entries = { index: 'src/index.ts', schema: 'src/record/schema.ts' }

const common: Options = {
  target: 'node20',
  sourcemap: false,
  // Without its white space the package compiles, and so loads, a third faster. Names stay and lines stay short, so that
  // a stack trace from a user's machine can be read.
  esbuildOptions: options => {
    options.minifyWhitespace = true
    options.minifySyntax = true
    options.lineLimit = 120
    options.charset = 'utf8'
  },
  // Says which packages the bundle holds; the check of the package compares it with the notices.
  metafile: true,
  // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
}

export default defineConfig([
  {
    ...common,
    format: 'esm',
    entry: { ...entries, cli: 'src/cli/main.ts' },
    onSuccess: async () =>
      writeFileSync('dist/schema.json', `${JSON.stringify(z.toJSONSchema(articleRecordSchema), null, 1)}\n`),
  },
  { ...common, format: 'cjs', entry: entries },
])
