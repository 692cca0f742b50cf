import { describe, expect, it } from 'vitest'
import { type ParseOptions, parseArticle } from '../src/index.js'
import { parseOptionsSchema } from '../src/record/schema.js'

describe('the input', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, '42'],
    [['Bí thư'], 'an array'],
    [{}, 'body'],
    [{ body: 7 }, 'body must be a string, and is number 7'],
    [{ body: 'Hội nghị', title: 3 }, 'title'],
    [{ body: 'Hội nghị', headline: 'x' }, '"headline"'],
  ])('%j is refused with its name', (input, said) => {
    expect(() => parseArticle(input as never)).toThrow(TypeError)
    expect(() => parseArticle(input as never)).toThrow(said)
  })

  it('joins the parts of an article by blank lines, and says so in the record', () => {
    const record = parseArticle({ title: 'Hội nghị huyện ủy', lead: null, body: 'Sáng nay, huyện ủy họp.' })
    expect(record.text).toBe('Hội nghị huyện ủy\n\nSáng nay, huyện ủy họp.')
    expect(parseArticle('Sáng nay, huyện ủy họp.').text).toBeNull()
  })
})

describe('the options', () => {
  const good: ParseOptions[] = [
    {},
    { id: 'a-1', publishedAt: '2023-01-31', newspaper: 'Báo Tây Ninh', url: 'https://baotayninh.vn/a.html' },
    { publishedAt: '2023-01-31T19:27' },
    { publishedAt: '2023-01-31T19:27:05+07:00' },
    { publishedAt: '2024-02-29' },
    { publishedAt: null, id: undefined },
  ]
  it.each(good)('%j is taken, here and by the schema', options => {
    expect(() => parseArticle('Hội nghị', options)).not.toThrow()
    expect(parseOptionsSchema.safeParse(options).success).toBe(true)
  })

  it.each([
    ['unknown name', { publishAt: '2023-01-31' }, 'publishAt'],
    ['no date', { publishedAt: 'hôm nay' }, '"hôm nay"'],
    ['day before month', { publishedAt: '31-01-2023' }, '"31-01-2023"'],
    ['a day that is none', { publishedAt: '2023-02-29' }, '"2023-02-29"'],
    ['a time that is none', { publishedAt: '2023-01-31T25:61' }, '"2023-01-31T25:61"'],
    ['a Date', { publishedAt: new Date(0) }, 'publishedAt'],
    ['a number', { id: 7 }, 'id must be a string, and is number 7'],
  ])('%s is refused with name and value, here and by the schema', (_, options, said) => {
    expect(() => parseArticle('Hội nghị', options as never)).toThrow(TypeError)
    expect(() => parseArticle('Hội nghị', options as never)).toThrow(said)
    expect(parseOptionsSchema.safeParse(options).success).toBe(false)
  })

  it('null is as good as none', () => {
    expect(parseArticle('Hội nghị', null)).toEqual(parseArticle('Hội nghị'))
  })
})
