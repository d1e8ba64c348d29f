/** The tag of a status: bracketed words at the very end of a stretch (…学习3次。(已完成)). */
import type { Words } from './compile.ts'
import { isStatusPhrase, readStatus } from './status-phrase.ts'
import { trimSpan } from '../text/sentence.ts'
import { endWithout } from '../text/trim.ts'

/** Offsets are relative to the stretch. */
export interface Tag {
  /** Of the brackets. */
  start: number
  /** Of the words inside. */
  inner: [number, number]
  text: string
  bracket: string
  /** The closing bracket is printed. */
  closed: boolean
}

/** Behind a former tag: 【正在推进】→【已完成】 is one tag, of which the newer counts. */
const formerTag = /[([【<〔][^()[\]【】<>〔〕。]{1,40}[)\]】>〕]\s{0,4}(?:→|->|=>|⇒|—>)\s{0,4}$/

const openers = '([【<〔'
const closers = ')]】>〕'
const stops = `${openers}${closers}。`
/** 1 where a code unit may be a stop, told by its low bits: most are passed over by it. */
const mayStop = new Uint8Array(4096)
for (let i = 0; i < stops.length; i++) mayStop[stops.charCodeAt(i) & 0xfff] = 1
const maxTag = 40
/** A tag is looked for in so many characters at the end. */
const tagReach = 60

/** Where the bracket opens, over one pair of brackets within it: (已完成(长期坚持)); a place before `least` where none does. */
function openerBefore(folded: string, close: number, least: number): number {
  let within = false
  let at = close - 1
  for (; at >= least; at--) {
    if (!mayStop[folded.charCodeAt(at) & 0xfff]) continue
    const sign = folded.charAt(at)
    if (closers.includes(sign) && !within && at === close - 1) within = true
    else if (openers.includes(sign) && within) within = false
    else if (stops.includes(sign)) break
  }
  return at
}

/**
 * Finds bracketed words at the end of a stretch: the place of a status tag.
 *
 * @param folded the stretch, width folded
 */
export function tagAt(folded: string): Tag | null {
  const least = Math.max(0, folded.length - tagReach)
  const last = endWithout(folded, '。;.', true)
  const closed = last > least && closers.includes(folded.charAt(last - 1))
  const close = closed ? last - 1 : last
  const start = openerBefore(folded, close, least)
  const bracket = folded.charAt(start) || ' '
  if (start < least || !openers.includes(bracket)) return null
  const [from, to] = trimSpan(folded, start + 1, close)
  if (from >= to || to - from > maxTag) return null
  const former = formerTag.exec(folded.slice(least, start))?.index
  const text = folded.slice(from, to)
  return { start: former === undefined ? start : least + former, inner: [from, to], text, bracket, closed }
}

/**
 * The tag at the end of a stretch, where it is a status: alone, or behind a sentence with a remark on it
 * (…学习3次。(已完成,并建立长效机制)), which is a part of it then.
 */
export function statusTagAt(folded: string, words: Words): Tag | null {
  const tag = tagAt(folded)
  if (!tag) return null
  if (isStatusPhrase(tag.text, words)) return tag
  const first = /^[^,;、]{3,}(?=[,;])/.exec(tag.text)?.[0] ?? ''
  const standsAlone = tag.closed && /(?:^|[。;!?])\s*$/.test(folded.slice(Math.max(0, tag.start - 4), tag.start))
  return standsAlone && isStatusPhrase(first, words) && !readStatus(first, words)?.weak ? tag : null
}
