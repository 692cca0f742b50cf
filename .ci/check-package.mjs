// The package as a user gets it: what it weighs, what it brings along, and that it can be loaded either way.
// Needs a build in dist. Prints one line a check and fails when one of them fails.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
      .filter(name => name.startsWith('metafile-'))
      .map(name => JSON.parse(readFileSync(join(root, 'dist', name), 'utf8')))
      .flatMap(({ inputs }) => Object.keys(inputs))
      .flatMap(path => /.*(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])
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
  const english = `parseArticle('Mr. Vo Van Mau, Secretary of the Trang Bang Town Party Committee, spoke.', { language: 'en' })`
  check('English editions, by import', () =>
    assert.equal(
      program(
        'module',
        `import { parseArticle } from 'vn-party-news/en'; console.log(${english}.officials[0].positions[0].organization)`,
      ),
      'Thị ủy Trảng Bàng\n',
    ),
  )
  check('English editions, by require', () =>
    assert.equal(
      program(
        'commonjs',
        `const { parseArticle } = require('vn-party-news/en'); console.log(${english}.officials[0].name)`,
      ),
      'Vo Van Mau\n',
    ),
  )
  check('only their entry holds compromise', () =>
    assert.deepEqual(
      readdirSync(join(root, 'dist')).filter(
        name =>
          name.startsWith('metafile-') &&
          readFileSync(join(root, 'dist', name), 'utf8').includes('node_modules/compromise/'),
      ),
      ['metafile-en-cjs.json'],
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
  const archive = join(project, 'archive')
  mkdirSync(archive)
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(archive, name), 'Ngày 25-10-2021, huyện họp.')
  const count = `(async () => {
    let days = ''
    for await (const { record } of parseArchive(${JSON.stringify(archive)}, { workers: 1 })) days += record.dates[0].value
    console.log(days)
  })()`
  check('import of the archive, with a worker', () =>
    assert.equal(
      program('module', `import { parseArchive } from 'vn-party-news/archive'; ${count}`),
      '2021-10-252021-10-25\n',
    ),
  )
  check('require of the archive, with a worker', () =>
    assert.equal(
      program('commonjs', `const { parseArchive } = require('vn-party-news/archive'); ${count}`),
      '2021-10-252021-10-25\n',
    ),
  )
  check('the command reads an archive', () => {
    bin(project, 'vn-party-news', 'batch', archive, '--out', 'out', '--workers', '2')
    assert.equal(readFileSync(join(project, 'out/records.ndjson'), 'utf8').split('\n').length, 3)
  })
  check('the command makes tables across articles', () => {
    bin(project, 'vn-party-news', 'tables', 'out/records.ndjson', '--out', 'tables')
    assert.match(readFileSync(join(project, 'tables/duplicates.csv'), 'utf8'), /g1/)
  })
  check('the archive prints nothing and reads no .env, loaded either way', () => {
    writeFileSync(join(project, '.env'), 'LEAKED_FROM_ENV=yes')
    const leak = "process.stdout.write(process.env.LEAKED_FROM_ENV ?? '')"
    assert.equal(program('module', `import 'vn-party-news/archive'; ${leak}`), '')
    assert.equal(program('commonjs', `require('vn-party-news/archive'); ${leak}`), '')
  })
  check('of natural only the files that are used are bundled', () =>
    assert.deepEqual(
      Object.keys(JSON.parse(readFileSync(join(root, 'dist/metafile-archive-cjs.json'), 'utf8')).inputs).filter(path =>
        /node_modules\/(?:natural\/lib\/natural\/(?:\w+\/)?index\.js|dotenv|underscore)/.test(path),
      ),
      [],
    ),
  )
  check('without its library Parquet is refused in one line', () =>
    assert.throws(
      () => bin(project, 'vn-party-news', 'batch', archive, '--out', 'parquet', '--format', 'parquet'),
      ({ status, stderr }) => status === 2 && /^vn-party-news: .*npm install hyparquet-writer\n$/.test(stderr),
    ),
  )
  const load = `loadVntk().catch(({ name, reason, message }) => console.log(name, reason, message))`
  const absent = /^VntkError absent vntk is not installed: npm install vntk.*\n$/
  check('without vntk its entry says so, by import', () =>
    assert.match(program('module', `import { loadVntk } from 'vn-party-news/vntk'; ${load}`), absent),
  )
  check('without vntk its entry says so, by require', () =>
    assert.match(program('commonjs', `const { loadVntk } = require('vn-party-news/vntk'); ${load}`), absent),
  )
  check('the command reads an English article', () => {
    writeFileSync(join(project, 'english.txt'), 'On January 30, 2023, the Trang Bang Town Party Committee met.')
    const record = JSON.parse(bin(project, 'vn-party-news', 'parse', '--language', 'en', 'english.txt'))
    assert.equal(record.dates[0].value, '2023-01-30')
  })
  check('the command answers', () => assert.match(bin(project, 'vn-party-news', '--version'), /^\d+\.\d+\.\d+\s*$/))
})

process.exitCode = failed > 0 ? 1 : 0
