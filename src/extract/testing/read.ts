/** Small bulletins for tests: what stands below the usual opening, and short forms of what was read. */
import { opening } from '../../lint/rule.ts'
import { parseBulletin } from '../../parse.ts'
import type { Bulletin, Issue } from '../../schema.ts'

/** Paragraphs below the opening that the rules' examples share. */
export const readText = (...paragraphs: string[]): Promise<Bulletin> => parseBulletin(opening + paragraphs.join('\n\n'))

/** A table below the opening: cells between |, rows by line; a cell `[r2]x` spans two rows, `[c3]x` three columns. */
export function readTable(rows: string[], ...behind: string[]): Promise<Bulletin> {
  const cell = (text: string) => {
    const spanning = /^\[([rc])(\d+)\]/.exec(text)
    const attribute = spanning ? ` ${spanning[1] === 'r' ? 'rowspan' : 'colspan'}="${spanning[2]}"` : ''
    return `<td${attribute}>${text.slice(spanning?.[0].length ?? 0)}</td>`
  }
  const lines = rows.map(
    (row) =>
      `<tr>${row
        .split('|')
        .map((text) => cell(text.trim()))
        .join('')}</tr>`,
  )
  return readPage(`<table>${lines.join('\n')}</table>${paragraphs(behind)}`)
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')

/** HTML below the opening. */
export function readPage(html: string): Promise<Bulletin> {
  const [title = '', meta = '', ...rest] = opening.split('\n').filter((line) => line !== '')
  const page = `<meta charset="utf-8"><h1>${title}</h1><div>${meta}</div>${paragraphs(rest)}${html}`
  return parseBulletin(new TextEncoder().encode(page))
}

/** An issue as one line: labels, title, status code. */
export const brief = ({ labels, title, status }: Issue) => `${labels.join('/')} ${title} = ${status.code}`.trim()
