/** What pages say for machines, and which of several voices is believed. */
import { describe, expect, it } from 'vitest'
import { readDom } from '../../src/html/dom.js'
import { readMetadata } from '../../src/html/metadata.js'

const read = (head: string, url: string | null = null) =>
  readMetadata(readDom(`<html><head>${head}</head></html>`), url)
const ld = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`
const NEWS = { '@type': 'NewsArticle', headline: 'Nhan đề', datePublished: '2024-01-12T17:35:00+07:00' }

describe('the date', () => {
  it.each([
    ['JSON-LD', ld(NEWS), '2024-01-12T17:35:00+07:00'],
    ['JSON-LD in a graph', ld({ '@graph': [{ '@type': 'WebSite' }, NEWS] }), '2024-01-12T17:35:00+07:00'],
    ['JSON-LD in a list', ld([{ '@type': 'Organization' }, NEWS]), '2024-01-12T17:35:00+07:00'],
    ['JSON-LD of two types', ld({ ...NEWS, '@type': ['Thing', 'ReportageNewsArticle'] }), '2024-01-12T17:35:00+07:00'],
    ['the second script', ld({ '@type': 'BreadcrumbList' }) + ld(NEWS), '2024-01-12T17:35:00+07:00'],
    [
      'JSON-LD before <meta>',
      `<meta property="article:published_time" content="2020-01-01">${ld(NEWS)}`,
      '2024-01-12T17:35:00+07:00',
    ],
    ['OpenGraph', '<meta property="article:published_time" content="2024-01-12">', '2024-01-12'],
    ['<meta name>', '<meta name="pubdate" content="12/01/2024 08:00">', '2024-01-12T08:00:00+07:00'],
    ['<meta itemprop>', '<meta itemprop="datePublished" content="2024-01-12">', '2024-01-12'],
    ['names in capitals', '<META NAME="PubDate" CONTENT="2024-01-12">', '2024-01-12'],
    ['microdata', '<span class="hidden" itemprop="datePublished">12/01/2024</span>', '2024-01-12'],
    [
      'the next voice where one is no date',
      '<meta name="pubdate" content="hôm nay"><meta name="date" content="2024-01-12">',
      '2024-01-12',
    ],
    ['JSON-LD of another thing', ld({ '@type': 'WebPage', datePublished: '2020-01-01' }), null],
    ['nothing', '', null],
  ])('of %s', (_, head, date) => {
    expect(read(head).publishedAt).toBe(date)
  })
})

describe('JSON-LD that cannot be read says nothing, and the rest is read', () => {
  it.each([
    ['cut off', '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>'],
    ['no JSON', '<script type="application/ld+json">var a = 1</script>'],
    ['empty', '<script type="application/ld+json"></script>'],
    ['a number', '<script type="application/ld+json">12</script>'],
    ['null things', '<script type="application/ld+json">{"@graph":[null,1,"a",{"@type":null}]}</script>'],
    [
      'wrong values',
      ld({ ...NEWS, datePublished: 5, headline: {}, author: [null, 7, {}], publisher: 'x', articleSection: {} }),
    ],
    ['nested a thousand deep', `<script type="application/ld+json">${'['.repeat(1000)}${']'.repeat(1000)}</script>`],
    ['a graph of graphs', ld({ '@graph': { '@graph': { '@graph': [] } } })],
  ])('%s', (_, script) => {
    expect(read(`${script}<meta property="og:title" content="Nhan đề khác">`)).toMatchObject({
      title: 'Nhan đề khác',
      authors: [],
    })
  })

  it('line breaks inside strings are forgiven', () => {
    const script = '<script type="application/ld+json">{"@type":"NewsArticle",\n"headline":"Nhan\n đề"}</script>'
    expect(read(script).title).toBe('Nhan đề')
  })
})

describe('the title', () => {
  it.each([
    ['entities twice', ld({ ...NEWS, headline: 'Học &quot;Nghị quyết&quot; &amp; làm' }), 'Học "Nghị quyết" & làm'],
    ['OpenGraph', '<title>Trang</title><meta property="og:title" content="Nhan  đề">', 'Nhan đề'],
    ['<title> alone', '<title>\n Nhan đề </title>', 'Nhan đề'],
    ['none', '', null],
  ])('%s', (_, head, title) => {
    expect(read(head).title).toBe(title)
  })
})

describe('the authors', () => {
  it.each([
    ['a thing', ld({ ...NEWS, author: { '@type': 'Person', name: 'Hoài An' } }), ['Hoài An']],
    ['a list', ld({ ...NEWS, author: [{ name: 'Hoài An' }, { name: 'Minh Tâm' }] }), ['Hoài An', 'Minh Tâm']],
    ['a string of two', '<meta name="author" content="Hoài An - Minh Tâm">', ['Hoài An', 'Minh Tâm']],
    ['the house', '<meta name="author" content="Báo Tây Ninh">', []],
    ['the publisher', ld({ ...NEWS, author: { name: 'Tỉnh nhà' }, publisher: { name: 'Tỉnh nhà' } }), []],
    ['an address', '<meta property="article:author" content="https://facebook.com/baotayninh">', []],
    ['a machine', '<meta name="author" content="admin">', []],
  ])('%s', (_, head, authors) => {
    expect(read(head).authors).toEqual(authors)
  })
})

describe('the sections', () => {
  it.each([
    ['a list', ld({ ...NEWS, articleSection: ['Chính trị', 'Xây dựng Đảng'] }), ['Chính trị', 'Xây dựng Đảng']],
    ['<meta>', '<meta property="article:section" content="Thời sự">', ['Thời sự']],
    [
      'a breadcrumb, without home and title',
      ld(NEWS) +
        ld({
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, item: { '@id': '/', name: 'Trang chủ' } },
            { '@type': 'ListItem', position: 2, name: 'Kinh tế', item: 'https://a.vn/kt' },
            { '@type': 'ListItem', position: 3, name: 'Nhan đề' },
          ],
        }),
      ['Kinh tế'],
    ],
    ['none', ld(NEWS), []],
  ])('%s', (_, head, sections) => {
    expect(read(head).sections).toEqual(sections)
  })
})

describe('the address', () => {
  const at = 'https://m.baotayninh.vn/a1.html?x=1'
  it.each([
    ['canonical', '<link rel="canonical" href="https://baotayninh.vn/a1.html">', at, 'https://baotayninh.vn/a1.html'],
    ['canonical, relative', '<link rel=canonical href="/a1.html">', at, 'https://m.baotayninh.vn/a1.html'],
    ['relative to nothing', '<link rel=canonical href="/a1.html">', null, null],
    [
      'OpenGraph',
      '<meta property="og:url" content="https://baotayninh.vn/a1.html">',
      null,
      'https://baotayninh.vn/a1.html',
    ],
    ['JSON-LD', ld({ ...NEWS, url: 'https://baotayninh.vn/a1.html' }), null, 'https://baotayninh.vn/a1.html'],
    ['the home page is none', '<link rel="canonical" href="https://baotayninh.vn/">', at, at],
    ['no scheme of the web', '<link rel="canonical" href="javascript:void(0)">', at, at],
    ['broken', '<link rel="canonical" href="https://[">', at, at],
    ['where the page was found', '', at, at],
  ])('%s', (_, head, found, url) => {
    expect(read(head, found).url).toBe(url)
  })
})
