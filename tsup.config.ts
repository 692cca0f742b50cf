import { rmSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import * as z from 'zod'
import { articleRecordSchema } from './src/record/schema.js'

// Both builds below write into dist at the same time, so that neither of them may clean it.
rmSync('dist', { recursive: true, force: true })

const library = { index: 'src/index.ts', schema: 'src/record/schema.ts' }

const common: Options = {
  target: 'node20',
  // Names, lines and comments stay, so that a stack trace from a user's machine can be read.
  minify: false,
  sourcemap: false,
  // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
}

export default defineConfig([
  {
    ...common,
    format: 'esm',
    entry: { ...library, cli: 'src/cli/main.ts' },
    onSuccess: async () =>
      writeFileSync('dist/schema.json', `${JSON.stringify(z.toJSONSchema(articleRecordSchema), null, 1)}\n`),
  },
  { ...common, format: 'cjs', entry: library },
])
