import { VFile } from 'vfile'
import { bulletinProcessor, decodeSource, type ParseOptions } from './pipeline.ts'
import type { Bulletin } from './schema.ts'

/**
 * Parses one published rectification bulletin (整改通报).
 *
 * Pure: no clock, no locale, no file system, no network; the same input and options give the same result anywhere.
 *
 * @param input the bytes as published (any encoding; HTML or plain text), or a text already decoded
 * @returns the bulletin, its spans in UTF-16 code units of `text`
 * @throws BulletinError where nothing usable can be made of the input: empty, binary, too large, no bulletin
 *
 * @example
 * const bulletin = await parseBulletin(await readFile('bulletin.html'), { uri: 'bulletin.html' })
 * for (const issue of bulletin.issues) console.log(issue.status.code, issue.title)
 */
export async function parseBulletin(input: Uint8Array | string, options: ParseOptions = {}): Promise<Bulletin> {
  return (await parseToFile(input, options)).result as Bulletin
}

/** Like `parseBulletin`, with the vfile: its `messages` carry each diagnostic in both languages. */
export async function parseToFile(input: Uint8Array | string, options: ParseOptions = {}): Promise<VFile> {
  const bulletinSource = decodeSource(input, options)
  const path = options.uri === undefined ? {} : { path: options.uri }
  // A vfile would ask the system where it is; nothing here depends on that.
  const file = new VFile({ cwd: '/', value: bulletinSource.text, data: { bulletinSource }, ...path })
  return bulletinProcessor(options).process(file)
}
