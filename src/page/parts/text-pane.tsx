/** The bulletin's text as published, cut so that any evidence in it can be shown. */
import type { Bulletin, Section, Span } from '../../schema.ts'
import { marksOf, type Mark } from '../marks.ts'
import { cutter, type Cutter, type Piece } from '../pieces.ts'
import { useSetting } from '../setting.ts'
import { Contents } from './contents.tsx'
import { PaneProvider, pieceId, usePane } from './evidence.tsx'
import { StatusIcon } from './status.tsx'
import { statusName } from '../../diff/words.ts'

type Block = Bulletin['blocks'][number]
type Pins = ReadonlyMap<number, readonly number[]>

interface Props {
  bulletin: Bulletin
  pane: number
  /** Places that something else in the page points at. */
  extra?: readonly Span[]
  /** The element that an issue of the bulletin is shown in, by its index; null: in none. */
  issueHref(index: number): string | null
}

export function TextPane({ bulletin, pane, extra = [], issueHref }: Props) {
  const { words } = useSetting()
  const { text, blocks, issues, outline } = bulletin
  if (text === '') return <p class="note">{words.noText}</p>
  const marks: Mark[] = [...marksOf(bulletin), ...extra.map((span): Mark => ({ span, kind: 'plain' }))]
  const cut = cutter(text.length, marks)
  const pins = new Map<number, number[]>()
  issues.forEach(({ span: [start] }, index) => pins.set(start, [...(pins.get(start) ?? []), index]))
  const bodies = new Map(flat(outline).flatMap(({ span, body }) => (body ? [[span[0], body[0]]] : [])))
  return (
    <PaneProvider value={{ index: pane, hasText: true }}>
      {outline.length > 0 && <Contents outline={outline} />}
      <div class="text" lang="zh-CN" data-text={pane}>
        {blocks.map((block) => (
          <TextBlock
            block={block}
            bulletin={bulletin}
            cut={cut}
            pins={pins}
            headingEnd={bodies.get(block.span[0]) ?? block.span[1]}
            issueHref={issueHref}
          />
        ))}
      </div>
    </PaneProvider>
  )
}

interface BlockProps {
  block: Block
  bulletin: Bulletin
  cut: Cutter
  pins: Pins
  /** Where a heading that runs on with its text ends. */
  headingEnd: number
  issueHref(index: number): string | null
}

const flat = (sections: readonly Section[]): Section[] => sections.flatMap((one) => [one, ...flat(one.children)])

const isRow = (kind: Block['kind']) => kind === 'table-header' || kind === 'table-row'

function TextBlock({ block, bulletin, cut, pins, headingEnd, issueHref }: BlockProps) {
  const cells = isRow(block.kind) ? cellsOf(bulletin.text, block.span) : [block.span]
  const stretch = (span: Span) =>
    cut.pieces(span).map((piece) => (
      <>
        {(pins.get(piece.start) ?? []).map((index) => (
          <Pin issue={bulletin.issues[index]} href={issueHref(index)} isFirst={piece.start === block.span[0]} />
        ))}
        <TextPiece
          piece={piece}
          text={bulletin.text}
          isHeading={block.kind === 'heading' && piece.start < headingEnd}
        />
      </>
    ))
  return (
    <p class={`b-${block.kind}`}>
      {cells.length === 1
        ? stretch(block.span)
        : cells.map((cell) => <span class={cellLook(cell)}>{stretch(cell)}</span>)}
    </p>
  )
}

function TextPiece({ piece, text, isHeading }: { piece: Piece; text: string; isHeading: boolean }) {
  const { index } = usePane()
  const { start, end, look } = piece
  return (
    <span id={pieceId(index, start)} class={[look, isHeading ? 'h' : ''].filter(Boolean).join(' ') || undefined}>
      {text.slice(start, end)}
    </span>
  )
}

/** The place where an issue begins: its status, and the way to it. */
function Pin({
  issue,
  href,
  isFirst,
}: {
  issue: Bulletin['issues'][number] | undefined
  href: string | null
  isFirst: boolean
}) {
  const { words, language } = useSetting()
  if (!issue || href === null) return null
  const label = `${words.toIssue(issue.title)}${words.stop}${statusName(issue.status.code, language)}`
  return (
    <a class={isFirst ? 'pin edge' : 'pin'} href={href} aria-label={label}>
      <StatusIcon code={issue.status.code} />
    </a>
  )
}

/** The cells of a table row; the tabs between them are left to the layout. */
function cellsOf(text: string, [start, end]: Span): Span[] {
  const cells: Span[] = []
  let from = start
  for (const cell of text.slice(start, end).split('\t')) {
    if (cell !== '') cells.push([from, from + cell.length])
    from += cell.length + 1
  }
  return cells
}

/** Short cells stand side by side, a long one has a line of its own. */
const cellLook = ([start, end]: Span) => (end - start <= 18 ? 'cell' : 'cell long')
