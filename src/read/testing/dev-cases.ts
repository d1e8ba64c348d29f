import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../../shared/eval/dev', import.meta.url))

/** The development cases' inputs, name → bytes; none where the folder is not there (a checkout of the repository alone). */
export const devCases: Array<[name: string, bytes: Uint8Array]> = existsSync(folder)
  ? readdirSync(folder).flatMap((name) =>
      readdirSync(`${folder}/${name}`)
        .filter((file) => /^(?:input|old|new)\./.test(file))
        .map((file): [string, Uint8Array] => [`${name}/${file}`, readFileSync(`${folder}/${name}/${file}`)]),
    )
  : []

/** One of them by the beginning of its name, or null. */
export function devCase(start: string): Uint8Array | null {
  return devCases.find(([name]) => name.startsWith(start))?.[1] ?? null
}
