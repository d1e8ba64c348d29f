import type { DomNode } from './dom.ts'
import { readStyle } from './style.ts'

/** More is never left out for its class: a script may show it, and then it is the body of the page. */
const mostText = 200
const mostNodes = 60
/** So much of a page's style sheets is read. */
const mostSheet = 200_000
const mostShown = 100

/**
 * The classes and ids that a page's own style sheets hide (`.tips{display:none}`), as far as plain rules say so: one class or id,
 * outside of @media. A rule for two classes that shows (`.tab.on{display:block}`) shows what has both.
 */
export class Hidden {
  readonly #hidden = new Set<string>()
  readonly #shown: string[][] = []
  #read = 0

  /** Reads a `<style>` element. */
  readSheet(node: DomNode): void {
    for (const { data } of node.children ?? []) {
      if (data === undefined || this.#read > mostSheet) continue
      this.#read += data.length
      for (const [selectors, body] of rulesOf(data)) this.#apply(selectors, body)
    }
  }

  /** Is the element hidden by its class or id, and small enough to be left out? */
  hides(node: DomNode): boolean {
    const { class: names, id } = node.attribs ?? {}
    if (this.#hidden.size === 0 || (names === undefined && id === undefined)) return false
    const own = new Set((names ?? '').split(/\s+/).map((name) => `.${name}`))
    if (id !== undefined) own.add(`#${id}`)
    if (![...own].some((name) => this.#hidden.has(name))) return false
    return !this.#shown.some((all) => all.every((name) => own.has(name))) && isSmall(node)
  }

  #apply(selectors: string, body: string): void {
    const { display } = readStyle(body)
    if (display === null) return
    for (const selector of selectors.split(',')) {
      const parts = selector
        .trim()
        .match(simple)?.[0]
        .match(/[.#][\w-]+/g)
      if (!parts) continue
      if (display === 'none') {
        const [only, ...others] = parts
        if (only !== undefined && others.length === 0) this.#hidden.add(only)
      } else if (this.#shown.length < mostShown) this.#shown.push(parts)
    }
  }
}

const simple = /^[a-z0-9]{0,20}(?:[.#][\w-]{1,60}){1,3}$/i

/** The rules of a style sheet that stand in no other: selectors and declarations. */
function* rulesOf(sheet: string): Generator<[selectors: string, body: string]> {
  const text = withoutComments(sheet)
  let from = 0
  for (let open = text.indexOf('{'); open !== -1; open = text.indexOf('{', from)) {
    let depth = 1
    let at = open + 1
    for (; at < text.length && depth > 0; at++) {
      if (text[at] === '{') depth++
      else if (text[at] === '}') depth--
    }
    const selectors = text.slice(from, open).trim()
    if (!selectors.startsWith('@')) yield [selectors, text.slice(open + 1, at - 1)]
    from = at
  }
}

function withoutComments(sheet: string): string {
  let text = ''
  let from = 0
  for (let open = sheet.indexOf('/*'); open !== -1; open = sheet.indexOf('/*', from)) {
    text += sheet.slice(from, open)
    const close = sheet.indexOf('*/', open + 2)
    from = close === -1 ? sheet.length : close + 2
  }
  return text + sheet.slice(from)
}

/** Looks at no more of the element than is enough: they may be nested in one another. */
function isSmall(element: DomNode): boolean {
  const open = [element]
  let text = 0
  let nodes = 0
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { data = '', children = [] } = node
    text += data.trim().length
    nodes += children.length
    // nor counts what HTML adds to a table by itself
    if (node.name === 'tbody') nodes--
    if (text > mostText || nodes > mostNodes) return false
    open.push(...children)
  }
  return true
}
