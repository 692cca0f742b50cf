/** A record with every field filled at least once, and null where a field may be null elsewhere. It is made up, not parsed. */
import type { ArticleRecord, Evidence } from '../../src/types.js'

const text =
  'Sáng 30.1.2023, Đại tá, TS Lê Văn Mẫu, Bí thư Huyện uỷ Sông Hương nhiệm kỳ 2020-2025, phát biểu: "Thi đua". ' +
  'Chỉ thị số 05-CT/TW ngày 15-5-2016 của Bộ Chính trị khóa XII về học tập tiếp nối Chỉ thị 03. ' +
  'Thu đạt trên 1.500 tỷ đồng, tăng 12% so với năm 2021; 7/25 chỉ tiêu.'

function quote(words: string): Evidence {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}

const stated = { certainty: 'stated' } as const

export const sampleRecord: ArticleRecord = {
  schemaVersion: '1',
  parser: { version: '0.1.0', knowledge: '2026-10-01' },
  id: 'article-1',
  text,
  metadata: {
    title: 'Huyện uỷ Sông Hương họp',
    authors: ['Thu Thảo'],
    publishedAt: '2023-01-31T19:27+07:00',
    sections: ['Xây dựng Đảng'],
    newspaper: 'Báo Mẫu',
    republishedFrom: 'Báo Mẫu Online',
    url: 'https://example.org/1',
  },
  referenceDate: { value: '2023-01-31', basis: 'caller' },
  officials: [
    {
      id: 'o1',
      name: 'Lê Văn Mẫu',
      honorifics: ['đồng chí'],
      rank: 'Đại tá',
      degrees: ['TS'],
      positions: [
        {
          ...stated,
          rule: 'position.before-body',
          title: 'Bí thư',
          organization: 'Huyện uỷ Sông Hương',
          organizationText: 'Huyện uỷ',
          organizationId: 'org1',
          placeBasis: 'article',
          status: 'incumbent',
          since: '2020',
          until: '2025',
          term: '2020-2025',
          system: 'party',
          level: 'district',
          evidence: quote('Bí thư Huyện uỷ Sông Hương'),
        },
      ],
      roles: [{ role: 'speaker', evidence: quote('phát biểu'), certainty: 'stated' }],
      mentions: [quote('Lê Văn Mẫu')],
    },
  ],
  directives: [
    {
      ...stated,
      rule: 'directive.symbol',
      id: 'CT:05-CT/TW@XII',
      type: 'Chỉ thị',
      typeCode: 'CT',
      number: '5',
      symbol: '05-CT/TW',
      issuedOn: '2016-05-15',
      issuer: 'Bộ Chính trị',
      issuerBody: { name: 'Bộ Chính trị', place: 'Việt Nam', level: 'central', basis: 'stated' },
      term: 'XII',
      subject: 'học tập',
      known: { id: 'ct-05-2016', title: 'Chỉ thị 05-CT/TW', issuedOn: '2016-05-15' },
      relations: [{ type: 'continues', directive: 'CT:3@?' }],
      mentions: [
        {
          ...quote('Chỉ thị số 05-CT/TW'),
          fullStart: text.indexOf('Chỉ thị số'),
          fullEnd: text.indexOf(' tiếp nối'),
        },
      ],
    },
  ],
  dates: [
    {
      ...quote('Sáng 30.1.2023'),
      ...stated,
      rule: 'date.day',
      id: 'd1',
      value: '2023-01-30',
      earliest: '2023-01-30',
      latest: '2023-01-30',
      granularity: 'day',
      mod: 'APPROX',
      part: 'MO',
      basis: 'stated',
    },
  ],
  targets: [
    {
      ...quote('trên 1.500 tỷ đồng'),
      ...stated,
      rule: 'target.money',
      id: 't1',
      kind: 'number',
      value: 1_500_000_000_000,
      of: null,
      min: 1_500_000_000_000,
      max: null,
      unit: 'đồng',
      unitKind: 'money',
      currency: 'VND',
      comparator: 'gt',
      change: 'increase',
      negated: false,
      indicator: 'Thu',
      baseline: { text: 'năm 2021', edtf: '2021' },
      period: { edtf: '2022', dateId: 'd1' },
      organization: 'Huyện uỷ Sông Hương',
      status: 'result',
    },
    {
      ...quote('7/25 chỉ tiêu'),
      ...stated,
      rule: 'target.ratio',
      id: 't2',
      kind: 'ratio',
      value: 7,
      of: 25,
      min: null,
      max: 25,
      unit: 'chỉ tiêu',
      unitKind: 'count',
      currency: null,
      comparator: 'eq',
      change: null,
      negated: false,
      indicator: null,
      baseline: null,
      period: null,
      organization: null,
      status: 'result',
    },
  ],
  organizations: [
    {
      id: 'org1',
      name: 'Huyện uỷ Sông Hương',
      system: 'party',
      level: 'district',
      place: 'Sông Hương',
      mentions: [quote('Huyện uỷ Sông Hương')],
    },
  ],
  places: [
    {
      id: 'p1',
      name: 'Sông Hương',
      type: 'huyện',
      code: '000',
      successors: ['Hương Giang'],
      mentions: [quote('Sông Hương')],
    },
  ],
  quotes: [{ id: 'q1', speaker: 'o1', kind: 'direct', verb: 'phát biểu', evidence: quote('"Thi đua"') }],
  paragraphs: [{ kind: 'body', start: 0, end: text.length }],
  warnings: [{ code: 'date-disagrees', message: 'The stamp says another day.', start: 5, end: 14 }],
}
