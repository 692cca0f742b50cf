import { rmSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import * as z from 'zod'
import { articleRecordSchema } from './src/record/schema.js'

// The builds below write into dist at the same time, so that none of them may clean it.
rmSync('dist', { recursive: true, force: true })

const entries = { index: 'src/index.ts', schema: 'src/record/schema.ts' }

/**
 * Makes the main entry one function that the first call of an export runs: an import costs the reading of its text, and
 * no more. All its exports are functions.
 */
const lazyEntry: NonNullable<Options['plugins']>[number] = {
  name: 'lazy entry',
  renderChunk(code, { path }) {
    if (!/index\.c?js$/.test(path)) return
    const list = /(?:export|0&&\(module\.exports=)\{([^}]*)\}\)?;\s*$/.exec(code)
    if (list === null) throw new Error(`${path} ends with no list of exports`)
    /** "parseArticle", or "a as parseArticle": what it is called inside, and outside. */
    const pairs = (list[1] as string).split(',').map(entry => entry.trim().split(' as ') as [string, string?])
    const names = pairs.map(([inside, outside = inside]) => outside)
    const exported = pairs.map(([inside, outside = inside]) => `${outside}:${inside}`)
    const body = code.slice(0, list.index)
    const isEsm = path.endsWith('.js')
    const load = isEsm ? `${body}return{${exported}}` : `const module={};${body}return module.exports`
    const calls = names.map(name => {
      const call = `function ${name}(...given){return(core??=load()).${name}(...given)}`
      return isEsm ? `export ${call}` : `exports.${name}=${call}`
    })
    return { code: [`let core;const load=()=>{${load}};`, ...calls, ''].join('\n') }
  },
}

/**
 * The command and the entries beside the main one are users of the package like any other: they load the entries that stand
 * beside them. "../index.js" is the main entry, "../html/index.js" the one of pages.
 */
const besideEntries: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'beside the entries',
  setup: build => {
    const ending = build.initialOptions.format === 'cjs' ? 'cjs' : 'js'
    build.onResolve({ filter: /^\.\.?\/(?:.*\/)?(?:index|schema)\.js$/ }, ({ path, importer }) => {
      if (importer.includes('/node_modules/')) return undefined
      const [, folder, name] = /(?:([^/.]+)\/)?(index|schema)\.js$/.exec(path) as RegExpExecArray
      return { path: `./${name === 'index' ? (folder ?? name) : name}.${ending}`, external: true }
    })
  },
}

/** linkedom draws with a native package where one is installed; nothing is drawn here. */
const withoutCanvas: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without canvas',
  setup: build =>
    build.onResolve({ filter: /commonjs\/canvas\.cjs$/ }, ({ path, resolveDir, kind }) =>
      build.resolve(path.replace('canvas.cjs', 'canvas-shim.cjs'), { resolveDir, kind }),
    ),
}

/** Writes which files an entry holds beside it, as `metafile` does for the main entries. */
const bundledBy = (entry: string): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'bundled by',
  setup: build => {
    build.initialOptions.metafile = true
    build.onEnd(({ metafile }) => {
      writeFileSync(`dist/metafile-${entry}-${build.initialOptions.format}.json`, JSON.stringify(metafile))
    })
  },
})

const common: Options = {
  target: 'node20',
  sourcemap: false,
  // Without its white space and with short names the package compiles, and so loads, a third faster. Lines stay short, so
  // that a stack trace from a user's machine tells the place.
  esbuildOptions: options => {
    options.minify = true
    options.lineLimit = 120
    options.charset = 'utf8'
  },
}

export default defineConfig([
  {
    ...common,
    format: ['esm', 'cjs'],
    entry: entries,
    splitting: false,
    plugins: [lazyEntry],
    // Says which packages the entries hold; the check of the package compares it with the notices.
    metafile: true,
    // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    onSuccess: async () =>
      writeFileSync('dist/schema.json', `${JSON.stringify(z.toJSONSchema(articleRecordSchema), null, 1)}\n`),
  },
  {
    ...common,
    format: ['esm', 'cjs'],
    entry: { html: 'src/html/index.ts' },
    splitting: false,
    noExternal: [/^[^.]/],
    esbuildPlugins: [besideEntries, withoutCanvas, bundledBy('html')],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...common,
    format: 'esm',
    entry: { cli: 'src/cli/main.ts' },
    esbuildPlugins: [besideEntries],
  },
])
