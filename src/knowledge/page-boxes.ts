/**
 * What surrounds and interrupts the text of an article in HTML, told by tags and by the names that sites give to boxes.
 * Names of classes and ids are compared in lower case, cut at dashes, underscores and capitals: "boxTinLienQuan".
 */

/** Elements whose content is no text of the article. */
// biome-ignore format: words read best in rows
export const silentTags: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'video', 'audio', 'map',
  'form', 'button', 'select', 'input', 'textarea', 'label', 'nav', 'footer', 'aside', 'dialog', 'head', 'title',
])

/** Elements that stand on lines of their own. */
// biome-ignore format: words read best in rows
export const blockTags: ReadonlySet<string> = new Set([
  'address', 'article', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset',
  'figcaption', 'figure', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'ol',
  'p', 'pre', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul',
])

/** A box is none of the article's where one part of its name is one of these: "article__tag", "box-related". */
// biome-ignore format: words read best in rows
export const boxWords: ReadonlySet<string> = new Set([
  'relate', 'relates', 'relation', 'other', 'others', 'share', 'sharing', 'shares', 'social', 'socials', 'comment', 'comments', 'fb',
  'facebook', 'zalo', 'twitter', 'like', 'tag', 'tags', 'keyword', 'keywords', 'ad', 'ads', 'adv', 'advert', 'adverts',
  'advertisement', 'advertising', 'banner', 'banners', 'sponsor', 'sponsored', 'promo', 'breadcrumb', 'breadcrumbs', 'rating',
  'ratings', 'vote', 'poll', 'survey', 'toolbar', 'tool', 'tools', 'print', 'audio', 'player', 'podcast', 'newsletter',
  'subscribe', 'sidebar', 'menu', 'nav', 'navbar', 'navigation', 'pagination', 'pager', 'footer', 'copyright', 'popup',
  'modal', 'toast', 'tooltip', 'qr', 'qrcode', 'toc', 'readmore', 'recommend', 'recommended', 'suggestion', 'suggestions',
  'trending', 'mostread', 'powered', 'sticky', 'adsbygoogle', 'adsense', 'taboola', 'mgid', 'fontsize', 'viewcount', 'views',
])

/** A box is none of the article's where its name holds one of these, whatever parts it: "box_tin-lien-quan". */
// biome-ignore format: words read best in rows
export const boxPhrases: readonly string[] = [
  'related', 'othernews', 'hotnews', 'morenews', 'lienquan', 'tinkhac', 'baikhac', 'binhluan', 'quangcao', 'docthem', 'xemthem', 'chiase', 'tukhoa', 'cungchuyenmuc',
  'docnhieu', 'xemnhieu', 'tinmoi', 'tinnong', 'noibat', 'quantam', 'luotxem', 'luottruycap', 'danhgia', 'gopy', 'cochu',
  'newsother', 'newsmore', 'adszone', 'admzone', 'admicro', 
  'tableofcontents', 'wpdiscuz', 'sharedaddy',
]

/** Attributes that mark such boxes with editors' own values: <div type="RelatedOneNews">. */
export const boxAttributes: readonly string[] = ['class', 'id', 'type']

/** Classes that hide an element from the reader. */
// biome-ignore format: words read best in rows
export const hidingClasses: ReadonlySet<string> = new Set([
  'hidden', 'hide', 'd-none', 'sr-only', 'visually-hidden', 'screen-reader-text', 'invisible', 'mobi-show', 'only-print',
  'print-only',
])

/** A class that shows the element again on a wider screen: "hidden md:block", "d-none d-lg-flex". */
export const showingClass = /^(?:d-)?(?:xs|sm|md|lg|xl|xxl)[:-](?:block|flex|grid|inline|inline-block|table)$/

/** Lines that begin so and hold a link send the reader elsewhere. */
export const invitations: readonly string[] = [
  'mời bạn đọc',
  'mời quý bạn đọc',
  'mời độc giả',
  'mời quý độc giả',
  'mời xem',
  'xem thêm',
  'xem chi tiết',
  'đọc thêm',
  'theo dõi',
]
