/** A text of one side, word by word: what is only here is marked, what stayed is folded where it is long. */
import { isWidthOnly } from '../../diff/tidy.ts'
import type { Hunk } from '../../schema.ts'
import { useSetting } from '../setting.ts'

/** So many characters of what stayed are shown beside a change. */
const context = 22
/** Folding fewer than these would hide more than it saves. */
const leastFolded = 30

type Op = 'insert' | 'delete'

interface Run {
  text: string
  changed: boolean
}

/** A change of nothing but width is none to a reader. */
function isWidth(hunks: readonly Hunk[], k: number): boolean {
  const [before, hunk, after] = [hunks[k - 1], hunks[k], hunks[k + 1]]
  const gone = hunk?.op === 'delete' ? hunk : before?.op === 'delete' ? before : null
  const come = hunk?.op === 'insert' ? hunk : after?.op === 'insert' ? after : null
  return isWidthOnly(gone?.text ?? '', come?.text ?? '')
}

function runsOf(hunks: readonly Hunk[], own: Op): Run[] {
  const runs: Run[] = []
  hunks.forEach((hunk, k) => {
    if (hunk.op !== 'equal' && hunk.op !== own) return
    const changed = hunk.op === own && !isWidth(hunks, k)
    const last = runs.at(-1)
    if (last && last.changed === changed) last.text += hunk.text
    else runs.push({ text: hunk.text, changed })
  })
  return runs
}

export function HunkText({ hunks, side }: { hunks: readonly Hunk[]; side: 'from' | 'to' }) {
  const runs = runsOf(hunks, side === 'from' ? 'delete' : 'insert')
  const Mark = side === 'from' ? 'del' : 'ins'
  return (
    <span class="hunks" lang="zh-CN">
      {runs.map(({ text, changed }, k) =>
        changed ? <Mark>{text}</Mark> : <Same text={text} before={k > 0} after={k < runs.length - 1} />,
      )}
    </span>
  )
}

/** What stayed; its middle can be unfolded. */
function Same({ text, before, after }: { text: string; before: boolean; after: boolean }) {
  const { words } = useSetting()
  const characters = Array.from(text)
  const [head, tail] = [before ? context : 0, after ? context : 0]
  const folded = characters.length - head - tail
  if (folded < leastFolded || (!before && !after)) return <>{text}</>
  return (
    <>
      {characters.slice(0, head).join('')}
      <button type="button" class="gap needs-script" aria-expanded="false" aria-label={words.same(folded)}>
        ⋯
      </button>
      <span class="same">{characters.slice(head, head + folded).join('')}</span>
      {characters.slice(head + folded).join('')}
    </>
  )
}
