/**
 * Long and short forms of one body, lower case, old tone placement, the longest first: the first of each pair is read as the
 * second, one pair after the other, when bodies of several articles are compared.
 *
 * Sources: the abbreviations in `bodies.ts`, as local newspapers print them.
 */
export const bodySynonyms: readonly (readonly [long: string, short: string])[] = [
  ['mặt trận tổ quốc', 'mttq'],
  ['ubmttq', 'ủy ban mttq'],
  ['ub mttq', 'ủy ban mttq'],
  ['mttqvn', 'mttq'],
  ['mttq việt nam', 'mttq'],
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
  ['thanh niên cộng sản', 'tncs'],
  ['chỉ huy quân sự', 'chqs'],
  ['ban thường vụ', 'btv'],
  ['ban chấp hành', 'bch'],
  ['ủy ban kiểm tra', 'ubkt'],
]
