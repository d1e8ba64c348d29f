/** Tags that a page or a fragment of one is made of; a Chinese text has none of them. */
const tag =
  /<(?:!doctype\s+html|\/?(?:html|head|body|meta|title|link|script|style|div|p|br|table|tbody|tr|td|th|span|font|center|h[1-6]|ul|ol|li|a|b|strong|img|section|article|main|form|pre)(?=[\s/>]))/gi

/** So many tags make a fragment of a page. */
const enough = 3

/**
 * HTML or plain text? The beginning decides: a page begins with a tag, a fragment has several of them near its beginning.
 * The extension only tips the balance where a single tag is found.
 *
 * @param source decoded
 * @param uri the file's name or address, if known
 */
export function isHtml(source: string, uri?: string | null): boolean {
  const head = source.slice(0, 16_384).replace(/^[\s\0\ufeff\u200b]+/, '')
  if (!head.includes('<')) return false
  if (/^<\?xml\s/i.test(head)) return /<(?:html|!doctype html)/i.test(head)
  const tags = firstOf(head.matchAll(tag), enough)
  const first = tags[0]
  if (first === undefined) return false
  if (first.index === 0 || /^(?:<!--|<!doctype)/i.test(head)) return true
  return tags.length >= (/\.(?:[sx]?html?|jsp|aspx?|php)(?:[?#]|$)/i.test(uri ?? '') ? 1 : enough)
}

function firstOf<T>(all: Iterable<T>, count: number): T[] {
  const first: T[] = []
  for (const one of all) {
    first.push(one)
    if (first.length === count) break
  }
  return first
}
