import type { Line } from './text-lines.ts'
import { endsSentence } from './wrap.ts'

/** - 3 -, — 3 —, 第3页, 第 3 页 共 9 页: the number of a printed page, alone on its line. */
const pageNumber =
  /^(?:[-‐-―－]{1,2}\s{0,3}(\d{1,4})\s{0,3}[-‐-―－]{1,2}|第\s{0,2}(\d{1,4})\s{0,2}页[\s,，/／]{0,3}(?:[（(]?共\s{0,2}\d{1,4}\s{0,2}页[)）]?)?)$/

/** What stands over every page is short, and no sentence or field. */
const header = /^[^。；：:;（(]{4,60}$/

/**
 * Takes out what a copy of printed pages has between them: their numbers, and the line that stands over (or under) each.
 * A paragraph goes on over the page break.
 *
 * @param lines the text's lines
 */
export function withoutPageBreaks(lines: Line[]): Line[] {
  const numbers = pageNumbers(lines)
  if (numbers.length === 0) return lines
  const out = new Set(numbers)
  for (const side of [1, -1]) for (const at of repeatedBeside(lines, numbers, side)) out.add(at)
  const indented = lines.filter(({ indent }) => indent >= 2).length * 5 >= lines.length
  const kept: Line[] = []
  lines.forEach((line, i) => {
    if (out.has(i)) return
    const above = kept.at(-1)
    // Where paragraphs are not indented only a sentence that breaks off goes on.
    const goesOn = out.has(i - 1) && above !== undefined && (indented || !endsSentence(above))
    kept.push(goesOn ? { ...line, gap: 0 } : line)
  })
  return kept
}

/** The lines with page numbers, as indices: none unless they rise from page to page. */
function pageNumbers(lines: Line[]): number[] {
  const found: number[] = []
  let last = 0
  for (const [i, { text }] of lines.entries()) {
    const match = pageNumber.exec(text)
    if (!match) continue
    const number = Number(match[1] ?? match[2])
    if (number <= last) return []
    last = number
    found.push(i)
  }
  return found
}

/** The lines behind (1) or before (-1) all page numbers, where they are the same on every page and more than one. */
function repeatedBeside(lines: Line[], numbers: number[], side: number): number[] {
  const beside = numbers.map((at) => at + side).filter((at) => lines[at] !== undefined)
  const texts = new Set(beside.map((at) => lines[at]?.text.replace(/\s+/g, '')))
  const [text = ''] = texts
  return beside.length >= 2 && texts.size === 1 && header.test(text) ? beside : []
}
