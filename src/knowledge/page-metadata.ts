/**
 * Under which names pages say things of their article for machines. Sources: schema.org, ogp.me, Dublin Core, and the heads
 * of newspapers' pages. Of several names the first that a page has counts; all are compared in lower case.
 */

/** Types of schema.org that are an article. */
export const articleTypes = /(?:Article|BlogPosting|Report)$/

// biome-ignore format: names read best in rows
export const metaNames: Readonly<Record<'title' | 'publishedAt' | 'authors' | 'sections' | 'site', readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'headline', 'dc.title', 'dcterms.title', 'title'],
  publishedAt: [
    'article:published_time', 'datepublished', 'og:published_time', 'pubdate', 'publishdate', 'publish_date', 'publish-date',
    'published_time', 'dc.date.issued', 'dcterms.created', 'dcterms.issued', 'dc.date', 'date', 'sailthru.date', 'datecreated',
  ],
  authors: ['article:author', 'author', 'dc.creator', 'dcterms.creator', 'dable:author'],
  sections: ['article:section', 'articlesection', 'og:article:section'],
  site: ['og:site_name', 'application-name', 'source', 'copyright', 'dc.publisher'],
}

/** What stands for an author and is no person: an address, a machine's name, the house. */
export const noPerson =
  /:\/\/|\.(?:vn|com|net|org)\b|@|^(?:(?:bởi|by|tác giả|viết bởi|đăng bởi):? )?(?:admin|administrator|webmaster|editor|ban biên tập|bbt|tòa soạn)$|^(?:báo|cổng|tạp chí|trang|đài) /i

/** Behind the last bar or dash of a title: the name of the site, in letters alone. */
export const siteInTitle = /^(?:báo|cổng|trang|tạpchí|đài)|(?:vn|online|điệntử)$/
