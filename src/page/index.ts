/**
 * Pages to look at: one bulletin, or a comparison. Pure functions that give one self-contained HTML file.
 *
 * @packageDocumentation
 */
export { renderBulletinPage } from './bulletin-page.tsx'
export { renderDiffPage, type DiffPageOptions } from './diff-page.tsx'
export type { PageOptions } from './options.ts'
