import { expect, test } from 'vitest'
import fc from 'fast-check'
import { splitWhole } from './whole.ts'

test.each([
  // [what it guards, text, what must stay whole]
  ['a full date', '于2024年4月10日反馈', ['2024年4月10日']],
  ['month and day', '至6月18日止', ['6月18日']],
  ['Chinese numerals', '二〇二四年九月十二日印发', ['二〇二四年九月十二日']],
  ['a dotted date is not three numbers', '2024.9.12召开', ['2024.9.12']],
  ['a percent with its sign', '由10%提高到３０％', ['10%', '３０％']],
  ['百分之', '达到百分之三十五', ['百分之三十五']],
  ['an amount with its magnitude', '追回8.15万元', ['8.15万']],
  ['thousands', '共1,860.5元', ['1,860.5']],
  ['a document number with its issuer', '（泉鲤委宣〔2024〕4号）', ['泉鲤委宣〔2024〕4号']],
  ['no verb is taken into a document number', '印发〔2024〕4号文件', ['〔2024〕4号']],
  ['a telephone number', '电话0700-5550211', ['0700-5550211']],
  ['an address', '邮箱clnyj@example.com', ['clnyj@example.com']],
])('keeps whole: %s', (_, text, whole) => {
  const found = splitWhole(text)
  expect(found.filter((s) => s.whole).map((s) => s.text)).toEqual(whole)
})

test('loses nothing', () => {
  const characters = Array.from('二〇年月日2024第号〔〕（）(),.%-— \n\t中文字a@\ud800𠮷３')
  const text = fc.string({ unit: fc.constantFrom(...characters) })
  fc.assert(
    fc.property(text, (t) => {
      const stretches = splitWhole(t)
      expect(stretches.map((s) => s.text).join('')).toBe(t)
      expect(stretches.every((s) => s.text !== '')).toBe(true)
    }),
  )
})
