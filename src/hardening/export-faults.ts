/**
 * What must be true of every format whatever the bulletin: it is written, and a page has no element that runs but its own script,
 * no attribute that does, and its data as they were.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { writeBulletins } from '../export/format.ts'
import { type FormatName, formatNames, formats } from '../export/formats.ts'
import type { Bulletin } from '../schema.ts'

/** Writes a bulletin in every format; says what is wrong. */
export async function exportFaults(bulletin: Bulletin, names: readonly FormatName[] = formatNames): Promise<string[]> {
  const faults: string[] = []
  for (const name of names) {
    try {
      const output = await writeBulletins(await formats[name].load(), [bulletin])
      if (name === 'html') faults.push(...pageFaults(output as string, bulletin))
    } catch (error) {
      faults.push(
        `${name}: threw ${error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' | ') : String(error)}`,
      )
    }
  }
  return faults
}

type Element = DefaultTreeAdapterTypes.Element

function* elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if ('tagName' in child) {
      yield child
      yield* elementsOf(child)
    }
  }
}

const running = new Set(['iframe', 'object', 'embed', 'base', 'form', 'img', 'link', 'frame', 'portal'])
const dataId = 'zhenggai-bulletin'

/** What in a page would run or load, or was lost from its data. */
export function pageFaults(html: string, bulletin: Bulletin): string[] {
  const elements = [...elementsOf(parse(html))]
  const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value
  const scripts = elements.filter(({ tagName }) => tagName === 'script')
  const free = scripts.filter((script) => attribute(script, 'type') !== 'application/json')
  const faults = elements.flatMap(({ tagName, attrs }) => [
    ...(running.has(tagName) ? [`page: an element ${tagName}`] : []),
    ...attrs
      .filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
      .map(({ name }) => `page: an attribute ${name}`),
  ])
  if (free.length !== 1) faults.push(`page: ${free.length} scripts`)
  const data = scripts.find((script) => attribute(script, 'id') === dataId)?.childNodes[0]
  const told = data && 'value' in data ? data.value : ''
  if (told === '' || JSON.stringify(JSON.parse(told)) !== JSON.stringify(bulletin))
    faults.push('page: other data than given')
  return faults
}
