import type { PageFacts } from '../tree.ts'
import type { DomNode } from './dom.ts'

/** Names of <meta> elements (lower case) that tell a fact, the most trusted first. */
const names: Record<Exclude<keyof PageFacts, 'title'>, string[]> = {
  articleTitle: ['articletitle', 'article:title', 'og:title', 'dc.title', 'title'],
  publisher: ['contentsource', 'source', 'article:source', 'dc.source', 'publisher', 'dc.publisher'],
  publishedAt: [
    'pubdate',
    'publishdate',
    'publish_date',
    'publish_time',
    'publishtime',
    'article:published_time',
    'dc.date',
    'firstpublishedtime',
  ],
}

/** Ids of the element in which a page of articles (WeChat) prints the account that published, the most trusted first. */
const accountIds = ['js_name', 'profileBt']
/** No name is longer. */
const longestAccount = 40

/** Collects what the page says of itself outside its text. */
export class PageFactsReader {
  #title: string | null = null
  readonly #metas = new Map<string, string>()
  readonly #accounts = new Map<string, string>()

  /** @param node a <title> element: the first one counts */
  readTitle(node: DomNode): void {
    this.#title ??= clean((node.children ?? []).map((child) => child.data ?? '').join(''))
  }

  /** @param node a <meta> element: the first one of a name counts */
  readMeta(node: DomNode): void {
    const { name, property, content } = node.attribs ?? {}
    const key = (name ?? property ?? '').trim().toLowerCase()
    const value = clean(content ?? '')
    if (key !== '' && value !== null && !this.#metas.has(key)) this.#metas.set(key, value)
  }

  /** @param node any element with an id: the first one of those that name an account counts */
  readAccount(node: DomNode, id: string): void {
    if (!accountIds.includes(id) || this.#accounts.has(id)) return
    const name = clean(textOf(node))
    if (name !== null && name.length <= longestAccount) this.#accounts.set(id, name)
  }

  facts(): PageFacts {
    const first = (keys: string[], from = this.#metas): string | null =>
      keys.map((key) => from.get(key)).find((it) => it !== undefined) ?? null
    return {
      title: this.#title,
      articleTitle: first(names.articleTitle),
      publisher: first(names.publisher) ?? first(accountIds, this.#accounts),
      publishedAt: first(names.publishedAt),
    }
  }
}

/** The text of an element and of those right within it. */
const textOf = ({ children = [] }: DomNode): string =>
  children.map(({ data, children: inner = [] }) => data ?? inner.map((one) => one.data ?? '').join('')).join('')

function clean(text: string): string | null {
  const cleaned = text
    .replace(/[\0\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return cleaned === '' ? null : cleaned
}
