/**
 * Where the pages of newspapers keep the parts of an article: CSS selectors, by site and by the CMS that many share.
 *
 * Sources, by the letter in `source`; the rows are facts that several of them agree on, and none was seen by us in a browser:
 * A – the tables of two public crawlers of Vietnamese papers (`ArticleSiteConfig`, `SITE_RULES`), checked there on saved pages;
 * B – github.com/giapham123/crawl-news-python, config.py;
 * C – a public survey of article pages of eight papers, August 2026;
 * D – github.com/nukeviet/nukeviet, themes/{default,mobile_default}/modules/news/detail.tpl;
 * E – conventions of WordPress themes and of schema.org microdata;
 * F – names that are common in pages of this genre, with no page at hand.
 */

/** Selectors of the parts of an article; within a list the first that finds something wins. */
export interface SiteSelectors {
  readonly title?: readonly string[]
  /** The breadcrumb, or its items. */
  readonly section?: readonly string[]
  readonly stamp?: readonly string[]
  readonly lead?: readonly string[]
  readonly author?: readonly string[]
  /** The source of a republished story: "Theo Báo Long An". */
  readonly origin?: readonly string[]
}

/** One site, or one family of sites. */
export interface SiteRule extends SiteSelectors {
  readonly name: string
  /** Sites known to be laid out so; the rule is tried first on them, and on all other sites where it is `shared`. */
  readonly domains: readonly string[]
  /** Are its names so particular that the rule may be tried on any site? */
  readonly shared: boolean
  /** The element that holds the paragraphs. */
  readonly body: readonly string[]
  /** What stands inside the body and is none of the article's, beside the boxes that go by their names. */
  readonly remove?: readonly string[]
  /** Do two sources agree, or was it checked on saved pages? */
  readonly sure: boolean
  readonly source: string
}

export const siteRules: readonly SiteRule[] = [
  {
    name: 'OneCMS',
    domains: [
      'baohaiphong.vn',
      'baonghean.vn',
      'baodanang.vn',
      'hanoimoi.vn',
      'baoquangnam.vn',
      'baodaknong.vn',
      'baohaiduong.vn',
      'congly.vn',
      'nguoiquansat.vn',
    ],
    shared: true,
    title: ['.sc-longform-header-title', '.block-sc-title', '.c-detail-head__title'],
    section: ['.sc-longform-header-cate', '.block-sc-cate-name', '.c-detail-head__cat'],
    stamp: ['.sc-longform-header-date', '.block-sc-publish-time', '.c-detail-head__time', '.c-detail-head__date'],
    lead: ['.sc-longform-header-sapo', '.block-sc-sapo', '.c-detail-head__desc'],
    author: ['.sc-longform-header-author', '.block-sc-author', '.c-author-page'],
    body: ['.b-maincontent .entry', 'article.entry', '.c-news-detail .entry', '.b-maincontent'],
    remove: [
      '.c-box',
      '.c-sticky-share',
      '.c-powered',
      '.c-news-related',
      '.sc-empty-layer',
      '.sc-longform-header-meta',
    ],
    sure: true,
    source: 'A, C',
  },
  {
    name: 'ZCE',
    domains: [
      'nhandan.vn',
      'sggp.org.vn',
      'baogialai.com.vn',
      'baohatinh.vn',
      'baolaocai.vn',
      'baosonla.vn',
      'tienphong.vn',
      'vietnamplus.vn',
      'plo.vn',
      'mattran.org.vn',
      'baobinhphuoc.com.vn',
      'baolangson.vn',
      'baophuyen.vn',
    ],
    shared: true,
    title: ['.article__title', '.article__header', '.cms-title'],
    section: ['.article__breadcrumb', '.breadcrumbs', '.main-cate'],
    stamp: ['.article__meta time', '.article__meta .time', '.article__time', 'time.time', '.cms-date'],
    lead: ['.article__sapo', '.article__desc', '.cms-desc'],
    author: ['.article__author', '.cms-author', '.article__meta .author'],
    origin: ['.article__source', '.cms-source'],
    body: ['.article__body', '.cms-body', '.article__content'],
    remove: ['.cms-relate', '.article__story', '.ads_middle'],
    sure: true,
    source: 'A, B, C',
  },
  {
    name: 'detail-content',
    domains: ['tuoitre.vn', 'thanhnien.vn', 'nld.com.vn', 'baochinhphu.vn', 'baoxaydung.vn'],
    shared: true,
    title: ['.detail-title', '.article-title', '.detail__title', '.title-detail'],
    section: ['.detail-cate', '.detail-category', '.detail__cate', '.breadcrumb-detail'],
    stamp: ['.detail-time', '.detail__time', '.detail-date', '.detail__date', '.date-time'],
    lead: ['.detail-sapo', '.detail__sapo', '.detail__summary', '.content-detail-sapo'],
    author: ['.detail-author', '.detail__author', '.author-info .name'],
    origin: ['.detail-source', '.detail__source'],
    body: ['.detail-content.afcbc-body', '.detail-content', '.detail__content', '.detail-cmain', '.detail__body'],
    remove: ['.detail-relate', '.detail__related', '.c-banner', '.h-show-mobile'],
    sure: true,
    source: 'A, B, C',
  },
  {
    name: 'newscontents',
    domains: [
      'baobinhduong.vn',
      'baocantho.com.vn',
      'baoangiang.com.vn',
      'baodongkhoi.vn',
      'baovinhlong.com.vn',
      'baovinhlong.vn',
      'baodongthap.vn',
      'baolongan.vn',
      'baoapbac.vn',
    ],
    shared: true,
    title: ['h1.title', '.detail-title h1', 'h1.fw700', 'h1.margintopbot10', '.title-news h1'],
    section: ['.breadcrumb', '.path', '.cate-name'],
    stamp: ['.ngaycapnhat', '.pubdate', '.detail-date', '.date'],
    lead: ['.detail-desc', '.sapo', '.des', '.summary'],
    author: ['.author', '.tacgia'],
    body: [
      '#newscontents .content-fck',
      '.content-fck-font-size',
      '.content-fck',
      '#newscontents',
      '#contentNews .singular-content',
      '#contentNews',
    ],
    remove: ['.detail-related', '.news-relate', '.sharemxh', '.detail-fb-like-share'],
    sure: true,
    source: 'A; Báo Bình Dương also in a scraper of its Chinese pages',
  },
  {
    name: 'Báo Tây Ninh',
    domains: ['baotayninh.vn'],
    shared: false,
    title: ['h1.title', 'h1'],
    section: ['.breadcrumb'],
    stamp: ['.ngaycapnhat', '.date', '.time'],
    lead: ['h4.sapo', 'p.sapo', '.sapo'],
    author: ['.author', '.tacgia'],
    body: ['.content-detail', '.content-fck', '#newscontents'],
    sure: true,
    source: 'A',
  },
  {
    name: 'td-post-content',
    domains: [
      'baodongnai.com.vn',
      'baodaklak.vn',
      'baothainguyen.vn',
      'baolamdong.vn',
      'baotuyenquang.com.vn',
      'baokhanhhoa.vn',
      'baoquangtri.vn',
      'baobariavungtau.com.vn',
      'baoquangninh.vn',
      'baohungyen.vn',
      'baobinhdinh.vn',
    ],
    shared: false,
    title: ['.detail-main-title h1', 'h1.title', 'h1.media-heading', 'h1'],
    section: ['.breadcrumb', '.detail-category'],
    stamp: ['.date', '.detail-date', '.post-date'],
    lead: ['.desc', '.sapo'],
    author: ['.author', '.detail-author'],
    body: [
      '.td-post-content',
      '#content.content-detail',
      '.article_content #content',
      '.article #content',
      '.content-detail',
    ],
    remove: ['.td-post-sharing', '.related-post', '.box-tag', 'ul.social', '.bd02', 'table.rl'],
    sure: true,
    source: 'A',
  },
  {
    name: 'Báo Quảng Bình',
    domains: ['baoquangbinh.vn'],
    shared: false,
    title: ['h2#title', '#title', 'h1'],
    stamp: ['.page-detail-meta .list-inline-item', '.page-detail-meta'],
    body: ['.page-detail-content', '#content', '.td-post-content', '.content-detail'],
    sure: false,
    source: 'github.com/THIPPATHOUM-Memy/Chuyen_de_3, the title and the date alone',
  },
  {
    name: 'dcontent',
    domains: ['baophutho.vn', 'baothanhhoa.vn', 'baoquangngai.vn', 'baovinhphuc.com.vn', 'baohoabinh.com.vn'],
    shared: true,
    title: ['.article__title', 'h1.title', 'h1'],
    stamp: ['.pdate', '.stime', '.date-detail', '.article__time'],
    lead: ['.article__sapo', 'p.sapo', '.sapo'],
    body: ['#dcontent'],
    sure: true,
    source: 'A',
  },
  {
    name: 'Báo Bắc Giang, Báo Bắc Ninh',
    domains: ['baobacgiang.vn', 'baobacninh.vn', 'baobacninhtv.vn'],
    shared: true,
    title: ['.news-detail__title', '.news_detail_title', 'h1'],
    stamp: ['.news-detail__head', '.news_detail_date'],
    lead: ['.news_detail_sapo', '.news-detail__sapo'],
    body: ['.news-details__content', '.news_detail_content'],
    remove: ['.news-related__list'],
    sure: true,
    source: 'A',
  },
  {
    name: 'Báo Điện Biên Phủ',
    domains: ['baodienbienphu.vn'],
    shared: false,
    body: ['.editor-content'],
    sure: true,
    source: 'A',
  },
  {
    name: 'Báo Cao Bằng, Báo Ninh Bình',
    domains: ['baocaobang.vn', 'baoninhbinh.org.vn'],
    shared: true,
    title: ['.header-title', 'h1'],
    stamp: ['#date', '.date'],
    body: ['#content-detail', '#content_detail', '#content_detail_news'],
    remove: ['.block-news-list'],
    sure: true,
    source: 'A, B',
  },
  {
    name: 'Báo Cà Mau',
    domains: ['baocamau.vn', 'qdnd.vn'],
    shared: false,
    title: ['.post-title', 'h1'],
    lead: ['.post-summary'],
    body: ['.post-content'],
    sure: true,
    source: 'A',
  },
  {
    name: 'NukeViet',
    domains: [],
    shared: true,
    title: ['h1[itemprop=headline]', '#news_detail h1', '.news_column h1', '.page-header .title'],
    section: ['.breadcrumbs', '.breadcrumb'],
    stamp: ['em.time', 'span.time', '.news_column .h5'],
    lead: ['#hometext', '.hometext', '.news_column [itemprop=description]'],
    body: ['#news-bodyhtml', '.news_column .bodytext', '#news_detail .bodytext', '.bodytext'],
    remove: ['.imgalt'],
    sure: true,
    source: 'D',
  },
  {
    name: 'WordPress',
    domains: [],
    shared: true,
    title: ['.entry-title', '.post-title', '.td-post-title h1'],
    stamp: ['.posted-on', '.entry-date', 'time.published', '.post-date', '.td-post-date'],
    author: ['.byline', '.author.vcard', '.post-author'],
    body: ['.entry-content', '.post-content', '.td-post-content', '.single-content', '.post_content'],
    sure: true,
    source: 'E',
  },
  {
    name: 'microdata',
    domains: [],
    shared: true,
    title: ['[itemprop=headline]'],
    stamp: ['[itemprop=datePublished]'],
    author: ['[itemprop=author]'],
    body: ['[itemprop=articleBody]', '[data-field=body]', '[data-role=content]'],
    sure: true,
    source: 'E',
  },
  {
    name: 'common names',
    domains: [],
    shared: true,
    body: [
      '.contentDetail',
      '#contentDetail',
      '#ContentDetail',
      '.content-detail',
      '.content_detail',
      '.article-content',
      '.article-body',
      '.article_content',
      '.news-content',
      '.news-detail-content',
      '.content-news',
      '.noidung',
      '.noi-dung',
      '.ArticleContent',
      '.fck_detail',
      '.fck',
      '.news-body',
      '.singular-content',
      '.journal-content-article',
    ],
    sure: false,
    source: 'F',
  },
]

/** Tried on every page behind the rule's own. */
export const usualSelectors: Required<SiteSelectors> = {
  title: ['[itemprop=headline]', '.article-title', '.news-title', '.post-title', '.entry-title', '.title-detail'],
  section: [
    '[itemtype*=BreadcrumbList]',
    '.breadcrumb',
    '[class*=breadcrumb i]',
    '[aria-label=breadcrumb]',
    '.duongdan',
    '.site-path',
    '.path',
    '.location',
    '.category-name',
    '.cate-name',
    '[class*=chuyenmuc i]',
    '.chuyen-muc',
    '.cat-name',
    '[class*=category i]',
  ],
  stamp: [
    '[itemprop=datePublished]',
    'time',
    '.publish-date',
    '.published',
    '.publish-time',
    '.post-date',
    '.ngay-dang',
    '.date',
    '.time',
    '[class*=date i]',
    '[class*=time i]',
    '[id*=date i]',
    '[class*=ngay i]',
    '.thoigian',
  ],
  lead: [
    '.sapo',
    '[class*=sapo i]',
    '.lead',
    '[class*=-lead]',
    '[class*=Lead]',
    '.summary',
    '.chapeau',
    '.chappeau',
    '.hometext',
    '.trichyeu',
    '.tomtat',
    '.tom-tat',
    '[class*=-summary]',
    '[class*=-desc]',
  ],
  author: [
    '[itemprop=author]',
    '[rel=author]',
    '.author',
    '[class*=author i]',
    '[class*=tacgia i]',
    '.tac-gia',
    '.butdanh',
    '.but-danh',
    '.byline',
  ],
  origin: ['.source', '.nguon', '[class*=-source]', '.nguon-tin'],
}

/** Where a title may stand that is no heading: asked last, of what stands above the text. */
export const titleHints: readonly string[] = [
  '[class*=title i]',
  '[id*=title i]',
  '[class*=tieude i]',
  '[class*=headline i]',
]
