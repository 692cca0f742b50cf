/** Pages for the tests: a plain article put into the layout of a site, with what sites put around it. */
import { parseArticle } from '../../src/index.js'
import type { SiteSelectors } from '../../src/knowledge/sites.js'
import type { BlockKind } from '../../src/types.js'

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/\n/g, '<br>')

/** An element that a simple selector finds: "h1.title", "#news .body", "[itemprop=author]". */
export function elementOf(selector: string, inner: string, tag = 'div'): string {
  return selector
    .split(' ')
    .reverse()
    .reduce((html, part) => {
      const name = /^[a-z]\w*/.exec(part)?.[0] ?? tag
      const classes = [...part.matchAll(/\.([\w-]+)/g)].map(([, each]) => each).join(' ')
      const id = /#([\w-]+)/.exec(part)?.[1]
      const [, attribute, value] = /\[([\w-]+)\*?=([\w-]+)\]/.exec(part) ?? []
      const attributes = [
        classes === '' ? '' : ` class="${classes}"`,
        id === undefined ? '' : ` id="${id}"`,
        attribute === undefined ? '' : ` ${attribute}="${value}"`,
      ]
      return `<${name}${attributes.join('')}>${html}</${name}>`
    }, inner)
}

export interface Layout extends SiteSelectors {
  readonly body: readonly string[]
}

/** An article as its parts, told by the core from its plain text. */
export function partsOf(text: string): { kind: BlockKind; text: string }[] {
  return parseArticle(text)
    .paragraphs.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }))
    .filter(({ kind }) => kind !== 'furniture')
}

/** What sites put around and between the paragraphs, none of it the article's. */
const HEADER = `<header><div class="logo"><h1><a href="/">Trang báo</a></h1></div>
  <nav><ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/kt">Kinh tế</a></li></ul></nav>
  <span class="clock">Chủ nhật, 29/11/2026</span></header>`
const RELATED = `<div class="box-tin-lien-quan"><h3>Tin liên quan</h3><ul>
  <li><a href="/a1.html">Huyện Bến Cầu khen thưởng 12 tập thể</a></li></ul></div>
  <script>var ad = "<p>Năm 2024, huyện đạt 99%</p>"</script><p><a href="/a2.html">Xã Thanh Phước đón nhận danh hiệu mới</a></p>`
const FOOTER = `<div class="tags">Từ khóa: <a href="/t">Gò Dầu</a></div>
  <div class="comment-box"><form><p>Bình luận (0)</p><textarea></textarea><button>Gửi</button></form></div>
  <aside><h2>Đọc nhiều</h2><p class="date">01/02/2023</p><p>Năm 2023, tỉnh thu ngân sách đạt 11.000 tỷ đồng, tăng 5% so với năm trước đó.</p></aside>
  <footer><p>Tổng Biên tập: Ông Trần Văn Mẫu, Giấy phép số 12/GP-BTTTT ngày 01/02/2023</p></footer>`

/** A whole page in the layout of a site. */
export function pageOf(article: string, site: Layout, head = ''): string {
  const parts = partsOf(article)
  const texts = (...kinds: BlockKind[]): string[] =>
    parts.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text)
  const role = (name: keyof SiteSelectors, usual: string, inner: string): string =>
    inner === '' ? '' : elementOf(site[name]?.[0] ?? usual, inner)
  const sections = texts('section').flatMap(text => text.split(/\s{2,}/))
  const links = sections.map(section => `<a href="/s">${escaped(section)}</a>`).join(' ')
  const body = parts
    .filter(({ kind }) => !['section', 'title', 'stamp', 'lead'].includes(kind))
    .map(({ kind, text }) => {
      if (kind === 'caption')
        return `<figure><img src="a.jpg" alt="x"><figcaption>${escaped(text)}</figcaption></figure>`
      if (kind === 'heading') return `<h2>${escaped(text)}</h2>`
      return `<p style="text-align: justify">${escaped(text).replace(/ (?=\p{Lu}\p{Ll})/u, '\n  &nbsp;')}</p>`
    })
  body.splice(2, 0, RELATED)
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(texts('title')[0] ?? '')} | Trang báo</title>
${head}</head><body>${HEADER}<main class="container"><div class="row"><div class="col">
${role('section', '.breadcrumb', links && `<a href="/">Trang chủ</a> ${links}`)}
${role('title', 'h1.title', escaped(texts('title')[0] ?? ''))}
<div class="meta">${role('stamp', '.date', escaped(texts('stamp')[0] ?? ''))}<div class="share"><a href="#">Chia sẻ</a></div></div>
${role('lead', '.sapo', escaped(texts('lead')[0] ?? ''))}
${elementOf(site.body[0] as string, `\n${body.join('\n')}\n`)}
${FOOTER}</div></div></main></body></html>`
}
