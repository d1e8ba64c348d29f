/** `--from ndjson`: a line in, an item out. */
import { uriOf } from '../cli/input.ts'
import type { Fault, Item } from './item.ts'
import type { Line } from './lines.ts'

const faulty = (message: string, uri: string | null = null): Item => ({ uri, fault: { code: 'bad-line', message } })

const strings = ['uri', 'path', 'content', 'base64', 'encoding', 'title'] as const

/**
 * Reads `{"uri": …, "content": …}` or `{"uri": …, "path": …}`; `base64` stands for bytes, `encoding` for what an HTTP header
 * said, `title` for a title told from outside. A line that cannot be read is an item that fails: every line has its answer.
 */
export function itemOfLine(line: Line): Item {
  if (line === null) return faulty('the line is longer than --max-bytes allows')
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch (error) {
    return faulty(`no JSON: ${(error as Error).message}`)
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return faulty('no JSON object')
  return itemOf(data as Record<string, unknown>)
}

function itemOf(data: Record<string, unknown>): Item {
  const uri = typeof data['uri'] === 'string' ? data['uri'] : null
  const wrong = strings.find(
    (name) => data[name] !== undefined && data[name] !== null && typeof data[name] !== 'string',
  )
  if (wrong) return faulty(`${wrong} is no string`, uri)
  const told = Object.fromEntries(
    strings.flatMap((name) => (typeof data[name] === 'string' ? [[name, data[name]]] : [])),
  )
  const sources = ['content', 'base64', 'path'].filter((name) => name in told)
  if (sources.length !== 1) return faulty('give one of content, base64 and path', uri)
  const path = told['path']
  return { ...told, uri: uri ?? (path === undefined ? null : uriOf(path)) }
}

/** The answer to an item that failed: `uri` and `error` instead of a bulletin. */
export const faultLine = (uri: string | null, error: Fault | null): string => `${JSON.stringify({ uri, error })}\n`
