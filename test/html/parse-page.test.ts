/** A page and its record: who is believed, what is left out, and what is refused. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NoArticleError, parsePage, readPage } from '../../src/html/index.js'
import { pageOf } from './pages.js'

const LEAD =
  'Sáng 12.1, Huyện uỷ Gò Dầu tổ chức hội nghị tổng kết công tác xây dựng Đảng, có đông đủ cấp uỷ cơ sở về dự.'
const PROSE =
  'Năm qua, kinh tế của huyện giữ được đà tăng, đời sống người dân khá hơn, quốc phòng và an ninh vững; nhiều tuyến đường mới mở giúp hàng nông sản đi xa, các chi bộ bàn kỹ từng việc.'
const TITLE = 'Huyện uỷ Gò Dầu nhìn lại một năm nhiều việc khó'

/** A page whose article holds `inner`, with `head` and with `above` between title and body. */
const page = (inner: string, head = '', above = ''): string =>
  `<html><head>${head}</head><body><div class="wrap"><h1>${TITLE}</h1>${above}<div class="entry-content">${inner}</div></div></body></html>`
const lines = (html: string): string[] => readPage(html).text.split(/\n+/)

describe('the date of publication', () => {
  const META = '<meta property="article:published_time" content="2024-01-12T17:35:00+07:00">'
  const stamped = page(`<p>${LEAD}</p><p>${PROSE}</p>`, META, '<span class="date">12/01/2024 - 17:35</span>')
  const silent = page(`<p>${LEAD}</p><p>${PROSE}</p>`, META)

  it('is the stamp that the page shows', () => {
    const { metadata, referenceDate } = parsePage(stamped)
    expect([metadata.publishedAt, referenceDate]).toEqual([
      '2024-01-12T17:35+07:00',
      { value: '2024-01-12T17:35', basis: 'stamp' },
    ])
  })

  it('is the metadata where no stamp is shown, and is not put into the text', () => {
    const record = parsePage(silent)
    expect(record.referenceDate).toEqual({ value: '2024-01-12T17:35:00+07:00', basis: 'caller' })
    expect(record.metadata.publishedAt).toBeNull()
    expect(record.text).not.toContain('2024')
    expect(record.dates[0]).toMatchObject({ text: 'Sáng 12.1', value: '2024-01-12' })
  })

  it.each([stamped, silent])('is what the caller says', html => {
    expect(parsePage(html, { publishedAt: '2023-01-15' }).referenceDate).toEqual({
      value: '2023-01-15',
      basis: 'caller',
    })
  })

  it('is read from <time> below the title', () => {
    const html = page(`<p>${LEAD}</p><p>${PROSE}</p>`, '', '<time datetime="2024-01-12T10:35:00Z">hôm qua</time>')
    expect(readPage(html)).toMatchObject({
      publishedAt: '2024-01-12T17:35:00+07:00',
      text: `${TITLE}\n\n${LEAD}\n\n${PROSE}`,
    })
  })

  it('is not the clock of the page', () => {
    const html = `<header><p class="date">Chủ nhật, 29/11/2026</p></header>${page(`<p>${LEAD}</p><p>${PROSE}</p>`)}`
    expect(parsePage(html).referenceDate).toBeNull()
  })
})

describe('the newspaper', () => {
  const html = page(`<p>${LEAD}</p><p>${PROSE}</p>`, '<meta property="og:site_name" content="Báo Long An Online">')
  it.each([
    ['the name of the site', html, {}, 'Báo Long An'],
    ['the address', html, { url: 'https://baotayninh.vn/a.html' }, 'Báo Tây Ninh'],
    ['the caller', html, { url: 'https://baotayninh.vn/a.html', newspaper: 'Báo Bình Dương' }, 'Báo Bình Dương'],
    ['the letters before the story', html.replace(LEAD, `QNO - ${LEAD}`), {}, 'Báo Quảng Nam'],
    ['nobody', page(`<p>${LEAD}</p><p>${PROSE}</p>`), {}, null],
  ])('by %s', (_, source, options, newspaper) => {
    expect(parsePage(source, options).metadata.newspaper).toBe(newspaper)
  })
})

describe('the authors', () => {
  const META = '<meta name="author" content="Hoài An">'
  it.each([
    ['shown behind the text', page(`<p>${LEAD}</p><p>${PROSE}</p><p><b>MINH TÂM</b></p>`, META), ['Minh Tâm']],
    [
      'shown in a box of their own',
      page(`<p>${LEAD}</p><p>${PROSE}</p>`, META, '<p class="author">Minh Tâm</p>'),
      ['Minh Tâm'],
    ],
    [
      'shown beside the stamp',
      page(
        `<p>${LEAD}</p><p>${PROSE}</p>`,
        META,
        '<div><span class="author">Minh Tâm</span><span class="date">12/01/2024 08:00</span></div>',
      ),
      ['Minh Tâm'],
    ],
    [
      'shown below the text, by no class',
      page(`<p>${LEAD}</p><p>${PROSE}</p></div><div><b>MINH TÂM</b>`, META),
      ['Minh Tâm'],
    ],
    ['shown above the text, by no class', page(`<p>${LEAD}</p><p>${PROSE}</p>`, META, '<b>Minh Tâm</b>'), ['Minh Tâm']],
    [
      'that are a button below the text',
      page(`<p>${LEAD}</p><p>${PROSE}</p></div><div><b>Gửi bài viết này</b>`, META),
      ['Hoài An'],
    ],
    ['named by the metadata alone', page(`<p>${LEAD}</p><p>${PROSE}</p>`, META), ['Hoài An']],
    [
      'shown twice',
      page(`<p>${LEAD}</p><p>${PROSE}</p><p>Minh Tâm</p>`, '', '<p class="author">Minh Tâm</p>'),
      ['Minh Tâm'],
    ],
  ])('%s', (_, html, authors) => {
    expect(parsePage(html).metadata.authors).toEqual(authors)
  })
})

describe('the text', () => {
  it.each([
    ['a title repeated in the body', `<h2>${TITLE}</h2><p>${LEAD}</p><p>${PROSE}</p>`, ''],
    ['a lead repeated in the body', `<p><b>${LEAD}</b></p><p>${PROSE}</p>`, `<div class="sapo">${LEAD}</div>`],
    ['a lead without a name', `<p>${PROSE}</p>`, `<div><strong>${LEAD}</strong></div>`],
    [
      'links to other stories',
      `<p>${LEAD}</p><p><a href="/b">Khai mạc hội thi nông dân giỏi huyện</a></p><p>${PROSE}</p>`,
      '',
    ],
    [
      'a list of other stories',
      `<p>${LEAD}</p><p><b>Tin liên quan:</b></p><ul><li><a href="/b">Khai mạc hội thi nông dân giỏi</a></li></ul><p>${PROSE}</p>`,
      '',
    ],
    ['"xem thêm" with a link', `<p>${LEAD}</p><p>Xem thêm: <a href="/b">Khai mạc hội thi</a></p><p>${PROSE}</p>`, ''],
    ['arrows before a link', `<p>${LEAD}</p><p>&gt;&gt; <a href="/b">Khai mạc hội thi</a></p><p>${PROSE}</p>`, ''],
    [
      'buttons',
      `<p>${LEAD}</p><div>Chia sẻ</div><p>${PROSE}</p><div>Trở về đầu</div>`.replace('Trở về đầu', 'Về đầu trang'),
      '<div>Nghe đọc bài</div>',
    ],
  ])('is read without %s', (_, inner, above) => {
    expect(lines(page(inner, '', above))).toEqual([TITLE, LEAD, PROSE])
  })

  it('keeps links inside sentences, short links and captions', () => {
    const inner = `<p>${LEAD.replace('Gò Dầu', '<a href="/t">Gò Dầu</a>')}</p><figure><img><figcaption>Quang cảnh hội nghị.</figcaption></figure><p>${PROSE}</p><p><a href="/u">Minh Tâm</a></p>`
    expect(lines(page(inner))).toEqual([TITLE, LEAD, 'Quang cảnh hội nghị.', PROSE, 'Minh Tâm'])
  })

  it('keeps a caption between lead and body', () => {
    const above = `<p class="sapo">${LEAD}</p><figure><img><figcaption>Quang cảnh hội nghị.</figcaption></figure>`
    expect(lines(page(`<p>${PROSE}</p>`, '', above))).toEqual([TITLE, LEAD, 'Quang cảnh hội nghị.', PROSE])
  })

  it('has the breadcrumb only where the core can tell it from a headline', () => {
    const crumb = (...steps: string[]): string =>
      `<div class="breadcrumb">${steps.map(step => `<a href="/">${step}</a>`).join('')}</div>`
    const with_ = (html: string) => readPage(page(`<p>${LEAD}</p><p>${PROSE}</p>`).replace('<h1>', `${html}<h1>`))
    expect(with_(crumb('Trang chủ', 'Thời sự', 'Xây dựng Đảng'))).toMatchObject({
      sections: ['Thời sự', 'Xây dựng Đảng'],
    })
    expect(with_(crumb('Trang chủ', 'Thời sự', 'Xây dựng Đảng')).text).toMatch(/^Thời sự {3}Xây dựng Đảng\n\nHuyện/)
    expect(with_(crumb('Việc hôm nay ở xã'))).toMatchObject({
      sections: ['Việc hôm nay ở xã'],
      text: `${TITLE}\n\n${LEAD}\n\n${PROSE}`,
    })
    expect(with_(crumb('Thời sự', TITLE)).sections).toEqual(['Thời sự'])
  })

  it('falls through a rule whose selectors find no body', () => {
    const html = page(`<p>${LEAD}</p><p>${PROSE}</p>`)
    expect(readPage(html, { url: 'https://baotayninh.vn/a.html' })).toMatchObject({
      via: 'site',
      newspaper: 'Báo Tây Ninh',
    })
    expect(readPage(html.replace('entry-content', 'q'), { url: 'https://baotayninh.vn/a.html' }).via).toBe('general')
    expect(
      readPage(page('<p>Trống</p>').replace('</body>', `<div class="q"><p>${LEAD}</p><p>${PROSE}</p></div></body>`))
        .via,
    ).toBe('general')
  })

  it('of a page that wraps everything in a form is read', () => {
    const html = page(`<p>${LEAD}</p><p>${PROSE}</p>`)
      .replace('<body>', '<body><form id="aspnetForm">')
      .replace('</body>', '</form></body>')
    expect(lines(html)).toEqual([TITLE, LEAD, PROSE])
    expect(lines(html.replace('entry-content', 'q'))).toEqual([TITLE, LEAD, PROSE])
  })
})

describe('a malformed page is read', () => {
  it.each([
    ['without html, head and body', `<h1>${TITLE}</h1><div class="entry-content"><p>${LEAD}<p>${PROSE}</div>`],
    [
      'with its root closed at once',
      `<html></html><head></head><body><h1>${TITLE}</h1><div class="entry-content"><p>${LEAD}</p><p>${PROSE}</p></div>`,
    ],
    ['cut off', page(`<p>${LEAD}</p><p>${PROSE}`).slice(0, -'</div></div></body></html>'.length)],
    [
      'with stray ends',
      page(`</div></span></p><p>${LEAD}</b></p></td><p>${PROSE}</p>`).replace('</div></span>', '</span>'),
    ],
    ['with unclosed bold', page(`<b><p>${LEAD}</p><p>${PROSE}</p>`)],
    [
      'with broken attributes',
      page(`<p class="a style='b'>x</p><p class=">${LEAD}</p><p>${PROSE}</p>`).replace(
        '<p class="a style=\'b\'>x</p><p class=">',
        '<p class=a" style=>',
      ),
    ],
    ['with a zero character', page(`<p>${LEAD}</p>\u0000<p>${PROSE}</p>`).replace('\u0000', '')],
    [
      'in tags of capitals',
      page(`<P>${LEAD}</P><P>${PROSE}</P>`).replace(
        /<(\/?)(h1|div|body|html)/g,
        (_, end, name) => `<${end}${name.toUpperCase()}`,
      ),
    ],
  ])('%s', (_, html) => {
    expect(lines(html)).toEqual([TITLE, LEAD, PROSE])
  })
})

describe('bad input', () => {
  it.each([
    [undefined, 'a page must be a string of HTML, and is undefined undefined'],
    [null, 'a page must be a string of HTML, and is null'],
    [12, 'a page must be a string of HTML, and is number 12'],
    [{ body: '' }, 'a page must be a string of HTML, and is an object'],
  ])('%j', (html, message) => {
    expect(() => parsePage(html as unknown as string)).toThrow(new TypeError(message))
    expect(() => readPage(html as unknown as string)).toThrow(new TypeError(message))
  })

  it.each([
    [{ publishAt: '2024' }, 'unknown option "publishAt"'],
    [{ url: 5 }, 'option url must be a string'],
    ['x', 'the options must be an object'],
  ])('options %j', (options, message) => {
    expect(() => parsePage(page(`<p>${LEAD}</p>`), options as never)).toThrow(TypeError)
    expect(() => parsePage(page(`<p>${LEAD}</p>`), options as never)).toThrow(message)
  })
})

describe('a page without an article is refused', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\t'],
    ['no-text', '<html><body></body></html>'],
    ['no-text', 'không phải HTML'],
    ['no-text', `<h1>${TITLE}</h1>`],
    [
      'no-text',
      '<ul>' +
        '<li><a href="/a">Khai mạc hội thi nông dân giỏi toàn huyện năm nay ở xã Thanh Phước</a></li>'.repeat(40) +
        '</ul>',
    ],
    ['no-text', `<nav><p>${PROSE}</p></nav><footer><p>${PROSE}</p></footer><script>${PROSE}</script>`],
    ['too-deep', '<div>'.repeat(100_000) + PROSE],
    ['too-large', '<p>a b'.repeat(500_000)],
  ])('%s', (reason, html) => {
    let error: unknown
    try {
      parsePage(html)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(NoArticleError)
    expect(error).toMatchObject({ name: 'NoArticleError', reason, message: expect.stringMatching(/^the page /) })
  })
})

describe('hostile pages come to an end', () => {
  const N = 100_000
  it.each([
    ['deep but allowed', page(`${'<div>'.repeat(1500)}<p>${LEAD}</p><p>${PROSE}</p>`)],
    ['unclosed inline tags', page(`<p>${LEAD}</p>${'<b>x'.repeat(1500)}<p>${PROSE}</p>`)],
    ['stray ends', page(`<p>${LEAD}</p>${'</section>'.repeat(N)}<p>${PROSE}</p>`)],
    ['comments that never end', `${page(`<p>${LEAD}</p><p>${PROSE}</p>`)}${'<!--'.repeat(N)}`],
    ['angles', `${page(`<p>${LEAD}</p><p>${PROSE}</p>`)}${'<'.repeat(N)}`],
    ['ampersands', `${page(`<p>${LEAD}</p><p>${PROSE}</p>`)}${'&'.repeat(N)}`],
    [
      'a thousand classes',
      page(
        `<p>${LEAD}</p>${Array.from({ length: 1000 }, (_, at) => `<i class="c${at} d${at}">a</i>`).join('')}<p>${PROSE}</p>`,
      ),
    ],
    ['one paragraph of many tags', page(`<p>${LEAD}</p><p>${'<i>a</i> '.repeat(50_000)}</p><p>${PROSE}</p>`)],
    ['ten megabytes', page(`<p>${PROSE}</p>`.repeat(40_000))],
    [
      'many stamps',
      page(`<p>${LEAD}</p><p>${PROSE}</p>`).replace('</body>', `${'<p class="date">a</p>'.repeat(20_000)}</body>`),
    ],
    ['many breadcrumbs', `${'<p class="breadcrumb">Thời sự'.repeat(20_000)}${page(`<p>${LEAD}</p><p>${PROSE}</p>`)}`],
  ])('%s', (_, html) => {
    expect(readPage(html).text).toContain(PROSE)
  })
})

it('an article of the fixtures is the same by its rule and in general', () => {
  const text = readFileSync(new URL('../../fixtures/articles/budget-review.txt', import.meta.url), 'utf8').trim()
  const one = readPage(pageOf(text, { body: ['#newscontents'] }))
  const other = readPage(pageOf(text, { body: ['.q9'] }))
  expect([one.via, other.via, other.text]).toEqual(['site', 'general', one.text])
})
