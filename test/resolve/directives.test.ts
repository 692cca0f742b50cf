import { describe, expect, test } from 'vitest'
import { createParser, parseArticle } from '../../src/index.js'
import type { Directive } from '../../src/types.js'

const directives = (text: string, publishedAt: string | null = null): Directive[] =>
  parseArticle(text, { publishedAt }).directives

describe('relations, by the words between', () => {
  test.each([
    ['Kế hoạch số 5-KH/TU triển khai thực hiện Nghị quyết số 8-NQ/TW được phổ biến.', 'implements'],
    ['Kết luận số 5-KL/TW về tiếp tục thực hiện Chỉ thị số 8-CT/TW được phổ biến.', 'continues'],
    ['Quyết định số 5-QĐ/TU sửa đổi, bổ sung Quyết định số 8-QĐ/TU được phổ biến.', 'amends'],
    ['Luật Nhà ở năm 2023 thay thế cho Luật Nhà ở năm 2014 được phổ biến.', 'replaces'],
    ['Báo cáo số 5-BC/TU về tổng kết Nghị quyết số 8-NQ/TW được phổ biến.', 'cites'],
  ])('%s', (text, type) => {
    const [first, second] = directives(text)
    expect(first?.relations).toEqual([{ type, directive: second?.id }])
    expect(second?.relations).toEqual([])
  })

  test.each([
    ['a renaming', 'Nghị quyết 90 (khóa X) nay là Nghị quyết 95 (khóa XII).', 'replaces'],
    ['in brackets', 'Nghị quyết số 5-NQ/HU (nay là Nghị quyết số 8-NQ/HU) được học tập.', 'replaces'],
    ['the passive', 'Quyết định số 5/QĐ-UBND đã được thay thế bằng Quyết định số 8/QĐ-UBND.', 'replaces'],
    ['a change', 'Quy chế số 5-QC/HU, nay được sửa đổi, bổ sung bởi Quy chế số 8-QC/HU, còn hiệu lực.', 'amends'],
    ['what came of it', 'Nghị quyết số 5-NQ/TU được cụ thể hóa bằng Kế hoạch số 8-KH/HU.', 'implements'],
    [
      'what a body made of it',
      'Thực hiện Nghị quyết số 5-NQ/TU của Tỉnh ủy, Huyện ủy đã ban hành Kế hoạch số 8-KH/HU.',
      'implements',
    ],
  ])('%s points from the later document to the earlier', (_, text, type) => {
    const [first, second] = directives(text)
    expect(second?.relations).toEqual([{ type, directive: first?.id }])
    expect(first?.relations).toEqual([])
  })

  test.each([
    ['joined by "và"', 'Kế hoạch số 5-KH/TU thực hiện Nghị quyết số 8-NQ/TW và Kết luận số 9-KL/TW được phổ biến.'],
    ['of one list', 'Kế hoạch số 5-KH/TU thực hiện các Nghị quyết số 8-NQ/TW, 9-NQ/TW được phổ biến.'],
    ['of one surface', 'Kế hoạch số 5-KH/TU thực hiện Nghị quyết Trung ương 4 khóa XI, XII được phổ biến.'],
    ['in a quoted title', 'Kế hoạch số 5-KH/TU “Thực hiện Kết luận số 8-KL/TU và Chỉ thị số 9-CT/TU” được phổ biến.'],
  ])('two documents %s are both referred to', (_, text) => {
    const [first, ...others] = directives(text)
    expect(first?.relations).toEqual(others.map(({ id }) => ({ type: 'implements', directive: id })))
    expect(others).toHaveLength(2)
  })

  test('what a body made of two documents refers to both', () => {
    const text = 'Triển khai Nghị quyết số 5-NQ/TU và Kết luận số 6-KL/TU, UBND huyện ban hành Kế hoạch số 8/KH-UBND.'
    const [first, second, plan] = directives(text)
    expect(plan?.relations).toEqual([first, second].map(other => ({ type: 'implements', directive: other?.id })))
  })

  test('three levels, each to the next', () => {
    const [outer, middle, inner] = directives(
      'Hướng dẫn số 5-HD/BTGTU về tuyên truyền Kế hoạch số 6-KH/TU thực hiện Kết luận số 7-KL/TW đã gửi các huyện.',
    )
    expect(outer?.relations).toEqual([{ type: 'cites', directive: middle?.id }])
    expect(middle?.relations).toEqual([{ type: 'implements', directive: inner?.id }])
    expect(inner?.relations).toEqual([])
  })

  test.each([
    'Học tập Nghị quyết số 8-NQ/TW và Kết luận số 5-KL/TW.',
    'Thực hiện Kết luận số 5-KL/TW về xây dựng Đảng, đẩy mạnh thực hiện Chỉ thị số 8-CT/TW.',
    'Học tập Nghị quyết số 8-NQ/TW. Thực hiện Kết luận số 5-KL/TW.',
    'Phổ biến Chỉ thị số 45-CT/TW về đại hội đảng bộ các cấp và Kết luận số 118-KL/TW của Bộ Chính trị.',
    'Nghị quyết số 8-NQ/HU nêu 5 việc; Kế hoạch số 5-KH/HU được thay mới.',
    'Sau khi học Nghị quyết số 8-NQ/TU, Huyện ủy ban hành Quyết định số 5-QĐ/HU.',
    'Thực hiện Nghị quyết số 8-NQ/TU, dự án được Thủ tướng phê duyệt tại Quyết định số 5/QĐ-TTg.',
  ])('none in: %s', text => {
    expect(directives(text).flatMap(({ relations }) => relations)).toEqual([])
  })
})

describe('the catalogue', () => {
  const known = (text: string, publishedAt: string | null = null) =>
    directives(text, publishedAt).map(directive => directive.known?.id ?? null)

  test.each([
    ['the day chooses', 'Học tập Nghị quyết số 18-NQ/TW ngày 25/10/2017 tại huyện.', null, '18-NQ/TW@XII'],
    ['the term chooses', 'Nghị quyết số 18-NQ/TW của Trung ương khóa XIII.', null, '18-NQ/TW@XIII'],
    ['the title chooses', 'Nghị quyết số 19-NQ/TW về nông nghiệp, nông dân, nông thôn.', '2023-02-02', '19-NQ/TW@XIII'],
    ['the day of the article excludes', 'Nghị quyết số 18-NQ/TW.', '2019-05-05', '18-NQ/TW@XII'],
    ['two readings are left', 'Nghị quyết số 18-NQ/TW.', '2023-05-05', null],
    ['the issuer says the symbol', 'Chỉ thị số 05 của Bộ Chính trị.', '2018-05-05', '05-CT/TW@XII'],
    ['a plenum says it too', 'Nghị quyết số 27, Hội nghị Trung ương 6 khóa XIII.', null, '27-NQ/TW@XIII'],
    ['the centre of the Youth Union is not the Party’s', 'Chỉ thị số 05 của Ban Bí thư Trung ương Đoàn.', null, null],
    ['a province has numbers of its own', 'Nghị quyết số 18-NQ/TU.', null, null],
    ['a day outside all terms of the symbol', 'Học tập Kết luận số 21-KL/TW ngày 1/1/1999 tại huyện.', null, null],
    ['the year chooses', 'Nghị quyết số 18-NQ/TW năm 2022 của Trung ương.', '2023-05-05', '18-NQ/TW@XIII'],
    ['the issuer chooses', 'Nghị quyết số 36-NQ/TW của Ban Chấp hành Trung ương Đảng.', '2019-05-05', '36-NQ/TW@XII'],
    [
      'any mention may choose',
      'Nghị quyết số 18-NQ/TW: sau 5 năm, Nghị quyết 18-NQ/TW (khóa XII) đã đi vào nền nếp.',
      null,
      '18-NQ/TW@XII',
    ],
    ['a title without a word in common', 'Chỉ thị số 21-CT/TW về công tác người cao tuổi ở cơ sở.', '2009-01-01', null],
    [
      'a Quy định written with the letters of a Quyết định',
      'Quy định số 08-QĐ/TW ngày 25/10/2018.',
      null,
      '08-QĐi/TW@XII',
    ],
  ])('%s', (_, text, publishedAt, id) => {
    expect(known(text, publishedAt)).toEqual([id])
  })

  const own = {
    id: 'ours',
    symbol: '18-NQ/TW',
    term: 'XII',
    type: 'Nghị quyết',
    issuer: 'Ban Chấp hành Trung ương Đảng',
    issuedOn: '2017-10-25',
    title: 'tổ chức bộ máy',
    sure: true,
  }

  test.each([
    ['one of the caller’s stands for ours of the same term', 'khóa XII', 'ours'],
    ['and hides no other', 'khóa XIII', '18-NQ/TW@XIII'],
  ])('%s', (_, term, id) => {
    const { directives: found } = createParser({ documents: [own] }).parse(`Nghị quyết số 18-NQ/TW ${term} đã học.`)
    expect(found[0]?.known?.id).toBe(id)
  })
})

describe('what article and catalogue do not agree on', () => {
  /** Code, surface and message of each warning. */
  const warnings = (text: string, publishedAt: string | null = null): string[] =>
    parseArticle(text, { publishedAt }).warnings.map(
      ({ code, message, start, end }) => `${code} “${text.slice(start, end)}” ${message.replace(/^"[^"]*":? /, '')}`,
    )

  test('several documents are left', () => {
    const [warning, ...others] = warnings(
      'Học tập Nghị quyết số 18-NQ/TW, triển khai Nghị quyết 18-NQ/TW.',
      '2023-05-05',
    )
    expect(others).toEqual([])
    expect(warning).toMatch(/^ambiguous-directive “Nghị quyết số 18-NQ\/TW” may be 18-NQ\/TW@XII of 2017-10-25 \(/)
    expect(warning).toMatch(/ or 18-NQ\/TW@XIII of 2022-06-16 \(/)
  })

  test.each([
    [
      'a wrong year',
      'Học tập Nghị quyết số 57-NQ/TW ngày 22/12/2023 của Bộ Chính trị.',
      'directive-conflict “Nghị quyết số 57-NQ/TW” the date is 2023-12-22 here, and 2024-12-22 in the catalogue (57-NQ/TW@XIII)',
    ],
    [
      'a year alone',
      'Nghị quyết số 57-NQ/TW năm 2023 của Bộ Chính trị được học tập.',
      'directive-conflict “Nghị quyết số 57-NQ/TW” the date is 2023 here, and 2024-12-22 in the catalogue (57-NQ/TW@XIII)',
    ],
    [
      'a day of another term, where the term is said',
      'Nghị quyết số 18-NQ/TW ngày 25/10/2013 của Ban Chấp hành Trung ương khóa XII.',
      'directive-conflict “Nghị quyết số 18-NQ/TW” the date is 2013-10-25 here, and 2017-10-25 in the catalogue (18-NQ/TW@XII)',
    ],
    [
      'a day of another term, where the title chooses',
      'Nghị quyết số 19-NQ/TW ngày 16/6/2012 về nông nghiệp, nông dân, nông thôn.',
      'directive-conflict “Nghị quyết số 19-NQ/TW” the date is 2012-06-16 here, and 2022-06-16 in the catalogue (19-NQ/TW@XIII)',
    ],
    [
      'another issuer',
      'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Ban Bí thư được thực hiện tốt.',
      'directive-conflict “Chỉ thị số 05-CT/TW” the issuer is Ban Bí thư here, and Bộ Chính trị in the catalogue (05-CT/TW@XII)',
    ],
    [
      'another term',
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XI.',
      'directive-conflict “Nghị quyết số 18-NQ/TW” the term is XI here, and XII in the catalogue (18-NQ/TW@XII)',
    ],
    [
      'another type',
      'Kết luận số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.',
      'directive-conflict “Kết luận số 05-CT/TW” the type is Kết luận here, and Chỉ thị in the catalogue (05-CT/TW@XII)',
    ],
    [
      'the second mention alone',
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024 đã có kế hoạch. Học Nghị quyết số 57-NQ/TW ngày 20/12/2024 ở chi bộ.',
      'directive-conflict “Nghị quyết số 57-NQ/TW” the date is 2024-12-20 here, and 2024-12-22 in the catalogue (57-NQ/TW@XIII)',
    ],
    [
      'an entry from memory says so',
      'Chỉ thị số 20-CT/TW ngày 13/12/2022 của Ban Bí thư.',
      'directive-conflict “Chỉ thị số 20-CT/TW” the date is 2022-12-13 here, and 2022-12-12 in the catalogue (20-CT/TW@XIII), which no source confirms',
    ],
  ])('%s', (_, text, warning) => {
    expect(warnings(text)).toEqual([warning])
  })

  test('two names of a local committee are one issuer, another committee’s is not', () => {
    const issuer = 'Huyện ủy Gò Dầu'
    const own = {
      id: 'own',
      symbol: '12-NQ/HU',
      term: 'XII',
      type: 'Nghị quyết',
      issuer,
      issuedOn: '2023-03-14',
      title: '',
      sure: true,
    }
    const parser = createParser({ documents: [own] })
    const conflicts = (body: string) => parser.parse(`Nghị quyết số 12-NQ/HU của ${body} được học.`).warnings.length
    expect(['Ban Chấp hành Đảng bộ huyện', 'Ban Thường vụ Huyện ủy', 'HĐND huyện'].map(conflicts)).toEqual([0, 0, 1])
    // The day of a local document is compared too, whatever its own congresses are.
    const { warnings } = parser.parse('Nghị quyết số 12-NQ/HU ngày 15/3/2023 được học.')
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('2023-03-15 here, and 2023-03-14')])
  })

  test('each value is told once', () => {
    const cited = 'Chỉ thị số 05-CT/TW ngày 16/5/2016 của Ban Bí thư được học. '
    expect(warnings(cited.repeat(3)).map(warning => /the \w+/.exec(warning)?.[0])).toEqual(['the date', 'the issuer'])
  })

  test.each([
    ['all agrees', 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị khóa XIII về khoa học, công nghệ.'],
    ['the year alone agrees', 'Nghị quyết số 57-NQ/TW năm 2024 của Bộ Chính trị.'],
    ['the centre in general is no other issuer', 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Trung ương.'],
    ['a plenum is the Central Committee', 'Nghị quyết số 18-NQ/TW, Hội nghị Trung ương 6 khóa XII.'],
    ['one of two issuers agrees', 'Quy định số 144-QĐ/TW ngày 9/5/2024 của Bộ Chính trị, Ban Bí thư.'],
    ['the letters alone state no type', 'Thực hiện 41-QĐ/TW ngày 3/11/2021 của Bộ Chính trị.'],
    ['a longer name of the type', 'Chương trình hành động số 31-CTr/TW ngày 28/7/2026 của Bộ Chính trị.'],
    ['a province has numbers of its own', 'Chỉ thị số 05-CT/TU ngày 3/3/2019 của Ban Thường vụ Tỉnh ủy.'],
    ['the catalogue has no such number', 'Chỉ thị số 999-CT/TW ngày 3/3/2019 của Bộ Chính trị.'],
    ['the day is of a term whose document the catalogue lacks', 'Kết luận số 21-KL/TW ngày 9/4/2008 của Bộ Chính trị.'],
  ])('no warning: %s', (_, text) => {
    expect(warnings(text)).toEqual([])
  })
})

describe('ids', () => {
  test.each([
    ['Học tập Kết luận số 21-KL/TW ngày 25/10/2021 tại huyện.', 'KL:21-KL/TW@XIII'],
    ['Nghị quyết số 06 ngày 9.12.2022 của Tỉnh ủy Tây Ninh.', 'NQ:6@tinh-uy-tay-ninh@2022'],
    ['Nghị định số 178/2024/NĐ-CP.', 'NĐ:178/2024/NĐ-CP'],
    ['Luật Đất đai năm 2024.', 'Luật:dat-dai@2024'],
    ['Nghị quyết Hội nghị Trung ương 4 khóa XIII.', 'NQ:hoi-nghi-trung-uong-4@XIII'],
    ['Nghị quyết Đại hội XIII của Đảng.', 'NQ:dai-hoi-dang-13@?'],
  ])('%s', (text, id) => {
    expect(directives(text).map(directive => directive.id)).toEqual([id])
  })

  test('are unique in a record', () => {
    const ids = directives('Nghị quyết số 15 của HĐND xã, Nghị quyết số 15 của Chính phủ (khóa X), Chỉ thị 15.').map(
      ({ id }) => id,
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('spans', () => {
  const text = 'Ngày 17/3/2024, UBND huyện đã ban hành Kế hoạch số 66/KH-UBND ngày 16/3/2024 về phòng cháy. Hết.'

  test('the surface is the core, the full span takes in issuer, date and title', () => {
    const [mention] = directives(text)[0]?.mentions ?? []
    expect(mention?.text).toBe('Kế hoạch số 66/KH-UBND')
    expect(text.slice(mention?.fullStart, mention?.fullEnd)).toBe(
      'UBND huyện đã ban hành Kế hoạch số 66/KH-UBND ngày 16/3/2024 về phòng cháy',
    )
  })

  test.each([
    [
      'documents in its quoted title',
      'Huyện có Kế hoạch số 5-KH/HU “Thực hiện Nghị quyết số 8-NQ/TU và Kết luận số 9-KL/TU” rất rõ.',
      'Kế hoạch số 5-KH/HU “Thực hiện Nghị quyết số 8-NQ/TU và Kết luận số 9-KL/TU”',
    ],
    [
      'the document that its title ends in, without that one’s own date',
      'Kết luận số 5-KL/TW của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 8-CT/TW, ngày 5-5-2008 của Ban Bí thư.',
      'Kết luận số 5-KL/TW của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 8-CT/TW',
    ],
    [
      'a bracket after the title, and the issuer after it',
      'Xã làm tốt Chỉ thị số 5-CT/TU về trồng cây (ngày 6/6/2021) của Ban Thường vụ Tỉnh ủy trong năm.',
      'Chỉ thị số 5-CT/TU về trồng cây (ngày 6/6/2021) của Ban Thường vụ Tỉnh ủy',
    ],
  ])('the full span takes in %s', (_, text, full) => {
    const [mention] = directives(text)[0]?.mentions ?? []
    expect(text.slice(mention?.fullStart, mention?.fullEnd)).toBe(full)
  })

  test('the years of a congress stay a date of their own', () => {
    const record = parseArticle('Nghị quyết Đại hội Đảng bộ huyện lần thứ XI, nhiệm kỳ 2020-2025 đề ra 5 chỉ tiêu.')
    expect(record.directives[0]?.mentions[0]?.text).toMatch(/nhiệm kỳ 2020-2025$/)
    expect(record.dates.map(({ value }) => value)).toEqual(['2020/2025'])
  })
})

describe('the issuing body, apart from the issuer as written', () => {
  test.each([
    [
      'with its own place',
      'Học tập Nghị quyết số 04 của Thị ủy Trảng Bàng.',
      null,
      'Thị ủy Trảng Bàng',
      'Trảng Bàng',
      'stated',
    ],
    [
      'with the place of the article',
      'Đảng bộ thị xã Trảng Bàng học tập Nghị quyết số 04 của Thị ủy.',
      null,
      'Thị ủy',
      'Trảng Bàng',
      'article',
    ],
    [
      'with the province of the newspaper',
      'Chi bộ học tập Nghị quyết số 04 của Tỉnh ủy.',
      'Báo Tây Ninh',
      'Tỉnh ủy',
      'Tây Ninh',
      'newspaper',
    ],
    [
      'of the centre',
      'Chi bộ học tập Chỉ thị số 13-CT/TW của Ban Bí thư.',
      'Báo Tây Ninh',
      'Ban Bí thư',
      null,
      'stated',
    ],
  ])('%s', (_, text, newspaper, issuer, place, basis) => {
    const [directive] = parseArticle(text, { newspaper }).directives
    expect(directive?.issuer).toBe(issuer)
    expect(directive?.issuerBody).toMatchObject({ place, basis })
  })

  test('is not known without a place, and not at all without an issuer', () => {
    const [local, bare] = directives('Chi bộ học tập Nghị quyết số 04 của Tỉnh ủy, Chỉ thị số 13-CT/TU.')
    expect(local?.issuerBody).toMatchObject({ name: 'Tỉnh ủy', place: null })
    expect(bare?.issuerBody).toBeNull()
  })
})
