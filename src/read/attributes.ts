/** As much of the HTML tokenizer as tells attributes from text. */

const isLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
const isBlank = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d)
const [quote, apostrophe, slash, greater, equals] = [0x22, 0x27, 0x2f, 0x3e, 0x3d]

/** Elements whose text holds no tags. */
const raw = /^(?:script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext)(?=[\s/>])/i

/**
 * Counts the attributes of the tag that has most of them. A parser compares each attribute with all before it, so its time
 * grows with the square of their number; this looks at each character once.
 *
 * @param enough counting stops beyond it
 */
export function mostAttributes(source: string, enough: number): number {
  let most = 0
  let at = source.indexOf('<')
  while (at >= 0 && most <= enough) {
    const start = source[at + 1] === '/' ? at + 2 : at + 1
    if (source.startsWith('<!--', at)) at = behind(source, '-->', at + 4)
    else if (isLetter(source.charCodeAt(start))) {
      const name = raw.exec(source.slice(at + 1, at + 12))?.[0]
      const tag = readTag(source, start, enough)
      most = Math.max(most, tag.attributes)
      at = name === undefined ? tag.end : endOfRaw(source, name, tag.end)
    } else at++
    at = source.indexOf('<', at)
  }
  return most
}

function readTag(source: string, from: number, enough: number): { end: number; attributes: number } {
  let attributes = 0
  let at = from
  while (at < source.length && !isBlank(source.charCodeAt(at)) && !'/>'.includes(source[at] as string)) at++
  while (at < source.length && attributes <= enough) {
    const code = source.charCodeAt(at)
    if (code === greater) return { end: at + 1, attributes }
    if (isBlank(code) || code === slash) at++
    else {
      attributes++
      at = endOfValue(source, endOfName(source, at))
    }
  }
  return { end: at, attributes }
}

/** An attribute's name may begin with = but holds none. */
function endOfName(source: string, from: number): number {
  let at = from + 1
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (isBlank(code) || code === slash || code === greater || code === equals) break
  }
  return at
}

function endOfValue(source: string, from: number): number {
  let at = skipBlanks(source, from)
  if (source.charCodeAt(at) !== equals) return from
  at = skipBlanks(source, at + 1)
  const first = source.charCodeAt(at)
  if (first === quote || first === apostrophe) return behind(source, source[at] as string, at + 1)
  while (at < source.length && !isBlank(source.charCodeAt(at)) && source.charCodeAt(at) !== greater) at++
  return at
}

function skipBlanks(source: string, from: number): number {
  let at = from
  while (isBlank(source.charCodeAt(at))) at++
  return at
}

function behind(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from)
  return at < 0 ? source.length : at + sign.length
}

function endOfRaw(source: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = from
  return close.exec(source)?.index ?? source.length
}
