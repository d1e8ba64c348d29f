/** The evaluation as tables. */
import type { Change } from './history.ts'
import { byKey, countsOf, type Finding, scoreOf } from './tally.ts'

/** Of the strict and of the lenient scores. */
const columns = ['    P', '    R', '   F1']

const figure = (share: number) => share.toFixed(3)

function row(name: string, findings: readonly Finding[], width: number): string {
  const [strict, lenient] = [countsOf(findings, 'strict'), countsOf(findings, 'lenient')]
  const shares = [strict, lenient].flatMap((counts) => Object.values(scoreOf(counts)).map(figure))
  const numbers = [strict.right, strict.wrong, strict.lost].map((n) => String(n).padStart(5))
  return [name.padEnd(width), ...shares, ...numbers].join('  ')
}

function table(heading: string, groups: Map<string, Finding[]>): string {
  const width = Math.max(heading.length, ...[...groups.keys()].map((name) => name.length))
  const head = [heading.padEnd(width), ...columns, ...columns, 'right', 'wrong', ' lost']
  const over = `${' '.repeat(width + 2)}strict               lenient              strict`
  return [over, head.join('  '), ...[...groups].map(([name, own]) => row(name, own, width))].join('\n')
}

const shorten = (text: string | null) => (text === null ? 'nothing' : text.length > 60 ? `${text.slice(0, 59)}…` : text)

const miss = ({ case: name, field, at, outcome, truth, found }: Finding) =>
  `${name}  ${field}${at && `  @ ${at}`}  ${outcome}: is ${shorten(truth)}, found ${shorten(found)}`

export function report(findings: readonly Finding[], changes: readonly Change[] | null, verbose: boolean): string {
  const cases = byKey(findings, (one) => one.case)
  const exact = [...cases.values()].filter((own) => own.every(({ outcome }) => outcome === 'exact')).length
  const missed = findings.filter(({ outcome }) => outcome !== 'exact')
  const parts = [
    table(
      'field',
      byKey(findings, (one) => one.field),
    ),
    table('case', cases),
    table('all', new Map([[`${findings.length} values, ${exact} of ${cases.size} cases exact`, [...findings]]])),
    ...(verbose && missed.length > 0 ? [missed.map(miss).join('\n')] : []),
    told(changes),
  ]
  return `${parts.join('\n\n')}\n`
}

function told(changes: readonly Change[] | null): string {
  if (changes === null) return 'No run was stored before: this one is.'
  if (changes.length === 0) return 'No gain and no loss against the stored run.'
  const lines = changes.flatMap(({ case: name, gained, lost }) => [
    ...gained.map((key) => `+ ${name}  ${shorten(key)}`),
    ...lost.map((key) => `- ${name}  ${shorten(key)}`),
  ])
  return ['Against the stored run (--store stores this one):', ...lines].join('\n')
}
