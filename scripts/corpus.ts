/**
 * A corpus of bulletins varied from samples/, and what a batch over it measures.
 *
 *     npm run corpus                                    2,000 bulletins, medians of 5 rounds
 *     npm run corpus -- measure [COUNT] [ROUNDS]
 *     npm run corpus -- generate FOLDER [COUNT] [SEED]
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from './corpus-measure.ts'
import { encode, encodings } from './corpus-encodings.ts'
import { random, type Random } from './corpus-random.ts'
import { vary } from './corpus-vary.ts'
import { decode } from '../src/read/decode.ts'
import { samplePaths } from './corpus-samples.ts'

/** One bulletin of a corpus: the same number and seed give the same bytes. */
export function variant(number: number, seed: number, samples: readonly string[]): { name: string; bytes: Uint8Array } {
  const rng: Random = random(seed * 1_000_003 + number)
  const path = samples[number % samples.length] as string
  const isHtml = path.endsWith('.html')
  const { text } = decode(readFileSync(path))
  const encoding = rng.pick(isHtml ? encodings.html : encodings.text)
  const bytes = encode(vary(text, isHtml, encoding, rng), encoding)
  const folder = `body-${String(number % 97).padStart(2, '0')}`
  return { name: join(folder, `${String(number).padStart(5, '0')}.${isHtml ? 'html' : 'txt'}`), bytes }
}

/**
 * Writes a corpus: half HTML with the furniture of a site around the bulletin, half plain text, in the encodings of the wild.
 *
 * @returns how many bytes it has
 */
export function generate(folder: string, count: number, seed = 1): number {
  const samples = samplePaths()
  let total = 0
  for (let number = 0; number < count; number++) {
    const { name, bytes } = variant(number, seed, samples)
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
    total += bytes.length
  }
  return total
}

async function main([command = 'measure', ...rest]: string[]): Promise<void> {
  if (command === 'generate' && rest[0] !== undefined) {
    const bytes = generate(rest[0], Number(rest[1] ?? 2000), Number(rest[2] ?? 1))
    process.stdout.write(`${rest[0]}: ${bytes} bytes\n`)
  } else if (command === 'measure') await measureAnew(Number(rest[0] ?? 2000), Number(rest[1] ?? 5))
  else {
    process.stderr.write('npm run corpus -- generate FOLDER [COUNT] [SEED], or measure [COUNT] [ROUNDS]\n')
    process.exitCode = 2
  }
}

async function measureAnew(count: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhenggai-corpus-'))
  try {
    await measure(folder, count, rounds, generate)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))
