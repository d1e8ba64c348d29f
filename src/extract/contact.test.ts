import { expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { readContact } from './contact.ts'
import { readText } from './testing/read.ts'

it.each<[guards: string, line: string, phones: string[]]>([
  ['whom to call', '如有异议,请拨打0700-5550100反映。', ['0700-5550100']],
  ['whom somebody called is none', '群众拨打0700-5550199反映。监督热线0700-5550100。', ['0700-5550100']],
  ['a hotline by its name', '监督热线0700-5550100。', ['0700-5550100']],
])('a phone: %s', async (_, line, phones) => {
  expect(
    (await readText('一、反馈问题整改情况', '1.关于台账不全的问题', '整改情况:已补记。', line)).contact?.phones,
  ).toEqual(phones)
})

it.each<[guards: string, line: string, address: string]>([
  ['a label within a sentence is none', '企业因经营地址迁移未续签。办公地址:某县文昌路9号。', '某县文昌路9号'],
  ['a letter box that is a place', '信箱:某县文教路5号教育局(请注明“整改”)', '某县文教路5号教育局'],
  ['where letters go', '来信:某县文昌路9号,邮编990208', '某县文昌路9号'],
  ['up to the next fact', '地址:某县文昌路9号,邮编:990208', '某县文昌路9号'],
  [
    'without what is to be written on the envelope',
    '来信请寄某县文昌路9号办公室(信封上请注明“整改意见”)',
    '某县文昌路9号办公室',
  ],
  ['blanks within the label', '地　　址：某县文昌路9号', '某县文昌路9号'],
  ['with the place in brackets', '地址:某县文昌路9号(县气象台三楼),邮编:990208', '某县文昌路9号(县气象台三楼)'],
])('address: %s', (_, line, address) => {
  expect(readContact([[0, line.length]], line, fold(line))?.address).toBe(address)
})
