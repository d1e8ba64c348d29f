/** Lists in one cell. */

/** Stands between the items of a list in a cell. */
export const listSeparator = ' | '

/** Joins a list for a cell; the separator inside an item gives way, so that splitting gives the items again. */
export function joinList(items: readonly string[]): string | null {
  if (items.length === 0) return null
  return items.map((item) => item.replaceAll(listSeparator, '｜')).join(listSeparator)
}

/** The list that a cell holds. */
export const splitList = (cell: string | null) => (cell ? cell.split(listSeparator) : [])
