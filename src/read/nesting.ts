/** Where elements may stand in one another, as far as a parser would otherwise repair it: the content models of HTML, and what the end tags of some may be left out for. */

const set = (names: string) => new Set(names.split(' '))
const table = (rows: Record<string, string>) =>
  new Map(Object.entries(rows).flatMap(([keys, names]) => keys.split(' ').map((key) => [key, set(names)] as const)))

/** Old or rare, and parsed in ways of their own. */
const unusual = set(
  'applet basefont bgsound command frame frameset image isindex keygen listing math noembed noframes plaintext rb rp rt rtc ruby svg template xmp',
)

/** Stands for the page itself, around all elements. */
const document = '#document'
const headings = 'h1 h2 h3 h4 h5 h6'
/** Nothing but these may stand in them, no text either. */
const contents = table({
  [document]: 'html',
  html: 'head body script style link meta',
  head: 'title meta link base script style noscript',
  table: 'caption colgroup col thead tbody tfoot tr script style',
  'thead tbody tfoot': 'tr script style',
  tr: 'td th script style',
  colgroup: 'col',
  'select optgroup': 'option optgroup script',
  noscript: 'img link style',
})
/** They may stand in nothing but these. */
const parents = table({
  'head body': 'html',
  'caption colgroup thead tbody tfoot': 'table',
  col: 'table colgroup',
  tr: 'table thead tbody tfoot',
  'td th': 'tr',
  'option optgroup': 'select optgroup datalist',
})
/** They may not stand within these, however deep: they would end them. */
const outside = table({
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup hr':
    'p',
  'main menu nav ol p pre search section summary table ul li dd dt': 'p',
  [headings]: `p ${headings}`,
  form: 'p form',
  a: 'a',
  nobr: 'nobr',
  'button input select textarea output datalist': 'button datalist option',
})
/** An item ends the one before it, but not that of a list around its own. */
const items = new Map(
  [
    { names: 'li', lists: 'ul ol menu dir' },
    { names: 'dd dt', lists: 'dl' },
  ].flatMap(({ names, lists }) => {
    const group = { names: set(names), lists: set(lists) }
    return [...group.names].map((name) => [name, group] as const)
  }),
)
const once = set('html head body')

/** The elements that are open while a page is read. */
export class Nesting {
  /** Their names, the innermost last. */
  readonly #open = [document]
  readonly #seen = new Set<string>()

  get depth(): number {
    return this.#open.length - 1
  }

  get innermost(): string {
    return this.#open.at(-1) as string
  }

  /** A whole page was read, and all that was opened is closed. */
  get complete(): boolean {
    return this.#open.length === 1 && this.#seen.has('body')
  }

  holdsText(): boolean {
    return !contents.has(this.innermost)
  }

  /** May such an element begin here, ending no other? To be asked once for each. */
  mayBegin(name: string): boolean {
    const { innermost } = this
    if (unusual.has(name) || innermost === 'option') return false
    if (contents.get(innermost)?.has(name) === false || parents.get(name)?.has(innermost) === false) return false
    for (const ended of outside.get(name) ?? []) if (this.#open.includes(ended)) return false
    return !this.#endsItem(name) && (!once.has(name) || this.#isFirst(name))
  }

  begin(name: string): void {
    this.#open.push(name)
  }

  end(): void {
    this.#open.pop()
  }

  #endsItem(name: string): boolean {
    const item = items.get(name)
    const around = item && this.#open.findLast((other) => item.names.has(other) || item.lists.has(other))
    return around !== undefined && item?.names.has(around) === true
  }

  #isFirst(name: string): boolean {
    if (this.#seen.has(name) || this.#seen.has('body')) return false
    this.#seen.add(name)
    return true
  }
}
