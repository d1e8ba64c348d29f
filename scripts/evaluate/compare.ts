/** When a value is right: to the letter but for its width and blanks (strict), or near enough to be of use (lenient). */
import { closingPunctuation } from '../../src/text/sentence.ts'
import { foldForComparison } from '../../src/text/fold.ts'
import { dice } from '../../src/text/similarity.ts'

export type Verdict = 'exact' | 'close' | 'wrong'

/** Holds a value that was found against the one that is true. */
export type Compare<T> = (truth: T, found: T) => Verdict

const verdict = (exact: boolean, close: boolean): Verdict => (exact ? 'exact' : close ? 'close' : 'wrong')

/** So much of a text's pairs of characters must be there for it to be near. */
const near = 0.9
/** A shortened truth: its beginning and its end. */
const shortened = /^(.+?)\s*…\s*(.+)$/s

/** Texts; a truth with … in it says how the text begins and ends. */
export const sameText: Compare<string> = (truth, found) => {
  const have = foldForComparison(found)
  const ends = shortened.exec(truth)
  if (!ends || foldForComparison(truth) === have) {
    const want = foldForComparison(truth)
    return verdict(want === have, dice(want, have) >= near)
  }
  const [first, last] = [foldForComparison(ends[1] as string), foldForComparison(ends[2] as string)]
  const [begins, stops] = [have.startsWith(first), have.endsWith(last)]
  return verdict(begins && stops && have.length >= first.length + last.length, begins || stops)
}

const withoutClosing = (text: string) => {
  let end = text.length
  while (end > 0 && closingPunctuation.includes(text[end - 1] as string)) end--
  return text.slice(0, end)
}

/** Titles and headings: their closing punctuation does not count. */
export const sameHeading: Compare<string> = (truth, found) =>
  sameText(withoutClosing(foldForComparison(truth)), withoutClosing(foldForComparison(found)))

/** Labels from the top, each without the punctuation behind it; near where the last one is the same. */
export const sameLabels: Compare<readonly string[]> = (truth, found) => {
  const plain = (labels: readonly string[]) => labels.map((label) => withoutClosing(foldForComparison(label)))
  const [want, have] = [plain(truth), plain(found)]
  return verdict(want.join('/') === have.join('/'), want.length > 0 && want.at(-1) === have.at(-1))
}

/** The first day, month or year that an EDTF value speaks of. */
const beginning = (edtf: string) => edtf.replace(/^\.\.\//, '').replace(/[/~].*$/, '')

/** EDTF values; near where both begin with the same, or one says it more finely than the other. */
export const sameDate: Compare<string> = (truth, found) => {
  const [want, have] = [beginning(truth), beginning(found)]
  return verdict(truth === found, want.startsWith(have) || have.startsWith(want))
}

/** Codes, numbers, truth values: there is no near. */
export const same: Compare<string | number | boolean> = (truth, found) => verdict(truth === found, false)
