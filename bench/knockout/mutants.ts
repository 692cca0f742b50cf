/** What can be taken out of a layer: rows of its tables, its rules and their triggers, alternatives of its expressions. */
import type { Extractor, Rule, Trigger } from '../../src/extract/rule.js'
import type { Layer } from './cases.js'
import { choicesOf } from './choices.js'
import { type Change, load, reached, read } from './modules.js'
import { rowsOf, without } from './rows.js'

export interface Mutant {
  readonly id: string
  /** "date-words › bounds". */
  readonly table: string
  readonly row: string
  /** What a text says where the part plays a role; null where any text may. */
  readonly phrase: string | null
  readonly change: Change
}

/** The folder of a layer's extractor, and the export that is the extractor. */
const EXTRACTORS: Readonly<Record<Layer, readonly [folder: string, name: string]>> = {
  dates: ['dates', 'dates'],
  directives: ['citations', 'citations'],
  officials: ['people', 'peopleWith'],
  targets: ['quantities', 'quantities'],
}
export const layers = Object.keys(EXTRACTORS) as Layer[]

const extractorOf = (layer: Layer): string => `src/extract/${EXTRACTORS[layer][0]}/index.ts`

/** Is a module written for one layer alone? */
const isOwn = (layer: Layer, file: string): boolean =>
  file.startsWith(`src/extract/${EXTRACTORS[layer][0]}/`) || file.startsWith(`src/resolve/${layer}`)

/** The modules of a layer, and what it shares with others; not those of other layers. */
function modulesOf(layer: Layer): string[] {
  const others = layers.filter(each => each !== layer)
  const files = [`src/resolve/${layer}.ts`, extractorOf(layer)]
  return [...reached(files, file => !others.some(other => isOwn(other, file)))]
}

const isTable = (file: string): boolean => file.startsWith('src/knowledge/')

function tableRows(files: readonly string[]): Mutant[] {
  const imports = files.filter(file => !isTable(file)).flatMap(file => read(file).imports)
  const used = imports.flatMap(({ from, names }) => (isTable(from) ? names.map(name => `${from} ${name}`) : []))
  return [...new Set(used)].sort().flatMap(table => {
    const [module, name] = table.split(' ') as [string, string]
    const exports = load(module) as Record<string, unknown>
    return rowsOf(exports[name]).map(({ path, label, phrase }) => ({
      id: [module, name, ...path].join(' '),
      table: `${module.slice('src/knowledge/'.length, -'.ts'.length)} › ${name}`,
      row: label,
      phrase,
      change: { module, name, change: value => without(value, path) },
    }))
  })
}

/** What is left of a rule: nothing, or the rule without a trigger. */
type Rest = (rule: Rule) => Partial<Rule>

const silenced: Rest = () => ({ triggers: [], examples: [] })

function withoutRule(extractor: unknown, at: number, rest: Rest): unknown {
  if (typeof extractor === 'function') return (...added: unknown[]) => withoutRule(extractor(...added), at, rest)
  const { rules } = extractor as Extractor
  const left = rules.map((rule, place) => (place === at ? { ...rule, ...rest(rule) } : rule))
  // The vocabulary may be made on demand: it is inherited, not copied.
  return Object.create(extractor as Extractor, { rules: { value: left } })
}

const nameOf = (trigger: Trigger): string =>
  trigger === 'number' ? 'number' : 'phrases' in trigger ? (trigger.phrases[0] ?? '') : trigger.name

function rules(layer: Layer): Mutant[] {
  const module = extractorOf(layer)
  const name = EXTRACTORS[layer][1]
  const extractor = (load(module) as Record<string, Extractor | (() => Extractor)>)[name]
  const { rules } = typeof extractor === 'function' ? extractor() : (extractor as Extractor)
  const mutant = (row: string, at: number, rest: Rest): Mutant => ({
    id: `${module} ${row}`,
    table: 'rules',
    row,
    phrase: null,
    change: { module, name, change: value => withoutRule(value, at, rest) },
  })
  return rules.flatMap(({ id, triggers }, at) => {
    const names = triggers.map(nameOf)
    const whole = mutant(`${id} at ${names.join(', ')}`, at, silenced)
    if (triggers.length === 1) return [whole]
    const parts = names.map((name, place) =>
      mutant(`${id} at ${name}`, at, rule => ({ triggers: rule.triggers.filter((_, other) => other !== place) })),
    )
    return [whole, ...parts]
  })
}

function alternatives(files: readonly string[]): Mutant[] {
  return files.flatMap(file =>
    read(file).regexes.flatMap(({ at, source }) =>
      choicesOf(source).map(({ text, from, to }) => ({
        id: `${at} ${from}`,
        table: `alternatives of ${at}`,
        row: text,
        phrase: null,
        change: { module: file, regex: at, source: source.slice(0, from) + source.slice(to) },
      })),
    ),
  )
}

/** All that can be taken out of a layer. */
export function mutantsOf(layer: Layer): Mutant[] {
  const files = modulesOf(layer)
  return [...rules(layer), ...alternatives(files), ...tableRows(files)]
}
