import { expect, it } from 'vitest'
import type { Span } from '../schema.ts'
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

const contactOf = (...lines: string[]) => {
  const text = lines.join('\n')
  let start = 0
  const spans = lines.map((line): Span => {
    const span: Span = [start, start + line.length]
    start += line.length + 1
    return span
  })
  return readContact(spans, text, fold(text))
}

it.each<[guards: string, line: string, phones: string[] | undefined]>([
  ['behind its label', '联系电话:0700-5550100。', ['0700-5550100']],
  ['the area in brackets', '联系电话：（0700）5550100', ['0700-5550100']],
  ['two strokes', '电话:0700--5550100', ['0700-5550100']],
  ['blanks around a long stroke', '电话:0700 — 5550100', ['0700-5550100']],
  ['without area', '电话:5550100', ['5550100']],
  ['of eight digits', '电话:55501001', ['55501001']],
  ['of nine digits', '电话:555010012', undefined],
  ['an extension', '电话:0700-5550100-801', ['0700-5550100-801']],
  ['a mobile phone', '手机:13800000000', ['13800000000']],
  ['a digit too many', '电话:138000000001', undefined],
  ['of five digits', '专线:12345', ['12345']],
  ['of six digits', '热线:123456', undefined],
  ['two, the area of the first', '监督电话:0700-5550100、5550101', ['0700-5550100', '5550101']],
  ['whose it is between', '电话:0700-5550100(办公室) 0700-5550101', ['0700-5550100', '0700-5550101']],
  ['one or the other', '电话:0700-5550100或0700-5550101', ['0700-5550100', '0700-5550101']],
  [
    'a third, with blanks',
    '电话:0700-5550100; 0700-5550101 / 13800000000',
    ['0700-5550100', '0700-5550101', '13800000000'],
  ],
  ['more than a mark between', '电话:0700-5550100转办公室、0700-5550101', ['0700-5550100']],
  ['two, each with its area in brackets', '电话:(0700)5550100、(0700)5550101', ['0700-5550100', '0700-5550101']],
  ['two, with strokes and blanks', '电话:0700-5550100、0700 -- 5550101', ['0700-5550100', '0700-5550101']],
  ['blanks alone between', '电话:0700-5550100   0700-5550101', ['0700-5550100', '0700-5550101']],
  ['a blank in front of whose it is', '电话:0700-5550100 (办公室)、5550101', ['0700-5550100', '5550101']],
  ['a second one that is too long', '电话:0700-5550100、555010111', ['0700-5550100']],
  ['a number in the next sentence', '电话:0700-5550100。0700-5550101', ['0700-5550100']],
  ['whom one may call, and when', '可在八小时工作时间内拨打0700-5550100', ['0700-5550100']],
  ['called, too far behind', '可在八小时的工作时间以内随时拨打0700-5550100', undefined],
  ['a call that nobody is asked for', '拨打0700-5550100', undefined],
  ['in capitals', 'TEL:0700-5550100', ['0700-5550100']],
  ['a name between', '联系方式:张某 0700-5550100', ['0700-5550100']],
  ['14 characters between', '电话由青岚县粮食局办公室值守为:0700-5550100', ['0700-5550100']],
  ['more between', '电话由青岚县粮食局办公室值守人员为:0700-5550100', undefined],
  ['in another sentence', '电话畅通。文号0700-5550100', undefined],
  ['without a label', '文号0700-5550100', undefined],
  ['told twice', '电话:0700-5550100。传真:0700-5550100', ['0700-5550100']],
])('the number of a phone: %s', (_, line, phones) => {
  expect(contactOf(line)?.phones).toEqual(phones)
})

it.each<[guards: string, line: string, emails: string[] | undefined]>([
  ['with signs in the name', '邮箱: ju.bao+1@mail.example.com.cn。', ['ju.bao+1@mail.example.com.cn']],
  ['blanks around the sign', '邮箱: jubao @ example.cn', ['jubao@example.cn']],
  ['two', '邮箱 jubao@example.cn、jw-b@example.org', ['jubao@example.cn', 'jw-b@example.org']],
  ['without a domain', '邮箱:jubao@example', undefined],
  ['behind a letter box', '信箱:jubao@example.cn', ['jubao@example.cn']],
])('an e-mail address: %s', (_, line, emails) => {
  expect(contactOf(line)?.emails).toEqual(emails)
})

it.each<[guards: string, line: string, code: string | undefined]>([
  ['by its long name', '邮政编码:990208', '990208'],
  ['blanks within the name', '邮  编：990208', '990208'],
  ['a remark between', '邮编(请写明):990208', '990208'],
  ['far behind', '邮编甲乙丙丁戊己庚990208', undefined],
  ['a digit too many', '邮编:9902081', undefined],
])('the postal code: %s', (_, line, code) => {
  expect(contactOf(line)?.postalCode).toBe(code)
})

it.each<[guards: string, line: string, address: string | null | undefined]>([
  ['up to a bracket with another fact', '通讯地址:某县文昌路9号(邮编:990208)', '某县文昌路9号'],
  ['up to a phone', '通信地址为某县文昌路9号 联系电话:0700-5550100', '某县文昌路9号'],
  ['up to a wide blank', '地址:某县文昌路9号  文昌楼', '某县文昌路9号'],
  ['up to a semicolon', '办公地址:某县文昌路9号;文昌楼', '某县文昌路9号'],
  ['up to the end of the sentence', '办公地址:某县文昌路9号。三楼', '某县文昌路9号'],
  ['a blank for a colon', '办公地址 某县文昌路9号', '某县文昌路9号'],
  ['a blank within', '地址:某县文昌路9号 三楼', '某县文昌路9号 三楼'],
  ['nothing behind the label', '办公地址变更', undefined],
  ['of a site', '网站地址:某县政务网', undefined],
  ['of the network', '网络地址:某县政务网', undefined],
  ['of e-mails', '邮箱地址:jubao@example.cn', null],
  ['of letters', '信件地址:某县文昌路9号', '某县文昌路9号'],
  ['visitors, no place that has an end', '来访:文昌路9号', undefined],
  ['of four characters', '地址:文路9号', '文路9号'],
  ['of three', '地址:文路9', undefined],
])('the end of an address: %s', (_, line, address) => {
  expect(contactOf(line)?.address).toBe(address)
})

it('facts in several paragraphs are one contact, from the first to the last', () => {
  const lines = [
    '欢迎监督。',
    '电话:0700-5550100。',
    '地址:某县文昌路9号,邮编:990208',
    '邮箱:jubao@example.cn',
    '特此公示。',
  ]
  expect(contactOf(...lines)).toEqual({
    phones: ['0700-5550100'],
    emails: ['jubao@example.cn'],
    address: '某县文昌路9号',
    postalCode: '990208',
    span: [6, lines.slice(0, 4).join('\n').length],
  })
})

it('of two addresses and postal codes the first is told', () => {
  expect(contactOf('地址:某县文昌路9号,邮编:990208', '地址:某县文教路5号,邮编:990209')).toMatchObject({
    phones: [],
    address: '某县文昌路9号',
    postalCode: '990208',
  })
})

it.each([
  ['no facts', ['欢迎监督。', '特此公示。']],
  ['no paragraphs', []],
])('no contact: %s', (_, lines) => {
  expect(contactOf(...lines)).toBeNull()
})
