/**
 * Which code is not mutated where there is no time for all: with `MUTATION_SAMPLE=8` one in eight top-level declarations of the
 * mutated files is kept, the same ones each time. `MUTATION_PART=1` takes another eighth.
 */
import { createHash } from 'node:crypto'
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin'

const [of, part] = ['MUTATION_SAMPLE', 'MUTATION_PART'].map((name) => Number(process.env[name] ?? 0))

/** By its text, so that edits elsewhere do not draw another sample. */
const isDrawn = (text) => createHash('sha256').update(text).digest().readUInt32BE() % of === part

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'sample', {
    shouldIgnore(path) {
      if (!of || !path.parentPath?.isProgram()) return undefined
      // oxlint-disable-next-line typescript/no-base-to-string -- Babel's paths print their source
      return isDrawn(path.toString()) ? undefined : 'not in the sample'
    },
  }),
]
