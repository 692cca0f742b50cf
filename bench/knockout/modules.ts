/** The sources as a reader of imports sees them, and a loader that evaluates them anew with something changed. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import ts from 'typescript'
import { root } from '../packed.js'

/** A regular expression with a choice in it, written as a literal. */
export interface RegexLiteral {
  /** "resolve/targets/period.ts:62:26". */
  readonly at: string
  readonly source: string
}

export interface Import {
  /** A module by its path from the root of the project, or a package. */
  readonly from: string
  readonly names: readonly string[]
}

interface Module {
  readonly imports: readonly Import[]
  readonly regexes: readonly RegexLiteral[]
  readonly script: Script
}

interface ExportChange {
  readonly module: string
  readonly name: string
  readonly change: (value: unknown) => unknown
}

interface RegexChange {
  readonly module: string
  /** Where it stands. */
  readonly regex: string
  readonly source: string
}

/** What is changed: an export of a module, or the source of a regular expression. */
export type Change = ExportChange | RegexChange

const packages = createRequire(import.meta.url)
const modules = new Map<string, Module>()

const target = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? join(dirname(file), specifier).replace(/\.js$/, '.ts') : specifier

/** Imports of values; those of types do not run. */
function importOf(file: string, node: ts.ImportDeclaration | ts.ExportDeclaration): Import[] {
  const clause = ts.isImportDeclaration(node) ? node.importClause : node
  if (node.moduleSpecifier === undefined || clause === undefined) return []
  if (ts.isExportDeclaration(clause) ? clause.isTypeOnly : clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return []
  const bindings = ts.isExportDeclaration(clause) ? clause.exportClause : clause.namedBindings
  const named = bindings !== undefined && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings))
  const names = named ? [...bindings.elements].filter(each => !each.isTypeOnly) : []
  if (named && names.length === 0) return []
  return [
    {
      from: target(file, (node.moduleSpecifier as ts.StringLiteral).text),
      names: names.map(each => (each.propertyName ?? each.name).text),
    },
  ]
}

/** Reads a module, by its path from the root of the project, once. */
export function read(file: string): Module {
  const known = modules.get(file)
  if (known !== undefined) return known
  const text = readFileSync(join(root, file), 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const imports: Import[] = []
  const regexes: RegexLiteral[] = []
  let marked = ''
  let past = 0
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) imports.push(...importOf(file, node))
    if (ts.isRegularExpressionLiteral(node) && node.text.includes('|')) {
      const { line, character } = tree.getLineAndCharacterOfPosition(node.getStart())
      const at = `${relative('src', file)}:${line + 1}:${character + 1}`
      regexes.push({ at, source: node.text.slice(1, node.text.lastIndexOf('/')) })
      marked += `${text.slice(past, node.getStart())}regexAt(${JSON.stringify(at)}, ${node.text})`
      past = node.getEnd()
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  const { outputText } = ts.transpileModule((marked + text.slice(past)).replaceAll('import.meta.url', 'moduleUrl'), {
    fileName: file,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const script = new Script(`(function (exports, require, moduleUrl, regexAt) {${outputText}\n})`, { filename: file })
  const module = { imports, regexes, script }
  modules.set(file, module)
  return module
}

/** All modules that some modules reach by imports, these among them; what is not followed is left out. */
export function reached(files: readonly string[], follow: (file: string) => boolean = () => true): Set<string> {
  const all = new Set(files)
  for (const file of all) {
    for (const { from } of read(file).imports) if (from.endsWith('.ts') && follow(from)) all.add(from)
  }
  return all
}

const reaches = new Map<string, ReadonlySet<string>>()

function reachOf(file: string): ReadonlySet<string> {
  const known = reaches.get(file) ?? reached([file])
  reaches.set(file, known)
  return known
}

type Exports = Record<string, unknown>

/** Modules that no change has reached: they are evaluated once, and stay fast. */
const unchanged = new Map<string, Exports>()

/** Evaluates a module and all that it reaches, with some things changed. */
export function load(file: string, changes: readonly Change[] = []): unknown {
  const changed = new Map<string, Exports>()
  const regexAt = (at: string, regex: RegExp): RegExp => {
    const other = changes.find(change => 'regex' in change && change.regex === at) as RegexChange | undefined
    return other === undefined ? regex : new RegExp(other.source, regex.flags)
  }
  const evaluate = (path: string): Exports => {
    const loaded = changes.some(({ module }) => reachOf(path).has(module)) ? changed : unchanged
    const known = loaded.get(path)
    if (known !== undefined) return known
    const exports: Exports = {}
    loaded.set(path, exports)
    const require = (specifier: string): unknown =>
      specifier.startsWith('.') ? evaluate(target(path, specifier)) : packages(specifier)
    read(path).script.runInThisContext()(exports, require, pathToFileURL(join(root, path)).href, regexAt)
    for (const change of changes) {
      if (change.module === path && 'name' in change) exports[change.name] = change.change(exports[change.name])
    }
    return exports
  }
  return evaluate(file)
}
