/** What a body is called, and which two names mean one. */
import { describe, expect, it } from 'vitest'
import { bodyCore, bodyNames, sameBody, sameName } from './body-name.ts'
import { bulletin, type BulletinSpec } from './testing/bulletin.ts'

const of = (spec: Partial<BulletinSpec>) => bulletin({ issues: [], ...spec })

describe('the name without the Party’s organ', () => {
  it.each<[guards: string, name: string | null | undefined, core: string | null]>([
    ['none', null, null],
    ['not told', undefined, null],
    ['empty', '', null],
    ['党组', '澄陵县水务局党组', '澄陵县水务局'],
    ['its secretary', '澄陵县水务局党组书记', '澄陵县水务局'],
    ['党工委', '霁川市东湖街道党工委', '霁川市东湖街道'],
    ['党委', '中共霁川市国投集团党委', '霁川市国投集团'],
    ['党总支', '霁川市第三小学党总支', '霁川市第三小学'],
    ['总支委员会', '中共霁川市第三小学总支委员会', '霁川市第三小学'],
    ['党支部', '霁川市博物馆党支部', '霁川市博物馆'],
    ['支部委员会', '中共霁川市博物馆支部委员会', '霁川市博物馆'],
    ['党支部委员会', '霁川市博物馆党支部委员会', '霁川市博物馆'],
    ['机关党委', '霁川市财政局机关党委', '霁川市财政局'],
    ['机关委员会', '中共霁川市财政局机关委员会', '霁川市财政局'],
    ['党的委员会', '霁川市财政局党的委员会', '霁川市财政局'],
    ['written out', '中国共产党澄陵县水务局党组', '澄陵县水务局'],
    ['the committee of a bureau', '中共澄陵县水务局委员会', '澄陵县水务局'],
    ['the committee of a village', '中共石桥村委员会', '石桥村'],
    ['a committee that is the body', '砚州市发展和改革委员会', '砚州市发展和改革委员会'],
    ['中共 inside a name stays', '青石中共党史馆', '青石中共党史馆'],
    ['what is in brackets is left out', '区工商联（总商会）党组', '区工商联'],
    ['each of two brackets', '水务局（河长办）（湖长办）党组', '水务局'],
    ['quotation marks are left out', '“澄陵”水务局', '澄陵水务局'],
    ['blanks are, too', ' 澄陵县 水务局 党组', '澄陵县水务局'],
    ['an organ alone is no body', '党组', null],
    ['one character is none', '局', null],
    ['two are', '我局', '我局'],
    ['what no body’s name ends with', '澄陵县水务', null],
  ])('%s', (_, name, core) => expect(bodyCore(name)).toBe(core))
})

describe('the names that a bulletin gives', () => {
  it.each<[guards: string, spec: Partial<BulletinSpec>, names: string[]]>([
    ['in front of 关于', { title: '中共澄陵县水务局党组关于巡察整改进展情况的通报' }, ['澄陵县水务局']],
    ['in front of 落实', { title: '澄陵县水务局落实巡察反馈意见情况' }, ['澄陵县水务局']],
    ['in front of who inspected', { title: '澄陵县水务局接受县委第二巡察组巡察整改情况' }, ['澄陵县水务局']],
    ['in front of a year', { title: '澄陵县水务局2024年工作通报' }, ['澄陵县水务局']],
    ['a title with nothing in front', { title: '关于巡察整改进展情况的通报' }, []],
    ['a title that ends nowhere', { title: '澄陵县水务局' }, []],
    ['three characters are enough', { title: '水务局关于整改的通报' }, ['水务局']],
    ['two are not', { title: '我局关于整改的通报' }, []],
    ['who signed', { title: '通报', signedBy: '中共澄陵县水务局党组' }, ['澄陵县水务局']],
    [
      'two who signed, in two lines',
      { title: '通报', signedBy: '澄陵县水务局党组\n澄陵县河长办' },
      ['澄陵县水务局', '澄陵县河长办'],
    ],
    [
      'two who signed, in one',
      { title: '通报', signedBy: '澄陵县水务局、澄陵县河长办' },
      ['澄陵县水务局', '澄陵县河长办'],
    ],
    ['who was inspected', { title: '通报', inspection: { inspectee: '澄陵县水务局党组' } }, ['澄陵县水务局']],
    ['each name once', { title: '澄陵县水务局关于整改的通报', signedBy: '澄陵县水务局党组' }, ['澄陵县水务局']],
    ['not who published', { title: '通报', publisher: '澄陵县人民政府' }, []],
  ])('%s', (_, spec, names) => expect(bodyNames(of(spec))).toEqual(names))

  it('no title', () =>
    expect(bodyNames({ ...of({ signedBy: '澄陵县水务局' }), title: null })).toEqual(['澄陵县水务局']))
})

describe('two names', () => {
  it.each<[guards: string, a: string, b: string, same: boolean]>([
    ['the same', '县水务局', '县水务局', true],
    ['with the place in front', '县水务局', '澄陵县水务局', true],
    ['the longer one first', '澄陵县水务局', '县水务局', true],
    ['abbreviated', '霁川市卫健委', '霁川市卫生健康委员会', true],
    ['abbreviated, the other way round', '霁川市卫生健康委员会', '霁川市卫健委', true],
    ['as long as one another', '霁川市教育局', '霁川市体育局', false],
    ['a character that is not there', '霁川市卫计委', '霁川市卫生健康委员会', false],
    ['the characters in another order', '霁川市健卫委', '霁川市卫生健康委员会', false],
    ['another place', '澄川市卫健委', '霁川市卫生健康委员会', false],
    ['four characters are enough', '霁卫健委', '霁川市卫生健康委员会', true],
    ['three are too few to abbreviate', '霁健委', '霁川市卫生健康委员会', false],
  ])('%s', (_, a, b, same) => expect(sameName(a, b)).toBe(same))
})

describe('two bulletins', () => {
  const audit = (title: string): Partial<BulletinSpec> => ({ title, genre: 'audit' })
  it.each<[guards: string, a: Partial<BulletinSpec>, b: Partial<BulletinSpec>, same: boolean | null]>([
    ['of one body', { title: '澄陵县水务局关于整改的通报' }, { title: '澄陵县水务局关于完成整改的通报' }, true],
    ['of two bodies', { title: '澄陵县水务局关于整改的通报' }, { title: '澄陵县教育局关于整改的通报' }, false],
    ['one names none', { title: '澄陵县水务局关于整改的通报' }, { title: '通报' }, null],
    ['the other names none', { title: '通报' }, { title: '澄陵县水务局关于整改的通报' }, null],
    [
      'a short name on one side alone',
      { title: '县水务局关于整改的通报' },
      { title: '澄陵县水务局关于整改的通报' },
      true,
    ],
    [
      'one of several names will do',
      { title: '澄陵县水务局关于整改的通报', signedBy: '澄陵县河长办' },
      { title: '通报', signedBy: '澄陵县防汛办、澄陵县河长办' },
      true,
    ],
    [
      'a short name beside a full one says nothing',
      { title: '澄陵县水务局关于整改的通报', signedBy: '县水务局' },
      { title: '砚山县水务局关于整改的通报', signedBy: '县水务局' },
      false,
    ],
    [
      'it does where the other has no full name',
      { title: '澄陵县水务局关于整改的通报', signedBy: '县水务局' },
      { title: '县水务局关于整改的通报' },
      true,
    ],
    [
      'an audit: its government and its audit office speak for one place',
      audit('砚州市人民政府关于审计整改的报告'),
      audit('砚州市审计局关于审计整改的报告'),
      true,
    ],
    [
      'a supervision: its government and the office of a leading group do, too',
      { title: '砚州市人民政府关于督察整改的报告', genre: 'environment' },
      { title: '通报', signedBy: '砚州市生态环境保护督察整改工作领导小组办公室', genre: 'environment' },
      true,
    ],
    [
      'but not the leading group of another place',
      { title: '砚州市人民政府关于督察整改的报告', genre: 'environment' },
      { title: '通报', signedBy: '霁川市生态环境保护督察整改工作领导小组办公室', genre: 'environment' },
      false,
    ],
    [
      'an audit of another place',
      audit('砚州市人民政府关于审计整改的报告'),
      audit('霁川市审计局关于审计整改的报告'),
      false,
    ],
    [
      'an audit: a name that is nothing else stays',
      { ...audit('报告'), signedBy: '审计局' },
      { ...audit('报告'), signedBy: '审计局' },
      true,
    ],
    [
      'of an inspection the office counts',
      { title: '砚州市人民政府关于整改的通报' },
      { title: '砚州市审计局关于整改的通报' },
      false,
    ],
  ])('%s', (_, a, b, same) => expect(sameBody(of(a), of(b))).toBe(same))
})
