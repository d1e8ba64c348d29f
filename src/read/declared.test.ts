/** Bytes against what is declared of them: the rarer declarations, and those that the bytes deny. */
import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const text = '整改情况的通报,已完成。'
const wide = Buffer.from(text, 'utf16le')
const swapped = Buffer.from(wide).swap16()
/** 現將整改情況 in Big5. */
const big5 = Buffer.from('b27bb14ebee3a7efb1a1aa70', 'hex')
const page = (charset: string, bytes: Buffer) => Buffer.concat([Buffer.from(`<meta charset="${charset}">`), bytes])

describe('UTF-16', () => {
  it.each<[guards: string, bytes: Buffer, label: string, encoding: string, assumed: boolean]>([
    ['declared without its order', Buffer.concat([Buffer.from('<\0', 'latin1'), wide]), 'utf-16', 'utf-16le', false],
    ['declared with it', Buffer.concat([Buffer.from('\0<', 'latin1'), swapped]), 'utf-16be', 'utf-16be', false],
    [
      'declared in the other order',
      Buffer.concat([Buffer.from('\0<', 'latin1'), swapped]),
      'utf-16le',
      'utf-16be',
      true,
    ],
  ])('%s', (_, bytes, label, encoding, assumed) => {
    expect(decode(bytes, label)).toMatchObject({ encoding, assumed })
  })
})

it('a mark before UTF-8 of which a character is broken: still UTF-8', () => {
  const whole = Buffer.from(`\ufeff${text.repeat(20)}`)
  const broken = Buffer.concat([whole, Buffer.from([0xe6, 0x22]), Buffer.from(text)])
  expect(decode(broken)).toMatchObject({ encoding: 'utf-8', assumed: false, replaced: 1 })
})

it('Big5 that is declared as gb2312', () => {
  const bytes = page('gb2312', Buffer.concat(Array.from({ length: 8 }, () => big5)))
  expect(decode(bytes)).toMatchObject({ encoding: 'big5' })
})
