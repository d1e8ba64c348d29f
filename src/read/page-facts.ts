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

/** Collects what the page says of itself outside its text. */
export class PageFactsReader {
  #title: string | null = null
  readonly #metas = new Map<string, string>()

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

  facts(): PageFacts {
    const first = (keys: string[]): string | null =>
      keys.map((key) => this.#metas.get(key)).find((it) => it !== undefined) ?? null
    return {
      title: this.#title,
      articleTitle: first(names.articleTitle),
      publisher: first(names.publisher),
      publishedAt: first(names.publishedAt),
    }
  }
}

function clean(text: string): string | null {
  const cleaned = text
    .replace(/[\0\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return cleaned === '' ? null : cleaned
}
