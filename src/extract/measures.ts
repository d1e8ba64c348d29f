/**
 * The enumerated items of a text: 一是…二是…, 第一…第二…, 首先…其次…, ①②, 1.2., (1)(2).
 * Only a run that begins at one and counts on is an enumeration; ordinals inside quotation marks are none.
 */
import { derived, type Words } from '../lexicon/compile.ts'
import type { Measure, Span, Status } from '../schema.ts'
import { matchesOf } from '../text/matches.ts'
import { numberOfSign, parseNumeral } from '../text/numerals.ts'
import { isWithin, quotations } from '../text/quotations.ts'
import { behindLast, trimSpan } from '../text/sentence.ts'
import { worthSearching } from '../text/signs.ts'
import type { Context } from './context.ts'
import { namesSubject } from './prose-status.ts'

interface Ordinal {
  start: number
  /** Behind the ordinal and its punctuation. */
  end: number
  text: string
  number: number
  /** The stretch in which it stands. */
  own: Span
}

/** A stretch with the quotations in it. */
interface Stretch {
  span: Span
  text: string
  quoted: Span[]
}

const cn = '[一二三四五六七八九十]{1,3}'

/** A form of ordinals, searched for where it writes one, since an enumeration begins there. */
interface OrdinalForm {
  signs: string[]
  /** Group 1 is printed, group 2 the number. */
  form: RegExp
  number(printed: string): number | null
}

const counting: ReadonlyArray<Pick<OrdinalForm, 'signs' | 'form'>> = [
  { signs: ['一是'], form: new RegExp(`是(?<=(?:^|[。;,:.!?…\\s”)】\\t])((${cn})是))(?!否|一|非)\\s*`, 'g') },
  { signs: ['第一'], form: new RegExp(`(?<=^|[。;:!?\\s”)】\\t])(第(${cn}))\\s*[,、:是]\\s*`, 'g') },
  { signs: ['其一'], form: new RegExp(`(?<=^|[。;:!?\\s])(其(${cn}))\\s*[,、:是]\\s*`, 'g') },
  { signs: ['①'], form: /(([\u2460-\u2473]))\s*[、.]?\s*/g },
  { signs: ['⑴'], form: /(([\u2474-\u2487]))\s*[、.]?\s*/g },
  { signs: ['⒈'], form: /(([\u2488-\u249b]))\s*/g },
  { signs: ['(1)'], form: /(?<=^|[。;:,!?\s])(\((\d{1,2})\))\s*[、.]?\s*/g },
  { signs: ['1)'], form: /(?<=^|[。;:!?\s])((\d{1,2})\))\s*[、.]?\s*/g },
  {
    signs: ['1.', '1、', '1 '],
    form: /(?<=^|[。;:!?\s])((\d{1,2}))\s*[.、](?!\d{1,3}(?!\d|\.\d|月[\d底初上中下份以前起至])|\d{5})\s*/g,
  },
  { signs: ['(一)'], form: new RegExp(`(?<=^|[。;:!?\\s])(\\((${cn})\\))\\s*[、.]?\\s*`, 'g') },
  { signs: ['一、'], form: new RegExp(`(?<=^|[。;:!?\\s])((${cn}))、(?!${cn}(?:季度|级|类|期|批|次|者|个))\\s*`, 'g') },
]

/** Those that count, and those that are words: 首先, 其次, …. */
const formsOf = derived(({ lexicon }): OrdinalForm[] => [
  ...counting.map((one) => ({ ...one, number: numberOf })),
  ...lexicon.ordinals.map((words) => {
    const list = words
    return {
      signs: list.slice(0, 1),
      form: new RegExp(`(?<=^|[。;:!?\\s])((${list.join('|')}))\\s*[,:]?\\s*`, 'g'),
      number: (printed: string) => list.indexOf(printed) + 1,
    }
  }),
])

/**
 * Finds the items of a text made of one or more stretches (its paragraphs).
 *
 * @returns the items of the outermost enumeration, each running to the next ordinal or the end of its paragraph;
 *   empty where nothing is enumerated. Where an enumeration starts anew, its items follow those of the first.
 */
export function readMeasures(text: string, folded: string, spans: readonly Span[], words: Words): Measure[] {
  const texts = spans.map((span) => folded.slice(...span))
  const whole = texts.length === 1 ? (texts[0] as string) : texts.join('\n')
  const begun = worthSearching(formsOf(words), whole)
  if (begun.length === 0) return []
  const stretches = spans.map((span, i): Stretch => ({
    span,
    text: texts[i] as string,
    quoted: quotations(folded, ...span),
  }))
  const runs = begun
    .map((form) => counted(ordinals(stretches, form)))
    .filter((items) => items.length >= 2)
    .sort((a, b) => (a[0] as Ordinal).start - (b[0] as Ordinal).start)
  const outer = runs[0] ?? []
  return outer.map((item, i) => measure(text, item, outer[i + 1]))
}

function measure(text: string, item: Ordinal, next: Ordinal | undefined): Measure {
  const end = item.own[1]
  const span = trimSpan(text, item.end, Math.min(next?.start ?? end, end))
  return { ordinal: item.text, text: text.slice(...span), span }
}

/** 二是更新台账。目前,该问题已整改完成。: the last sentence speaks of the issue, and is no part of its last measure. */
export function withoutStatus(
  measures: Measure[],
  { basis, span }: Status,
  { text, folded, words }: Pick<Context, 'text' | 'folded' | 'words'>,
): Measure[] {
  const last = measures.at(-1)
  if (!last || !span || basis !== 'prose' || span[0] < last.span[0] || span[1] > last.span[1]) return measures
  const before = folded.slice(last.span[0], span[0])
  const sentence = behindLast(before, '。;!?')
  const closes = !/[。;!?]./.test(folded.slice(span[1], last.span[1]))
  if (sentence.length === before.length || !closes || !namesSubject(sentence, words)) return measures
  const kept = trimSpan(text, last.span[0], span[0] - sentence.length)
  return [...measures.slice(0, -1), { ...last, text: text.slice(...kept), span: kept }]
}

/** Every ordinal of a form in the stretches, those within quotation marks left out. */
function ordinals(stretches: readonly Stretch[], { form, number }: OrdinalForm): Ordinal[] {
  const found: Ordinal[] = []
  for (const { span, text, quoted } of stretches) {
    for (const match of matchesOf(form, text)) {
      const [all, printed, digits] = match as unknown as [string, string, string]
      const n = number(digits)
      const end = span[0] + match.index + all.length
      // 一是 is matched from its 是 on, which is sooner found than a numeral.
      const start = all.startsWith(printed) ? end - all.length : end - all.length + 1 - printed.length
      if (n === null || isWithin(start, quoted)) continue
      found.push({ start, end, text: printed, number: n, own: span })
    }
  }
  return found
}

/** Keeps the ordinals that count 1, 2, 3, …; one that begins anew at 1 starts a further run, any other is dropped. */
function counted(items: Ordinal[]): Ordinal[] {
  const kept: Ordinal[] = []
  let next = 1
  for (const item of items) {
    if (item.number === 1) {
      if (next === 2) kept.pop()
      next = 2
    } else if (item.number === next) next++
    else continue
    kept.push(item)
  }
  if (next === 2) kept.pop()
  return kept
}

const numberOf = (printed: string): number | null => numberOfSign(printed) ?? parseNumeral(printed)
