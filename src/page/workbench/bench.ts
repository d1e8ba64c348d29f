/** What the workbench does with files: the same parser, comparison and pages as everywhere, in the browser. */
import { isWrongOrder } from '../../diff/check.ts'
import { timeline } from '../../diff/timeline.ts'
import { parseBulletin } from '../../parse.ts'
import type { Bulletin } from '../../schema.ts'
import { renderBulletinPage } from '../bulletin-page.tsx'
import { renderDiffPage } from '../diff-page.tsx'
import type { Language, PageOptions } from '../options.ts'
import { workbenchWords } from './words.ts'

/** A file that was dropped. Its bytes are kept: in another language its diagnostics say it anew. */
export interface Dropped {
  name: string
  bytes: Uint8Array
}

export interface Read extends Dropped {
  bulletin: Bulletin | null
  /** Why it could not be read. */
  trouble: string | null
}

/** What the command would take (`--force`) is no help to someone who drops files. */
const withoutOptions = (text: string) =>
  text.replace(/[(（][^()（）]*--[a-z][^()（）]*[)）]|[;；,，][^;；]*--[a-z].*$/g, '').trim()

/** An error of ours says itself in both languages; any other is a fault. */
function troubleOf(error: unknown, language: Language): string {
  const texts = (error as { texts?: Record<Language, string> }).texts
  const told = texts?.[language]
  return told !== undefined
    ? withoutOptions(told)
    : workbenchWords[language].fault(error instanceof Error ? error.message : String(error))
}

export async function read({ name, bytes }: Dropped, language: Language): Promise<Read> {
  try {
    return { name, bytes, bulletin: await parseBulletin(bytes, { uri: name, language }), trouble: null }
  } catch (error) {
    return { name, bytes, bulletin: null, trouble: troubleOf(error, language) }
  }
}

/** The earlier one first, as far as they tell; else in the order they came. */
export function inOrder(files: readonly Read[]): Read[] {
  return [...files].sort((a, b) => {
    if (!a.bulletin || !b.bulletin) return 0
    return isWrongOrder(a.bulletin, b.bulletin) ? 1 : isWrongOrder(b.bulletin, a.bulletin) ? -1 : 0
  })
}

export interface Page {
  html: string | null
  trouble: string | null
  /** Comparing all the same would help. */
  canForce: boolean
}

/**
 * @param which the index of one bulletin, or null for the comparison of all
 */
export function pageOf(
  bulletins: readonly Bulletin[],
  which: number | null,
  options: PageOptions,
  force: boolean,
): Page {
  try {
    const one = which === null ? null : bulletins[which]
    if (one) return { html: renderBulletinPage(one, options), trouble: null, canForce: false }
    const chain = timeline(bulletins, { force })
    return {
      html: renderDiffPage(chain.diffs, bulletins, { ...options, timeline: chain }),
      trouble: null,
      canForce: false,
    }
  } catch (error) {
    const code = (error as { code?: string }).code
    return {
      html: null,
      trouble: troubleOf(error, options.language ?? 'zh'),
      canForce: code === 'different-body' || code === 'different-inspection',
    }
  }
}
