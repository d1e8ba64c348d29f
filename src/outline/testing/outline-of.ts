import { opening } from '../../lint/rule.ts'
import { parseBulletin } from '../../parse.ts'
import type { Section } from '../../schema.ts'

/** Paragraphs below the usual opening, as a text or as a page → the outline, a heading a line (its label or -), indented. */
export async function outlineOf(paragraphs: readonly string[], html = false): Promise<string[]> {
  const [title = '', meta = '', preface = ''] = opening.split('\n').filter(Boolean)
  const page = `<h1>${title}</h1><div>${meta}</div><p>${preface}</p>${paragraphs.map((one) => `<p>${one}</p>`).join('')}`
  const { outline } = await parseBulletin(html ? page : opening + paragraphs.join('\n\n'))
  const lines = (sections: Section[], indent: string): string[] =>
    sections.flatMap(({ label, heading, children }) => [
      `${indent}${label ?? '-'} ${heading}`,
      ...lines(children, `${indent} `),
    ])
  return lines(outline, '')
}
