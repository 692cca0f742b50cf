/** What a page says of its article for machines: JSON-LD, OpenGraph, <meta>, <link>. */
import { type Element, isText } from 'domhandler'
import { articleTypes, metaNames, noPerson } from '../knowledge/page-metadata.js'
import { homes } from '../knowledge/sections.js'
import { type Dom, readDom } from './dom.js'
import { textOf } from './lines.js'
import { isoDate } from './page-dates.js'

export interface PageMetadata {
  readonly title: string | null
  /** ISO. */
  readonly publishedAt: string | null
  readonly authors: readonly string[]
  readonly sections: readonly string[]
  /** Canonical, absolute. */
  readonly url: string | null
  /** What the page calls its site and its publisher. */
  readonly siteNames: readonly string[]
}

type Json = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** JSON-LD of a page has no more things. */
const MOST_THINGS = 2000

/** JSON of a script, or null: pages write it by hand, and what cannot be read says nothing. */
function jsonOf(script: Element): unknown {
  const written = script.children.map(child => (isText(child) ? child.data : '')).join('')
  try {
    // Line breaks inside strings are a usual slip.
    return JSON.parse(written.replace(/\p{Cc}+/gu, ' ').replace(/^\s*(?:<!--|\/\*.*?\*\/)|-->\s*$/g, ''))
  } catch {
    return null
  }
}

/** All things of the page's JSON-LD: of lists, of graphs, and one behind another. */
function thingsOf(dom: Dom): Json[] {
  const things: Json[] = []
  const queue: unknown[] = dom
    .all('script[type]')
    .filter(({ attribs }) => /ld\+json/i.test(attribs.type ?? ''))
    .map(jsonOf)
  for (let at = 0; at < queue.length && at < MOST_THINGS; at++) {
    const value = queue[at]
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_THINGS))
    else if (isObject(value)) {
      things.push(value)
      queue.push(...listOf(value['@graph']), ...listOf(value.mainEntity))
    }
  }
  return things
}

const typesOf = (thing: Json): string[] => listOf(thing['@type']).filter(type => typeof type === 'string')

/** One line of plain text; values may carry entities and tags a second time. */
function plain(value: unknown): string {
  if (typeof value !== 'string') return ''
  const decoded = /[<&]/.test(value) ? textOf(readDom(value).root, () => false) : value
  return decoded.replace(/\s+/g, ' ').trim()
}

/** The names of persons or bodies: strings, or things with a name. */
const namesOf = (value: unknown): string[] =>
  listOf(value)
    .map(each => plain(isObject(each) ? each.name : each))
    .filter(name => name !== '')

const BETWEEN_PERSONS = / ?[,;&|] ?| [–-] | và /

function persons(names: readonly string[], siteNames: readonly string[]): string[] {
  const people = names
    .flatMap(name => name.split(BETWEEN_PERSONS))
    .filter(name => /\p{L}/u.test(name) && name.length <= 40 && !noPerson.test(name) && !siteNames.includes(name))
  return [...new Set(people)]
}

/** An absolute address of the web, or null. */
function address(written: string | undefined, base: string | null): string | null {
  if (written === undefined || written.trim() === '') return null
  const absolute = URL.canParse(written.trim(), base ?? undefined) ? new URL(written.trim(), base ?? undefined) : null
  return absolute !== null && /^https?:$/.test(absolute.protocol) ? absolute.href : null
}

/** Names of the steps of a breadcrumb in JSON-LD. */
function stepsOf(thing: Json): string[] {
  return listOf(thing.itemListElement).flatMap(step => {
    if (!isObject(step)) return []
    return namesOf(isObject(step.item) && step.item.name !== undefined ? step.item : step.name)
  })
}

/** `<meta>` values by the lower-case name under which they stand; the first of a name counts. */
function metasOf(dom: Dom): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const { attribs } of dom.all('meta[content]')) {
    const value = plain(attribs.content)
    for (const key of [attribs.property, attribs.name, attribs.itemprop]) {
      if (key !== undefined && value !== '' && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), value)
    }
  }
  return metas
}

/** The first of some addresses that is no home page. */
function firstPage(written: readonly unknown[], base: string | null): string | null {
  const addresses = written.map(each => (typeof each === 'string' ? address(each, base) : null))
  return addresses.find(each => each !== null && new URL(each).pathname !== '/') ?? null
}

/** Microdata: `<meta itemprop>` is read with the other names, this is what stands in the body. */
const microdata = (dom: Dom, name: string): string[] =>
  dom.all(`[itemprop=${name}]`).map(element => element.attribs.datetime ?? textOf(element, () => false))

/** Reads what the page says for machines. JSON-LD is believed first, then <meta>. `url`: where the page was found. */
export function readMetadata(dom: Dom, url: string | null): PageMetadata {
  const things = thingsOf(dom)
  const articles = things.filter(thing => typesOf(thing).some(type => articleTypes.test(type)))
  const metas = metasOf(dom)
  const fromMetas = (names: readonly string[]): string[] => names.flatMap(name => metas.get(name) ?? [])
  const fromArticles = (field: string): unknown[] => articles.flatMap(article => listOf(article[field]))

  const siteNames = [...namesOf(fromArticles('publisher')), ...fromMetas(metaNames.site)]
  const titleTag = dom.all('title')[0]
  const titles = [...fromArticles('headline'), ...fromMetas(metaNames.title)]
  const title =
    [...titles, titleTag === undefined ? '' : textOf(titleTag, () => false)].map(plain).find(Boolean) ?? null
  const dates = [
    ...fromArticles('datePublished'),
    ...fromMetas(metaNames.publishedAt),
    ...microdata(dom, 'datePublished'),
    ...fromArticles('dateCreated'),
  ]
  const sections = [
    fromArticles('articleSection').flatMap(section => plain(section).split(/ ?[,;>] ?/)),
    fromMetas(metaNames.sections),
    things.filter(thing => typesOf(thing).includes('BreadcrumbList')).flatMap(stepsOf),
  ].map(names => names.filter(name => name !== '' && !homes.has(name.toLowerCase()) && name !== title))
  const canonical = dom
    .all('link[rel][href]')
    .filter(({ attribs }) => /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel ?? ''))
    .map(({ attribs }) => attribs.href)
  return {
    title,
    publishedAt:
      dates.map(date => (typeof date === 'string' ? isoDate(date) : null)).find(date => date !== null) ?? null,
    authors: persons([...namesOf(fromArticles('author')), ...fromMetas(metaNames.authors)], siteNames),
    sections: sections.find(names => names.length > 0) ?? [],
    url: firstPage([...canonical, metas.get('og:url'), ...fromArticles('url')], url) ?? url,
    siteNames,
  }
}
