/** Cost is linear: no regular expression of the source may backtrack its way into a blow-up. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../src/', import.meta.url))

/** All regular expressions written as literals, by file and line. */
function literals(): { at: string; source: string; flags: string }[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .flatMap(file => {
      const tree = ts.createSourceFile(file, readFileSync(ROOT + file, 'utf8'), ts.ScriptTarget.Latest, true)
      const found: { at: string; source: string; flags: string }[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const slash = node.text.lastIndexOf('/')
          const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
          found.push({
            at: `${file}:${line + 1}`,
            source: node.text.slice(1, slash),
            flags: node.text.slice(slash + 1),
          })
        }
        ts.forEachChild(node, visit)
      }
      visit(tree)
      return found
    })
}

/** Steps decide, not the clock: a busy machine must not make a regular expression look slow. */
const LIMITS = { timeout: 60_000, attackTimeout: null, incubationTimeout: null, seedingTimeout: null }

describe('regular expressions', () => {
  it.each(['^(a+)+$', '(?:\\s*,?\\s*)*x', '\\s+$'])('%s would be found', source => {
    expect(checkSync(source, '', LIMITS).status).toBe('vulnerable')
  })

  it.each(literals())('$at cannot blow up', ({ source, flags }) => {
    const { status, ...verdict } = checkSync(source, flags, LIMITS)
    expect({ status, attack: 'attack' in verdict ? verdict.attack?.pattern : undefined }).toEqual({
      status: 'safe',
      attack: undefined,
    })
  })
})
