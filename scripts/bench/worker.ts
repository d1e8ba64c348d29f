/** The process in which one section is measured: plain Node with no loader in between. Prints its result as JSON. */
import { bodies } from './bodies.ts'
import { dates } from './dates.ts'
import { diffs } from './diffs.ts'
import { floors } from './floors.ts'
import { shape } from './shape.ts'

const sections: Record<string, (...args: string[]) => Promise<unknown>> = {
  floors,
  dates,
  bodies,
  diffs,
  shape: (name = '', sizes = '') => shape(name, sizes.split(',').map(Number)),
}

const [section = '', ...args] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await sections[section]?.(...args)))
