/** The signature (落款) under the text: the name of the body, the date, and what may stand behind them. */
import type { Words } from '../lexicon/compile.ts'
import { isStatusPhrase } from '../lexicon/status-phrase.ts'
import { closingOpeners } from '../outline/closing.ts'
import { readLabel } from '../outline/label.ts'
import { dateTailAt, isDateLine, type Line, longParagraph, squeeze } from './lines.ts'
import { creditOf, isBody } from './meta-line.ts'

const maxSignatureLength = 60

/** The date of a signature: below the name of a body. */
export function isSignedDate(lines: Line[], i: number, words: Words): boolean {
  const { folded } = lines[i] as Line
  return folded.includes('年') && isDateLine(folded) && isBody(squeeze(lines[i - 1]?.folded ?? ''), words)
}

/** Cuts what stands behind the signature, or behind the last of the text where there is none, and marks the signature. */
export function cutTail(lines: Line[], head: Line[], words: Words): Line[] {
  const own = ownSignature(lines, titleOf(head), words)
  const signed = own < 0 ? signatureIndex(lines) : own
  if (signed < 0) {
    const last = lines.findLast(({ folded }) => creditOf(folded, words) === null)
    if (last && isNameIn(titleOf(head), last, words)) last.block.kind = 'signature'
    return lines
  }
  const tail = lines.slice(signed + 1)
  for (let i = signed; i >= 0 && i > signed - 4 && isSignature(lines[i] as Line, i === signed, words); i--) {
    ;(lines[i] as Line).block.kind = 'signature'
  }
  const asks = tail.findIndex((line) => !tellsContact(line.folded))
  const contact = asks < 0 ? tail : tail.slice(0, asks)
  // A ledger may stand behind the signature as an annex.
  const annex = tail.filter((line) => line.block.table !== null)
  return [...lines.slice(0, signed + 1), ...contact, ...annex]
}

/** (联系人:罗某,联系电话:…), right below the date. */
const tellsContact = (folded: string) => /^\(?(?:联系人|联系电话|联系方式|监督电话):/.test(folded)

const titleOf = (head: Line[]) =>
  squeeze(head.flatMap(({ block, folded }) => (block.kind === 'title' ? [folded] : [])).join(''))

const minName = 4

/** The last line, without a date, is a signature where it is the body that the title begins with. */
function isNameIn(title: string, line: Line, words: Words): boolean {
  const name = squeeze(line.folded)
  return (
    name.length >= minName && name.length < title.length && title.startsWith(name) && isSignature(line, false, words)
  )
}

function isSignature({ block, folded }: Line, last: boolean, words: Words): boolean {
  if (block.table || folded.length > maxSignatureLength) return false
  if (last) return true
  return (
    // (此页无正文), 【整改状态】已完成, (数据截至12月10日), but (某局 and 某局(盖章)
    !/[。;:,!?\d【】]/.test(folded) &&
    (!folded.startsWith('(') || isBody(squeeze(folded.slice(1).replace(/\)$/, '')), words)) &&
    !isStatusPhrase(folded, words) &&
    !words.fieldOf.has(folded.split(' ')[0] as string) &&
    readLabel(folded, words) === null &&
    closingOpeners(words).longestAt(folded, 0) === null
  )
}

/**
 * The date below the name of the body that the title names, where nothing behind it goes on with the text: no label, and no
 * way to object. Excerpts of other pages may stand there.
 */
function ownSignature(lines: Line[], title: string, words: Words): number {
  for (let i = lines.length - 1; i > 0; i--) {
    const { folded } = lines[i] as Line
    if (readLabel(folded, words) || closingOpeners(words).longestAt(folded, 0) !== null) return -1
    if (isSignedDate(lines, i, words) && title.includes(squeeze((lines[i - 1] as Line).folded))) return i
  }
  return -1
}

/** The line with the signature's date: the last bare date (or body + date) with no section behind it. */
function signatureIndex(lines: Line[]): number {
  for (let i = lines.length - 1; i >= 0; i--) {
    const { block, folded } = lines[i] as Line
    if (block.table) continue
    if (isDateLine(folded)) return i
    const tail = dateTailAt(folded)
    if (tail > 0 && folded.length <= maxSignatureLength && !/[。;:,]/.test(folded)) return i
    if (folded.length >= longParagraph && folded.includes('。')) return -1
  }
  return -1
}
