/** The package as users get it: built, packed, and installed in an empty folder. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export interface Installed {
  tarball: string
  packedBytes: number
  /** The folder of the new project; its node_modules holds the package. */
  project: string
  packages: { name: string; hasInstallScript: boolean }[]
  installedBytes: number
}

export function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Packs what stands in dist, installs it in an empty folder, and removes both after `use`. */
export function withInstalledPackage<T>(use: (installed: Installed) => T): T {
  const project = mkdtempSync(join(tmpdir(), 'vn-party-news-'))
  try {
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', project], {
      cwd: root,
      encoding: 'utf8',
    })
    const [{ filename, size }] = JSON.parse(packed) as [{ filename: string; size: number }]
    const tarball = join(project, filename)
    writeFileSync(join(project, 'package.json'), '{ "private": true }\n')
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', tarball], { cwd: project })

    const modules = join(project, 'node_modules')
    const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean }>
    }
    return use({
      tarball,
      packedBytes: size,
      project,
      packages: Object.entries(packages).map(([path, { hasInstallScript = false }]) => ({
        name: path.replace(/^.*node_modules\//, ''),
        hasInstallScript,
      })),
      installedBytes: bytesIn(modules),
    })
  } finally {
    rmSync(project, { recursive: true })
  }
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
}
