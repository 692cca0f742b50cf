/** A Spark of its own: pyspark by pip in a folder under the temporary ones, kept from run to run. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const PACKAGE = 'pyspark~=4.1'
const LEAST_JAVA = 17
const FOLDER = join(tmpdir(), 'vn-party-news-pyspark')

/** Why there is no Spark on this machine. */
export class NoSpark extends Error {}

/** What a command says, on either stream; null when it fails or is not there. */
function said(command: string, ...args: string[]): string | null {
  try {
    return execFileSync('sh', ['-c', 'exec "$@" 2>&1', 'sh', command, ...args], { encoding: 'utf8' })
  } catch {
    return null
  }
}

/** @throws NoSpark that says what is missing */
function checkJava(): void {
  const java = process.env.JAVA_HOME === undefined ? 'java' : join(process.env.JAVA_HOME, 'bin/java')
  const version = said(java, '-version')
  if (version === null) throw new NoSpark('there is no Java')
  const major = Number(/version "(\d+)/.exec(version)?.[1])
  if (!(major >= LEAST_JAVA)) throw new NoSpark(`Spark needs Java ${LEAST_JAVA}, and this is ${version.split('\n')[0]}`)
}

function install(): void {
  if (said('python3', '--version') === null) throw new NoSpark('there is no Python')
  const pip = join(FOLDER, 'bin/pip')
  const steps = [
    ['python3', '-m', 'venv', FOLDER],
    [pip, 'install', '--quiet', '--disable-pip-version-check', PACKAGE],
  ] as const
  for (const [command, ...args] of steps) {
    console.log(`${command} ${args.join(' ')}`)
    try {
      execFileSync(command, args, { stdio: 'inherit' })
    } catch {
      rmSync(FOLDER, { recursive: true, force: true })
      throw new NoSpark(`${command} ${args.join(' ')} fails`)
    }
  }
}

/** What executors of earlier runs have left: Spark puts it beside its programs. */
function removeLeftovers(): void {
  const lib = join(FOLDER, 'lib')
  for (const python of readdirSync(lib)) {
    rmSync(join(lib, python, 'site-packages/pyspark/work'), { recursive: true, force: true })
  }
}

/**
 * The environment in which `spark-submit` is found, and keeps to this machine.
 *
 * @throws NoSpark that says what is missing
 */
export function openSpark(): NodeJS.ProcessEnv {
  checkJava()
  const bin = join(FOLDER, 'bin')
  if (!existsSync(join(bin, 'spark-submit'))) install()
  removeLeftovers()
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, SPARK_LOCAL_IP: '127.0.0.1' }
}
