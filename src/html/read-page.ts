/** A saved page → the article that it shows, as text, and what it says of it. */
import type { Element, ParentNode } from 'domhandler'
import { newspapers } from '../knowledge/newspapers.js'
import { type SiteRule, siteRules } from '../knowledge/sites.js'
import { describe } from '../options.js'
import { type Dom, readDom } from './dom.js'
import { findBody } from './general.js'
import { type Layout, layOut, proseIn, withoutSite } from './layout.js'
import { type PageMetadata, readMetadata } from './metadata.js'
import { NoArticleError } from './no-article-error.js'

/** One page of a newspaper's site. */
export interface Page {
  /** The article as plain text: section, title, stamp, lead, body, captions, byline and source, parted by blank lines. */
  readonly text: string
  /** The headline as shown, else as the metadata gives it. */
  readonly title: string | null
  /** ISO with the offset of Việt Nam where a time is given, from the page's metadata: "2024-01-12T17:35:00+07:00". */
  readonly publishedAt: string | null
  /** As the page's metadata names them. */
  readonly authors: readonly string[]
  /** Name in the table of newspapers, by the page's address or the name of its site. */
  readonly newspaper: string | null
  /** The canonical address, else where the page was found. */
  readonly url: string | null
  /** Breadcrumb as shown, else as the metadata gives it. */
  readonly sections: readonly string[]
  /** How the article was found: by a rule of the table of sites, or in general. */
  readonly via: 'site' | 'general'
}

/** Options of `readPage`. */
export interface PageOptions {
  /** Where the page was found: its site is told by it, and relative addresses are completed. */
  readonly url?: string | null | undefined
}

/** An article has at least so many characters of prose. */
const LEAST_PROSE = 100

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.toLowerCase() : null
const isOn = (host: string, domains: readonly string[]): boolean =>
  domains.some(domain => host === domain || host.endsWith(`.${domain}`))

/** The rules of the sites first, then those that many sites share. */
function rulesFor(hosts: readonly string[]): SiteRule[] {
  const own = siteRules.filter(({ domains }) => hosts.some(host => isOn(host, domains)))
  return [...own, ...siteRules.filter(rule => rule.shared && !own.includes(rule))]
}

/** The newspaper in our table, by address, else by what the page calls its site. */
function newspaperOf(hosts: readonly string[], siteNames: readonly string[]): string | null {
  const byHost = newspapers.find(({ domains }) => hosts.some(host => isOn(host, domains)))
  if (byHost !== undefined) return byHost.name
  const called = siteNames.map(name => name.toLowerCase())
  const isCalled = (name: string): boolean => called.some(each => each === name || each.startsWith(`${name} `))
  return (
    newspapers.find(({ name, aliases = [] }) => [name, ...aliases].some(each => isCalled(each.toLowerCase())))?.name ??
    null
  )
}

/** By the first rule whose body holds prose, or null. */
function bySite(dom: Dom, hosts: readonly string[], title: string | null): Layout | null {
  for (const rule of rulesFor(hosts)) {
    const removed = new Set<Element>()
    for (const selector of rule.body) {
      for (const body of dom.all(selector)) {
        if (removed.size === 0)
          for (const each of rule.remove ?? []) for (const element of dom.all(each)) removed.add(element)
        if (proseIn(body, removed) >= LEAST_PROSE) return layOut(dom, body, rule, title, removed)
      }
    }
  }
  return null
}

/** As Readability finds it, or null. */
function inGeneral(dom: Dom, title: string | null): Layout | null {
  const body: ParentNode | null = findBody(dom)
  return body === null || proseIn(body, new Set()) < LEAST_PROSE ? null : layOut(dom, body, {}, title, new Set())
}

/**
 * Reads one page of a newspaper's site: what it says of its article for machines (JSON-LD, OpenGraph, `<meta>`), and the
 * article's text, found by the rules of the site or in general.
 *
 * @param html the whole page, decoded
 * @throws TypeError that says what came, for anything but a string
 * @throws NoArticleError for a page that holds no article
 * @example
 * readPage(html, { url: 'https://baotayninh.vn/go-dau-a123.html' }).newspaper // 'Báo Tây Ninh'
 */
export function readPage(html: string, { url = null }: PageOptions = {}): Page {
  if (typeof html !== 'string') throw new TypeError(`a page must be a string of HTML, and is ${describe(html)}`)
  if (html.trim() === '') throw new NoArticleError('empty', 'the page is empty')
  const dom = readDom(html)
  const metadata: PageMetadata = readMetadata(dom, url)
  const hosts = [hostOf(url), hostOf(metadata.url)].filter(host => host !== null)
  const title = metadata.title === null ? null : withoutSite(metadata.title, metadata.siteNames)

  const site = bySite(dom, hosts, title)
  const layout = site ?? inGeneral(dom, title)
  if (layout === null) throw new NoArticleError('no-text', 'the page holds no paragraphs of an article')
  return {
    text: layout.text,
    title: layout.title,
    publishedAt: metadata.publishedAt ?? layout.publishedAt,
    authors: metadata.authors,
    newspaper: newspaperOf(hosts, metadata.siteNames),
    url: metadata.url,
    sections: layout.sections.length > 0 ? layout.sections : metadata.sections,
    via: site === null ? 'general' : 'site',
  }
}
