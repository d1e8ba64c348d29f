/** Receives a stretch of decoded text and where it stands in the source; equal lengths correspond character by character. */
export type Emit = (text: string, from: number, to: number) => void

/**
 * Finds the source of a text node's value: entities, CRLF and dropped characters make the two differ.
 *
 * @param source the whole source
 * @param from where the text node begins in it
 * @param to where it ends; no markup in between
 * @param value what the HTML parser made of it
 * @param emit called for every stretch, in order
 */
export function mapText(source: string, from: number, to: number, value: string, emit: Emit): void {
  if (value.length === to - from && source.startsWith(value, from)) emit(value, from, to)
  else mapDiffering(source.slice(from, to), from, value, emit)
}

const special = /[&\r\n\0]/g

function mapDiffering(raw: string, from: number, value: string, emit: Emit): void {
  let at = 0 // in raw
  let v = 0 // in value
  const nul = keepsNul(raw, value)
  while (at < raw.length && v < value.length) {
    special.lastIndex = at
    const next = special.exec(raw)?.index ?? raw.length
    if (next > at) {
      const text = raw.slice(at, next)
      if (!value.startsWith(text, v)) break
      emit(text, from + at, from + next)
      at = next
      v += text.length
      continue
    }
    const [read, made] = raw[at] === '&' ? reference(raw, at, value, v) : control(raw, at, value[v], nul)
    if (made > 0) emit(value.slice(v, v + made), from + at, from + at + read)
    at += read
    v += made
  }
  // Something unforeseen: the rest corresponds as a whole.
  if (v < value.length) emit(value.slice(v), from + at, from + raw.length)
}

const numericAnywhere = /&#(?:x([\da-f]{1,40})|(\d{1,40}))/gi

/**
 * A NUL is left out of a page's text and replaced by U+FFFD in an <svg>, a <title> and the like: replaced where the value has more of
 * U+FFFD than what else stands for it, the character itself and references to none, makes.
 */
function keepsNul(raw: string, value: string): boolean {
  if (!raw.includes('\0')) return false
  let others = raw.split('\ufffd').length
  for (const [, hex, decimal] of raw.matchAll(numericAnywhere)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) others++
  }
  return value.split('\ufffd').length > others
}

/** CRLF is one line feed; the first line feed of a <pre> is left out. */
function control(raw: string, at: number, value: string | undefined, nul: boolean): [read: number, made: number] {
  const read = raw[at] === '\r' && raw[at + 1] === '\n' ? 2 : 1
  const kept = raw[at] === '\0' ? nul || value === '\0' : value === '\n'
  return [read, kept ? 1 : 0]
}

const numeric = /&#(?:x[\da-f]+|\d+);?/iy
const named = /&[a-z][a-z\d]*;?/iy

/** How long is the character reference at `at`, and how many characters did the parser make of it? */
function reference(raw: string, at: number, value: string, v: number): [read: number, made: number] {
  numeric.lastIndex = at
  const digits = numeric.exec(raw)?.[0]
  if (digits !== undefined) return [digits.length, charactersAt(value, v)]
  named.lastIndex = at
  const name = named.exec(raw)?.[0].slice(1)
  if (name === undefined) return [1, 1]
  // Only &amp; stands for &: any other that left one behind was no reference.
  if (value[v] === '&' && !/^amp/i.test(name)) return [1, 1]
  const old = legacyPrefix(name, value[v] ?? '')
  // Names with a semicolon are longer and win, but what follows an old one (`&nbspx;`) stands in the value as it is.
  if (old !== null && (old === name || value.startsWith(name.slice(old.length), v + 1))) return [old.length + 1, 1]
  const made = charactersAt(value, v)
  return [name.length + 1, made === 1 && isSecondHalf(value[v + 1], raw[at + name.length + 1]) ? 2 : made]
}

function charactersAt(value: string, v: number): number {
  const code = value.charCodeAt(v)
  return code >= 0xd800 && code < 0xdc00 && v + 1 < value.length ? 2 : 1
}

/** A few names (`&nvlt;`, `&fjlig;`) make a character and a combining one: seen from what is not in the source. */
function isSecondHalf(made: string | undefined, next: string | undefined): boolean {
  return made !== undefined && made !== next && 'j\u200a\u20d2\u20e5\u0331\u0333\u0338\ufe00'.includes(made)
}

const endsReference = /&(?:#x[\da-f]{1,40}|#\d{1,40}|[a-z][a-z\d]{0,40});?$/i

/**
 * Where a stretch of text really begins. Where parse5 parts words from blanks it takes the last character of an entity or of a
 * surrogate pair for the beginning of what it stands for, and what stands behind a < that begins no tag
 * (one character, or both halves of one) for its place.
 *
 * @param source the whole source
 * @param from where the text is said to begin
 * @param value the text
 */
export function startOf(source: string, from: number, value: string): number {
  const late = charactersAt(value, 1)
  if (value[0] === '<' && source[from - late] === '<') return from - late
  if (source[from] === value[0]) return from
  const code = source.charCodeAt(from)
  if (code >= 0xdc00 && code <= 0xdfff) return from - 1
  const found = endsReference.exec(source.slice(Math.max(0, from - 44), from + 1))
  return found === null ? from : from + 1 - found[0].length
}

/** Names that count without a semicolon: those of Latin-1 in the order of their characters from U+00A0 on. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ' +
  'ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc ' +
  'Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde ' +
  'auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ' +
  'ugrave uacute ucirc uuml yacute thorn yuml'

const legacy = new Map<string, string[]>([
  ['&', ['amp', 'AMP']],
  ['<', ['lt', 'LT']],
  ['>', ['gt', 'GT']],
  ['"', ['quot', 'QUOT']],
  ...latin.split(' ').map((name, i): [string, string[]] => [String.fromCharCode(0xa0 + i), [name]]),
])
legacy.get('©')?.push('COPY')
legacy.get('®')?.push('REG')

/** The name of `made` that counts without a semicolon and that `name` begins with, with its semicolon if it has one. */
function legacyPrefix(name: string, made: string): string | null {
  const found = legacy.get(made)?.find((it) => name.startsWith(it))
  if (found === undefined) return null
  return name[found.length] === ';' ? `${found};` : found
}
