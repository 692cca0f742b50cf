// The package as a user gets it: what it weighs, what it brings along, and that it can be loaded either way.
// Needs a build in dist. Prints one line a check and fails when one of them fails.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, withInstalledPackage } from '../bench/packed.ts'

const MAX_PACKED_BYTES = 1_000_000

let failed = 0

function check(name, run) {
  try {
    run()
    console.log(`ok      ${name}`)
  } catch (error) {
    failed++
    console.log(`BROKEN  ${name}\n${error.stdout || error.stderr || error.message}`)
  }
}

withInstalledPackage(({ tarball, packedBytes, project, packages }) => {
  const bin = (folder, name, ...args) =>
    execFileSync(join(folder, 'node_modules/.bin', name), args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  const program = (type, code) =>
    execFileSync(process.execPath, [`--input-type=${type}`, '-e', code], {
      cwd: project,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  const parse = "parseArticle('Ngày 25-10-2021, Ban Bí thư ban hành Kết luận số 21-KL/TW.')"

  check('publint, strict', () => bin(root, 'publint', '--strict', tarball))
  check('attw, node16', () => bin(root, 'attw', '--profile', 'node16', tarball))
  check(`packed under 1 MB: ${packedBytes} bytes`, () => assert.ok(packedBytes < MAX_PACKED_BYTES))
  check('the notices name every bundled package', () => {
    const notices = readFileSync(join(project, 'node_modules/vn-party-news/THIRD_PARTY_NOTICES'), 'utf8')
    const bundled = readdirSync(join(root, 'dist'))
      .filter(file => file.startsWith('metafile-'))
      .flatMap(file => Object.keys(JSON.parse(readFileSync(join(root, 'dist', file), 'utf8')).inputs))
      .flatMap(path => /.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])
    assert.notEqual(bundled.length, 0)
    assert.deepEqual(
      [...new Set(bundled)].filter(name => !notices.includes(`\n${name} (`)),
      [],
    )
  })
  check('installs itself and zod alone', () =>
    assert.deepEqual(packages.map(({ name }) => name).sort(), ['vn-party-news', 'zod']),
  )
  check('runs no script on installation', () =>
    assert.deepEqual(
      packages.filter(({ hasInstallScript }) => hasInstallScript),
      [],
    ),
  )
  check('import', () =>
    assert.equal(
      program('module', `import { parseArticle } from 'vn-party-news'; console.log(${parse}.schemaVersion)`),
      '1\n',
    ),
  )
  check('require', () =>
    assert.equal(
      program('commonjs', `const { parseArticle } = require('vn-party-news'); console.log(${parse}.schemaVersion)`),
      '1\n',
    ),
  )
  check('the main entry does without zod', () =>
    assert.doesNotMatch(
      program('commonjs', "require('vn-party-news'); console.log(Object.keys(require.cache).join())"),
      /zod/,
    ),
  )
  const page = `parsePage('<article class="entry-content"><p>' + 'Sáng 12.1, huyện họp. '.repeat(9) + '</p></article>')`
  check('pages, by import', () =>
    assert.equal(
      program('module', `import { parsePage } from 'vn-party-news/html'; console.log(${page}.schemaVersion)`),
      '1\n',
    ),
  )
  check('pages, by require', () =>
    assert.equal(
      program('commonjs', `const { parsePage } = require('vn-party-news/html'); console.log(${page}.schemaVersion)`),
      '1\n',
    ),
  )
  check('the entry of pages holds no second core', () =>
    assert.deepEqual(
      Object.keys(JSON.parse(readFileSync(join(root, 'dist/metafile-html-esm.json'), 'utf8')).inputs).filter(path =>
        /^src\/(?:extract|resolve|clean)\//.test(path),
      ),
      [],
    ),
  )
  check('the schema accepts the record', () =>
    program(
      'module',
      `import { parseArticle } from 'vn-party-news'
       import { articleRecordSchema } from 'vn-party-news/schema'
       articleRecordSchema.parse(${parse})`,
    ),
  )
  check('schema.json describes the record', () =>
    assert.equal(program('commonjs', "console.log(require('vn-party-news/schema.json').title)"), 'ArticleRecord\n'),
  )
  check('the command answers', () => assert.match(bin(project, 'vn-party-news', '--version'), /^\d+\.\d+\.\d+\s*$/))
})

process.exitCode = failed > 0 ? 1 : 0
