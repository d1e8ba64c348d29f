/** What a table of the sql format is made of: keys first, then the fact, then its place in the text. */
import type { Bulletin, Issue, Span } from '../schema.ts'
import { cellsOf, type CellType, type CellValue, type Column } from './column.ts'
import type { SqlTable } from './sql-literals.ts'

/** A table, and the rows that a bulletin gives it. */
export interface FactTable extends SqlTable {
  rows(bulletin: Bulletin): CellValue[][]
}

/** Name, type, value. */
type FactColumn<Fact> = readonly [string, CellType, (fact: Fact) => CellValue]

interface Placed {
  span: Span | null
}

const key = (name: string, type: CellType = 'text') => ({ name, type })
const spanColumns = [key('span_start', 'integer'), key('span_end', 'integer')]
const named = <Fact>(columns: readonly FactColumn<Fact>[]) => columns.map(([name, type]) => ({ name, type }))

const valuesOf = <Fact extends Placed>(columns: readonly FactColumn<Fact>[], fact: Fact): CellValue[] => [
  ...columns.map(([, , value]) => value(fact)),
  fact.span?.[0] ?? null,
  fact.span?.[1] ?? null,
]

/** A bulletin is known by the hash of its bytes. */
export const bulletinId = ({ source }: Bulletin) => source.sha256

/** A table of facts that issues have, numbered within each issue. */
export function ofIssues<Fact extends Placed>(
  name: string,
  factsOf: (issue: Issue) => readonly Fact[],
  columns: readonly FactColumn<Fact>[],
): FactTable {
  return {
    name,
    columns: [key('bulletin_id'), key('issue_id'), key('number', 'integer'), ...named(columns), ...spanColumns],
    rows: (bulletin) =>
      bulletin.issues.flatMap((issue) =>
        factsOf(issue).map((fact, i) => [bulletinId(bulletin), issue.id, i + 1, ...valuesOf(columns, fact)]),
      ),
  }
}

/** A table of facts that the bulletin has as a whole, numbered within it. */
export function ofBulletin<Fact extends Placed>(
  name: string,
  factsOf: (bulletin: Bulletin) => readonly Fact[],
  columns: readonly FactColumn<Fact>[],
): FactTable {
  return {
    name,
    columns: [key('bulletin_id'), key('number', 'integer'), ...named(columns), ...spanColumns],
    rows: (bulletin) => factsOf(bulletin).map((fact, i) => [bulletinId(bulletin), i + 1, ...valuesOf(columns, fact)]),
  }
}

/** A table whose rows have columns of their own. */
export const ofRows = <Row>(
  name: string,
  rows: (bulletin: Bulletin) => readonly Row[],
  columns: readonly Column<Row>[],
): FactTable => ({ name, columns, rows: (bulletin) => rows(bulletin).map((row) => cellsOf(columns, row)) })
