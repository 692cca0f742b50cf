import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import * as z from 'zod'
import { articleRecordSchema } from './src/record/schema.js'

// The builds below write into dist at the same time, so that none of them may clean it.
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')

const entries = {
  index: 'src/index.ts',
  schema: 'src/record/schema.ts',
  vntk: 'src/vntk/index.ts',
}

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

/** Packages that were written for CommonJS ask for Node's modules by `require`, which an ES module has to make for itself. */
const ownRequire: NonNullable<Options['plugins']>[number] = {
  name: 'own require',
  renderChunk: (code, { path }) =>
    path.endsWith('.js') && code.includes('Dynamic require of')
      ? { code: `import{createRequire}from'node:module';const require=createRequire(import.meta.url);\n${code}` }
      : undefined,
}

/** What the package's files call one another, by the source that each is built of. */
const builtNames: Readonly<Record<string, string>> = {
  'src/index.js': 'index',
  'src/record/schema.js': 'schema',
  'src/html/index.js': 'html',
  'src/en/index.js': 'en',
  'src/archive/index.js': 'archive',
}

/** What stands beside the main entry is a user of the package like any other: it loads the entries, and repeats none. */
const besideEntries: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'beside the entries',
  setup: ({ onResolve, initialOptions }) =>
    onResolve({ filter: /^\..*\/(?:index|schema)\.js$/ }, ({ path, resolveDir, kind }) => {
      const name = builtNames[relative('.', resolve(resolveDir, path)).replaceAll('\\', '/')]
      if (name === undefined || kind === 'entry-point') return
      return { path: `./${name}.${initialOptions.format === 'cjs' ? 'cjs' : 'js'}`, external: true }
    }),
}

/** The tables of Chinese, Japanese and Korean character sets, in which no newspaper of ours is written: a quarter megabyte. */
const fewerCharsets: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'fewer character sets',
  setup: ({ onLoad }) =>
    onLoad({ filter: /iconv-lite.encodings.dbcs-data\.js$/ }, () => ({ contents: 'module.exports = {}' })),
}

/** natural asks underscore for three functions that the language has. */
const withoutUnderscore: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without underscore',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^underscore$/ }, ({ path }) => ({ path, namespace: 'three-functions' }))
    onLoad({ filter: /^/, namespace: 'three-functions' }, () => ({
      contents: `exports.isArray = Array.isArray
        exports.isFunction = value => typeof value === 'function'
        exports.max = values => Math.max(...values)`,
    }))
  },
}

/**
 * Archives and English editions are one file for both formats, for the package's size: the ES module hands on what the
 * CommonJS one exports.
 */
const handOn = (name: string): void => {
  const exported = /0&&\(module\.exports=\{([^}]*)\}\);\s*$/.exec(readFileSync(`dist/${name}.cjs`, 'utf8'))
  if (exported === null) throw new Error(`dist/${name}.cjs ends with no list of exports`)
  writeFileSync(`dist/${name}.js`, `import all from './${name}.cjs'\nexport const{${exported[1]}}=all\n`)
  writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
}

/** linkedom draws with a native package where one is installed; nothing is drawn here. */
const withoutCanvas: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without canvas',
  setup: build =>
    build.onResolve({ filter: /commonjs\/canvas\.cjs$/ }, ({ path, resolveDir, kind }) =>
      build.resolve(path.replace('canvas.cjs', 'canvas-shim.cjs'), { resolveDir, kind }),
    ),
}

/** Says which packages the files hold; the check of the package compares it with the notices. */
const noteInputs = (name: string): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'note inputs',
  setup: ({ initialOptions, onEnd }) => {
    initialOptions.metafile = true
    onEnd(({ metafile }) =>
      writeFileSync(`dist/metafile-${name}-${initialOptions.format}.json`, JSON.stringify(metafile)),
    )
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
    plugins: [lazyEntry, ownRequire],
    esbuildPlugins: [besideEntries, noteInputs('entries')],
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
    esbuildPlugins: [besideEntries, withoutCanvas, noteInputs('html')],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...common,
    format: 'cjs',
    entry: { archive: 'src/archive/index.ts' },
    splitting: false,
    esbuildPlugins: [besideEntries, fewerCharsets, withoutUnderscore, noteInputs('archive')],
    // Lets the file tell where it stands, as it must to find its workers.
    shims: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    onSuccess: async () => handOn('archive'),
  },
  {
    ...common,
    format: 'cjs',
    entry: { en: 'src/en/index.ts' },
    splitting: false,
    noExternal: [/^[^.]/],
    esbuildPlugins: [noteInputs('en')],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    onSuccess: async () => handOn('en'),
  },
  {
    ...common,
    format: 'esm',
    entry: { cli: 'src/cli/main.ts' },
    plugins: [ownRequire],
    esbuildPlugins: [besideEntries, noteInputs('cli')],
  },
  {
    ...common,
    format: 'esm',
    // The jobs of a worker, and what runs them in it, which the pool looks for under this name beside itself.
    entry: {
      'archive-worker': 'src/archive/run/jobs.ts',
      'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
    },
    splitting: false,
    plugins: [ownRequire],
    esbuildPlugins: [besideEntries, fewerCharsets, noteInputs('worker')],
  },
])
