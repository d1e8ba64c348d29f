import type { DomNode } from './dom.ts'
import type { Role } from './tags.ts'

/** What an element's own `style` says, as far as it matters to the text. */
export interface StyleFacts {
  display: 'none' | 'block' | 'inline' | null
  preformatted: boolean | null
  bold: boolean | null
  family: string | null
  size: string | null
}

/** How the text at some point of the page looks: one per element that changes it, linked to the one around. */
export interface Look {
  outer: Look | null
  /** The element that changed it. */
  owner: DomNode | null
  heading: string | null
  bold: boolean
  family: string | null
  size: string | null
  link: boolean
  preformatted: boolean
  /** Equal for equal looks; null for plain text. */
  signature: string | null
}

export const plain: Look = {
  outer: null,
  owner: null,
  heading: null,
  bold: false,
  family: null,
  size: null,
  link: false,
  preformatted: false,
  signature: null,
}

/** Reads style attributes; a page repeats a few of them on every paragraph, so each is read once. */
export class Styles {
  readonly #known = new Map<string, StyleFacts>()

  facts(style: string): StyleFacts {
    let facts = this.#known.get(style)
    if (facts === undefined) {
      facts = readStyle(style)
      this.#known.set(style, facts)
    }
    return facts
  }
}

/** Reads the declarations of a style attribute, or of a rule. */
export function readStyle(style: string): StyleFacts {
  const facts: StyleFacts = { display: null, preformatted: null, bold: null, family: null, size: null }
  for (const declaration of style.slice(0, 2000).split(';')) {
    const colon = declaration.indexOf(':')
    if (colon === -1) continue
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s?important/i, '')
      .trim()
    apply(facts, declaration.slice(0, colon).trim().toLowerCase(), value)
  }
  return facts
}

function apply(facts: StyleFacts, property: string, value: string): void {
  const word = value.toLowerCase()
  if (property === 'display') {
    if (word === 'none') facts.display = 'none'
    else if (word === 'inline') facts.display = 'inline'
    else if (/^(?:block|flex|grid|table|list-item|flow-root)/.test(word)) facts.display = 'block'
  } else if (property === 'white-space') {
    facts.preformatted = /^(?:pre|break-spaces)/.test(word)
  } else if (property === 'font-weight') {
    facts.bold = boldness(word)
  } else if (property === 'font-family') {
    facts.family = familyOf(value)
  } else if (property === 'font-size') {
    facts.size = word
  } else if (property === 'font') {
    if (/(?:^|\s)(?:bold|bolder|[6-9]00)\s/.test(word)) facts.bold = true
  }
}

function boldness(word: string): boolean | null {
  if (/^(?:bold|bolder|[6-9]\d\d)$/.test(word)) return true
  return /^(?:normal|lighter|[1-5]\d\d)$/.test(word) ? false : null
}

/** The first font named, without quotation marks. */
function familyOf(value: string): string | null {
  const first = (value.split(',')[0] ?? '').replace(/["']/g, '').trim()
  return first === '' ? null : first
}

/**
 * The look inside an element.
 *
 * @param outer the look around it
 * @param node the element
 * @param role its tag's role
 * @param style its style attribute, read; null where it has none
 * @returns `outer` itself where the element changes nothing
 */
export function lookWithin(outer: Look, node: DomNode, role: Role | undefined, style: StyleFacts | null): Look {
  const changes = role === 'heading' || role === 'bold' || role === 'font' || role === 'link' || role === 'pre'
  if (!changes && (style === null || isSilent(style))) return outer
  const look: Look = { ...outer, outer, owner: node }
  if (role === 'heading') look.heading = node.name ?? null
  else if (role === 'bold') look.bold = true
  else if (role === 'pre') look.preformatted = true
  else if (role === 'link') look.link ||= isLink(node)
  else if (role === 'font') {
    look.family = familyOf(node.attribs?.['face'] ?? '') ?? look.family
    look.size = node.attribs?.['size']?.trim() || look.size
  }
  if (style !== null) {
    look.bold = style.bold ?? look.bold
    look.family = style.family ?? look.family
    look.size = style.size ?? look.size
    look.preformatted = style.preformatted ?? look.preformatted
  }
  look.signature = signatureOf(look)
  return look
}

function isSilent(style: StyleFacts): boolean {
  return style.bold === null && style.family === null && style.size === null && style.preformatted === null
}

function signatureOf(look: Look): string | null {
  const kind = look.heading ?? (look.bold ? 'strong' : null)
  if (kind === null) return null
  return [kind, look.family, look.size].filter((part) => part !== null).join(' ')
}

/** An anchor that is only a target (`<a name=…>`, Word's bookmarks) may hold any part of the body. */
function isLink(node: DomNode): boolean {
  const attribs = node.attribs ?? {}
  if (node.name !== 'a' || 'href' in attribs || 'onclick' in attribs) return true
  return !('name' in attribs || 'id' in attribs)
}
