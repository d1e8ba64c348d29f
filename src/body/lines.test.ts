import { expect, test } from 'vitest'
import { compileLexicon } from '../lexicon/compile.ts'
import { words as builtIn } from '../lexicon/words.ts'
import { fold } from '../text/fold.ts'
import { isFurniture, namesColumn } from './lines.ts'

const words = compileLexicon(builtIn)

test.each([
  ['a button', '举报', true],
  ['what begins like a button and is a way to object', '举报电话:12345', false],
  ['what begins like a button and is a field', '举报内容:夜间施工', false],
  ['the number of a part, between pictures', 'PART 02', true],
  ['the same glued', 'NO.3', true],
  ['below a picture', '▲当事人通过手机申请退费', true],
  ['a sentence behind a mark is text', '▲已清点票据。', false],
  ['a number that labels a heading', '02 整改情况', false],
  ['letters in a text', 'PART 02所列问题已整改', false],
  ['nothing but rules and dots', '—— · ——', true],
])('furniture: %s', (_, line, is) => expect(isFurniture(fold(line), words)).toBe(is))

test.each([
  ['the column of a site', '某医院党务公开', true],
  ['its board', '某镇村务公开栏', true],
  ['a title about it', '关于推进党务公开', false],
  ['a body', '某县粮食局', false],
])('above a title: %s', (_, line, is) => expect(namesColumn(line, words)).toBe(is))
