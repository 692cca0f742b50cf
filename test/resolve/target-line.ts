/** A target as one line of `fixtures/phrases/targets.txt`. */
import type { Target } from '../../src/types.js'

/** What the number is worth: "5200000000000", "7/25", "8..8.5". */
export function worth(figure: Pick<Target, 'kind' | 'value' | 'of' | 'min' | 'max'>): string {
  if (figure.kind === 'range') return `${figure.min}..${figure.max}`
  return figure.of === null ? String(figure.value) : `${figure.value}/${figure.of}`
}

/** "gần 12% = 12 % nearly increase | giá trị sản xuất | 2023 result", without what is the default. */
export function lineOf(target: Target): string {
  const figure = [
    target.kind === 'number' || target.kind === 'range' || target.kind === 'ratio' ? '' : target.kind,
    worth(target),
    target.unit ?? '-',
    target.comparator === 'eq' ? '' : target.comparator,
    target.change ?? '',
    target.negated ? 'negated' : '',
  ]
  const time = [target.period?.edtf ?? '', target.status, target.baseline === null ? '' : `(${target.baseline.text})`]
  const join = (words: readonly string[]): string => words.filter(word => word !== '').join(' ')
  return `${target.text} = ${join(figure)} | ${target.indicator ?? '-'} | ${join(time)}`
}
