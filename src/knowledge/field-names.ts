/**
 * What rows and objects usually call the parts of an article, by what they hold. Sources: the exports of common crawlers
 * and content systems, and what Vietnamese users name columns.
 *
 * Names are compared without case, marks and punctuation: "Nội dung", "noi_dung" and "NoiDung" are one.
 */

/** What a field of a row or object can hold. */
export type FieldRole = 'text' | 'html' | 'title' | 'lead' | 'body' | 'id' | 'publishedAt' | 'newspaper' | 'url'

/** The usual names of each, the likelier first. */
export const fieldNames: Readonly<Record<FieldRole, readonly string[]>> = {
  text: [
    'text',
    'content',
    'noidung',
    'article',
    'articletext',
    'fulltext',
    'rawtext',
    'plaintext',
    'maintext',
    'vanban',
  ],
  html: ['html', 'rawhtml', 'contenthtml', 'pagehtml', 'page'],
  title: ['title', 'headline', 'tieude', 'tenbai', 'tit'],
  lead: ['lead', 'sapo', 'summary', 'description', 'excerpt', 'abstract', 'tomtat', 'mota'],
  body: ['body', 'articlebody', 'thanbai', 'bodytext'],
  id: ['id', 'articleid', 'newsid', 'docid', 'uuid', 'guid', 'mabai', 'idbai'],
  publishedAt: [
    'publishedat',
    'published',
    'publisheddate',
    'publishdate',
    'publicationdate',
    'datepublished',
    'pubdate',
    'date',
    'ngaydang',
    'ngayxuatban',
    'ngay',
  ],
  newspaper: ['newspaper', 'paper', 'publisher', 'sitename', 'bao', 'tenbao', 'toasoan'],
  url: ['url', 'link', 'href', 'address', 'permalink', 'duongdan', 'lienket'],
}
