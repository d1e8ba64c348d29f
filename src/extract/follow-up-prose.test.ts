import { expect, it } from 'vitest'
import { compileLexicon } from '../lexicon/compile.ts'
import { words } from '../lexicon/words.ts'
import type { Span } from '../schema.ts'
import { fold } from '../text/fold.ts'
import { reasonAndNext } from './follow-up-prose.ts'

/** Of paragraphs, as they stand one below the other. */
function told(paragraphs: readonly string[]) {
  const text = paragraphs.join('\n')
  let start = 0
  const spans = paragraphs.map((one): Span => {
    const span: Span = [start, start + one.length]
    start += one.length + 1
    return span
  })
  const { reason, next, plan } = reasonAndNext(spans, { text, folded: fold(text), words: compileLexicon(words) })
  return [reason, next ?? plan]
}

it.each<[guards: string, paragraphs: string[], reason: string | null, next: string | null]>([
  ['neither', ['票据较多,仍在清点。'], null, null],
  ['no text at all', [], null, null],
  ['the reason', ['主要原因是票据较多。仍在清点。'], '主要原因是票据较多。', null],
  ['the reason why it is not completed', ['未完成整改的原因在于票据较多。'], '未完成整改的原因在于票据较多。', null],
  ['the same without 整改 and 的', ['未完成原因为票据较多。'], '未完成原因为票据较多。', null],
  ['because', ['因为票据较多,仍在清点。'], '因为票据较多,仍在清点。', null],
  ['owing to', ['仍在清点。主要是由于票据较多。'], '主要是由于票据较多。', null],
  ['not in the middle of a sentence', ['经分析,主要原因是票据较多。'], null, null],
  ['behind blanks', ['仍在清点。  原因是票据较多。'], '原因是票据较多。', null],
  ['the first of two', ['原因是票据较多。由于存根遗失,须补登。'], '原因是票据较多。', null],
  ['of the next paragraph', ['仍在清点。', '原因是票据较多。'], '原因是票据较多。', null],
  ['the next step and all behind it', ['仍在清点。下一步,将补登。年底前核销。'], null, '下一步,将补登。年底前核销。'],
  ['as printed', ['下一步，将补登(12本)。'], null, '下一步，将补登(12本)。'],
  ['of the work to come', ['接下来工作中,逐本补登。'], null, '接下来工作中,逐本补登。'],
  ['without a comma', ['后续将逐本补登。'], null, '后续将逐本补登。'],
  ['behind a colon', ['下步:逐本补登。'], null, '下步:逐本补登。'],
  ['a step that is spoken of is none', ['下一步工作已经部署。'], null, null],
  ['nor is one in the middle of a sentence', ['票据较多,下一步将补登。'], null, null],
  ['not the paragraphs behind it', ['下一步,将补登。', '后续将核销。'], null, '下一步,将补登。'],
  [
    'what it suffers from, and the next step',
    ['受编制总量、场地条件等因素影响，部分岗位缺员。下一步，将分批招聘。'],
    '受编制总量、场地条件等因素影响，部分岗位缺员。',
    '下一步，将分批招聘。',
  ],
  ['因 with an obstacle', ['因存根遗失,短期内难以补登。'], '因存根遗失,短期内难以补登。', null],
  ['因 without one', ['因工作需要,调整了经办人。'], null, null],
  ['因 within a word', ['因地制宜分批登记,正在核对。'], null, null],
  ['what was accepted is no influence', ['受理群众来访3件。'], null, null],
  [
    'what is planned by a day',
    ['库房正在改造,预计2024年8月竣工,届时可存5吨。'],
    null,
    '预计2024年8月竣工,届时可存5吨。',
  ],
  [
    'the same as a sentence',
    ['补登12本。计划2024年12月底前完成核销。另行公示。'],
    null,
    '计划2024年12月底前完成核销。',
  ],
  ['the next step before what is planned', ['预计年底前完成。下一步,将补登。'], null, '下一步,将补登。'],
  [
    'a reason, and what is planned in its sentence',
    ['因财力有限，短期内难以偿还，计划三年内分期化解。'],
    '因财力有限，短期内难以偿还',
    '计划三年内分期化解。',
  ],
  ['what was planned once', ['原计划2023年6月完成,现已延期。'], null, null],
  ['what is expected of it', ['预计2024年增收5万元。'], null, null],
  ['a plan without a day', ['计划逐步解决。'], null, null],
  ['both', ['由于票据较多,仍在清点。下一步,将补登。'], '由于票据较多,仍在清点。', '下一步,将补登。'],
  [
    'a reason behind the next step is a part of it',
    ['下一步,将补登。因为票据较多,分两批。', '原因是票据较多。'],
    null,
    '下一步,将补登。因为票据较多,分两批。',
  ],
  ['near the end of what is read', [`${'清'.repeat(900)}。原因是票据较多。`], '原因是票据较多。', null],
  ['too far behind', [`${'清'.repeat(999)}。原因是票据较多。`], null, null],
])('why something is not done and what comes next: %s', (_, paragraphs, reason, next) => {
  expect(told(paragraphs)).toEqual([reason, next])
})
