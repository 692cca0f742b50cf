/**
 * Long and short forms of one body, lower case, old tone placement, the longest first: the first of each pair is read as the
 * second when bodies of several articles are compared.
 *
 * Sources: the abbreviations in `bodies.ts`, as local newspapers print them.
 */
export const bodySynonyms: readonly (readonly [long: string, short: string])[] = [
  ['ủy ban mặt trận tổ quốc việt nam', 'ủy ban mttq việt nam'],
  ['ủy ban mặt trận tổ quốc', 'ủy ban mttq việt nam'],
  ['ubmttq việt nam', 'ủy ban mttq việt nam'],
  ['ubmttqvn', 'ủy ban mttq việt nam'],
  ['ủy ban nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
  ['hội liên hiệp phụ nữ việt nam', 'hội lhpn'],
  ['hội liên hiệp phụ nữ', 'hội lhpn'],
  ['hội lhpn việt nam', 'hội lhpn'],
  ['hội cựu chiến binh việt nam', 'hội ccb'],
  ['hội cựu chiến binh', 'hội ccb'],
  ['liên đoàn lao động', 'lđlđ'],
  ['tòa án nhân dân', 'tand'],
  ['viện kiểm sát nhân dân', 'vksnd'],
  ['ban thường vụ', 'btv'],
  ['ban chấp hành', 'bch'],
  ['ủy ban kiểm tra', 'ubkt'],
]
