import { expect, test } from 'vitest'
import { titleCore } from '../text/title.ts'
import { genericMask } from './generic.ts'

test.each([
  ['wrappers', '关于“三会一课”记录不完整的问题', '三会一课记录不完整'],
  ['针对 without 的', '针对“三会一课”记录不完整问题', '三会一课记录不完整'],
  ['no wrappers', '“三会一课”记录不完整', '三会一课记录不完整'],
  ['a numbered label in the title', '反馈问题3：公示不规范', '公示不规范'],
  ['整改情况 behind', '关于公示不规范问题的整改情况', '公示不规范'],
  ['width and blanks', '关于 １７ 个项目未开工的问题', '17个项目未开工'],
  ['corner brackets', '关于「三资」管理混乱的问题', '三资管理混乱'],
  ['a decimal point stays', '超支3.5万元', '超支3.5万元'],
  ['nothing but wrappers is kept', '存在的问题', '存在'],
  ['empty', '', ''],
])('takes off %s', (_, title, core) => {
  expect(titleCore(title)).toBe(core)
})

test('marks the words that any title may hold', () => {
  const core = '档案管理不规范'
  const mask = genericMask(core)
  expect(
    Array.from(core)
      .filter((_, k) => !mask[k])
      .join(''),
  ).toBe('档案')
})
