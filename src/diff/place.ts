/** Where in the outline an issue stands, folded once for all comparisons. */
import type { Issue } from '../schema.ts'
import { foldForComparison } from '../text/fold.ts'
import { dice } from '../text/similarity.ts'
import { type Ground } from './similarity.ts'

export interface Place {
  /** The headings above without their wrappers (聚焦…方面); null where there is none. */
  area: string | null
  category: string | null
  /** All labels from the top, joined; empty where there is none. */
  path: string
  /** The last one. */
  label: string
}

const weights = { area: 0.6, category: 0.2, label: 0.2 }
const wrappers = /^(?:聚焦|关于|针对|在)|(?:等)?(?:方面|情况|问题){1,4}(?:的)?$|["']/g

function headingCore(heading: string | null): string | null {
  if (heading === null) return null
  const folded = foldForComparison(heading)
  return folded.replace(wrappers, '') || folded
}

export function placeOf({ area, category, labels }: Pick<Issue, 'area' | 'category' | 'labels'>): Place {
  const folded = labels.map(foldForComparison)
  return {
    area: headingCore(area),
    category: headingCore(category),
    path: folded.join('/'),
    label: folded.at(-1) ?? '',
  }
}

/** 1 for the same number at the same place of the outline, ½ for the same number alone. */
function labelLikeness(a: Place, b: Place): number {
  if (a.label !== b.label) return 0
  return a.path === b.path ? 1 : 0.5
}

/** Makes a comparer of places; it works out the likeness of two headings once, since few headings serve many issues. */
export function placeLikeness(): (a: Place, b: Place) => Ground {
  const worked = new Map<string, Map<string, number>>()
  const heading = (a: string, b: string): number => {
    if (a === b) return 1
    const row = worked.get(a) ?? new Map<string, number>()
    if (row.size === 0) worked.set(a, row)
    const known = row.get(b)
    if (known !== undefined) return known
    const likeness = dice(a, b)
    row.set(b, likeness)
    return likeness
  }
  return (a, b) => {
    let sum = 0
    let known = 0
    if (a.area !== null && b.area !== null) {
      sum += heading(a.area, b.area) * weights.area
      known += weights.area
    }
    if (a.category !== null && b.category !== null) {
      sum += heading(a.category, b.category) * weights.category
      known += weights.category
    }
    if (a.label !== '' && b.label !== '') {
      sum += labelLikeness(a, b) * weights.label
      known += weights.label
    }
    return { likeness: known === 0 ? 0 : sum / known, known }
  }
}
