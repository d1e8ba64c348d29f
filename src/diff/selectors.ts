/** What `--only` takes: a kind, a reason, a direction, `moved`, `related`. */
export const selectors = [
  'changed',
  'unchanged',
  'added',
  'removed',
  'dropped',
  'settled',
  'advanced',
  'regressed',
  'moved',
  'related',
] as const
/** What may be asked for of a comparison. */
export type Selector = (typeof selectors)[number]
