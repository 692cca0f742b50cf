/** What a reader sees of an element, line by line. */
import { describe, expect, it } from 'vitest'
import { isForeign } from '../../src/html/boxes.js'
import { readDom } from '../../src/html/dom.js'
import { linesOf } from '../../src/html/lines.js'

const read = (html: string): string =>
  linesOf(readDom(html).root, isForeign)
    .map(({ text, goesOn }) => `${goesOn ? '+' : ''}${text}`)
    .join('\n')

describe('the text of', () => {
  it.each([
    ['paragraphs', '<p>Một</p><p>Hai</p>', 'Một\nHai'],
    ['text between blocks', '<div>Một<p>Hai</p>Ba</div>', 'Một\nHai\nBa'],
    ['inline tags', '<p>Ông <b>Phan <i>Hữu</i></b> Lộc</p>', 'Ông Phan Hữu Lộc'],
    ['a word cut by tags', '<p>Huyện u<span>ỷ</span></p>', 'Huyện uỷ'],
    ['a source folded into lines', '<p>Một\n\t  hai\r\n ba</p>', 'Một hai ba'],
    ['blanks at the edges of tags', '<p>Một <b> hai</b> ba </p>', 'Một hai ba'],
    ['no-break spaces', '<p>&nbsp; 130&nbsp;&nbsp;người </p><p>&nbsp;</p>', '130 người'],
    ['entities', '<p>Bến &Aacute; &amp; V&#432;&#x1EDD;n &lt;1&gt; &ldquo;a&rdquo;</p>', 'Bến Á & Vườn <1> “a”'],
    ['an entity that is none', '<p>A &khong; B &amp C</p>', 'A &khong; B & C'],
    ['a line break', '<p>Một<br>Hai<br/>Ba</p>', 'Một\n+Hai\n+Ba'],
    ['two line breaks', '<p>Một<br><br>Hai</p>', 'Một\nHai'],
    ['a line break between blocks', '<p>Một</p><br><p>Hai</p>', 'Một\nHai'],
    ['a list', '<ul><li>Một</li><li>Hai <b>ba</b></li></ul>', 'Một\nHai ba'],
    [
      'a table of data',
      '<table><tr><th>Xã</th><th>Hộ</th></tr><tr><td><p>A</p></td><td><p>12</p></td></tr></table>',
      'Xã\tHộ\nA\t12',
    ],
    ['a table around a picture', '<table><tr><td><img></td></tr><tr><td>Chú thích</td></tr></table>', 'Chú thích'],
    [
      'a table of layout',
      '<table><tr><td><p>1</p><p>2</p><p>3</p><p>4</p></td><td><p>cột</p></td></tr></table>',
      '1\n2\n3\n4\ncột',
    ],
    [
      'a figure',
      '<p>Một</p><figure><img alt="không"><figcaption>Ảnh: A</figcaption></figure><p>Hai</p>',
      'Một\nẢnh: A\nHai',
    ],
    ['unclosed paragraphs', '<div><p>Một<p>Hai<div>Ba</div>', 'Một\nHai\nBa'],
    ['unclosed inline tags', '<p>Một <b>hai<p>Ba <i>bốn', 'Một hai\nBa bốn'],
    ['tags in capitals', '<P>Một</P><DIV>Hai</DIV>', 'Một\nHai'],
    ['word processors', '<p><o:p></o:p><![if !supportLists]>-<![endif]> Một<o:p>&nbsp;</o:p></p>', '- Một'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(read(html)).toBe(text)
  })
})

describe('leaves out', () => {
  it.each([
    '<script>var a = "<p>không</p>"</script>',
    '<style>p::before { content: "không" }</style>',
    '<!-- <p>không</p> -->',
    '<noscript><p>không</p></noscript>',
    '<template><p>không</p></template>',
    '<nav>không</nav>',
    '<aside><p>không</p></aside>',
    '<form><p>không</p></form>',
    '<iframe>không</iframe>',
    '<button>không</button>',
    '<p hidden>không</p>',
    '<p style="color: red; display:none">không</p>',
    '<div style="VISIBILITY: hidden"><p>không</p></div>',
    '<p aria-hidden="true">không</p>',
    '<p class="x d-none">không</p>',
    '<div class="related-news"><p>không</p></div>',
    '<div class="boxTinLienQuan"><p>không</p></div>',
    '<div class="tin_lien_quan"><p>không</p></div>',
    '<div id="binh-luan"><p>không</p></div>',
    '<div class="fb-like">không</div>',
    '<ul class="social-share"><li>không</li></ul>',
    '<div class="article__tag">không</div>',
    '<div id="adsWeb_12">không</div>',
    '<div class="quangcao300">không</div>',
    '<div type="RelatedOneNews">không</div>',
  ])('%s', html => {
    expect(read(`<p>Trước</p>${html}<p>Sau</p>`)).toBe('Trước\nSau')
  })
})

describe('keeps', () => {
  it.each([
    '<p class="d-none d-md-block">có</p>',
    '<p class="hidden lg:block">có</p>',
    '<p style="display:block">có</p>',
    '<p aria-hidden="false">có</p>',
    '<div class="stage">có</div>',
    '<div class="shadow headline advice loads">có</div>',
    '<div class="content-detail">có</div>',
    '<div class="VCSortableInPreviewMode" type="Photo">có</div>',
    '<blockquote>có</blockquote>',
    '<section><header>có</header></section>',
  ])('%s', html => {
    expect(read(`<p>Trước</p>${html}<p>Sau</p>`)).toBe('Trước\ncó\nSau')
  })
})
