/** Data inside a page: JSON that no byte of a bulletin can turn into markup or script. */

/**
 * `<` and `>` so that no tag or comment begins or ends, `&` for readers that take the page for XML, the two line
 * separators that older scripts end a line at, and everything that would turn round or hide the source for its reader.
 */
const unsafe = /[<>&\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/**
 * @returns JSON that means the same and may stand inside a script element
 *
 * @example
 * JSON.parse(page.match(/<script type="application\/json" id="zhenggai-bulletin">(.*?)<\/script>/s)[1])
 */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
