/** html as an output format, beside csv and the others: a page is made of one bulletin, or of a chain of comparisons. */
import type { Comparison, WholeFormat } from '../export/format.ts'
import type { Bulletin } from '../schema.ts'
import { renderBulletinPage } from './bulletin-page.tsx'
import { renderDiffPage } from './diff-page.tsx'

/** Thrown where several bulletins are to become one page. */
export class OneBulletinAPage extends Error {
  override readonly name = 'OneBulletinAPage'
  readonly texts = {
    en: 'html: one page a bulletin; give --out FOLDER/, or compare the bulletins with diff',
    zh: 'html:一份通报一页;请用 --out 指定文件夹,或用 diff 比较',
  }
  constructor() {
    super('html is one page a bulletin')
  }
}

export const htmlFormat: WholeFormat<Bulletin> = {
  kind: 'whole',
  part: (bulletin) => bulletin,
  whole([bulletin, ...more], { language, asOf }) {
    if (!bulletin || more.length > 0) throw new OneBulletinAPage()
    return renderBulletinPage(bulletin, { language, asOf })
  },
  comparisons(comparisons, { language }) {
    const [first] = comparisons as readonly [Comparison, ...Comparison[]]
    const bulletins = [first.old, ...comparisons.map(({ recent }) => recent)]
    return renderDiffPage(
      comparisons.map(({ diff }) => diff),
      bulletins,
      { language },
    )
  },
}
