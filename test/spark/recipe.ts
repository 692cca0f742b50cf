/** The code of docs/spark.md: what users read is what runs. */
import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('../../docs/spark.md', import.meta.url), 'utf8')

const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code as string)

/** Scripts by the name in their first line. */
export const scripts: Readonly<Record<string, string>> = Object.fromEntries(
  blocks('python').map(code => [/^# (\w+\.py): /.exec(code)?.[1] ?? 'unnamed', code]),
)

/** Commands of the shell in order. */
export const commands: readonly string[] = blocks('sh')

/**
 * The commands that hold some words, with what differs here put in place.
 *
 * @throws Error when there is no such command, or nothing in it to be replaced
 */
export function commandWith(words: string, replaced: Readonly<Record<string, string>> = {}): string {
  const found = commands.find(command => command.includes(words))
  if (found === undefined) throw new Error(`docs/spark.md shows no command with "${words}"`)
  return Object.entries(replaced).reduce((command, [from, to]) => {
    if (!command.includes(from)) throw new Error(`docs/spark.md shows no "${from}" in ${command}`)
    return command.replace(from, to)
  }, found)
}
