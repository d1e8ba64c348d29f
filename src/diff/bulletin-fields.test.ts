import { describe, expect, test } from 'vitest'
import type { Bulletin, Claim, Contact, FollowUp } from '../schema.ts'
import { accountabilityChanges, claimChanges, followUpChanges, metadataChanges } from './bulletin-fields.ts'
import { bulletin, type BulletinSpec } from './testing/bulletin.ts'

const of = (spec: Partial<BulletinSpec>): Bulletin => bulletin({ issues: [], ...spec })
const told = (changes: { field: string; from: unknown; to: unknown }[]) =>
  changes.map(({ field, from, to }) => [field, from, to])

test('metadata: what is another one now, width aside', () => {
  const changes = metadataChanges(
    of({ publisher: '县政府网', signedOn: '2024-11-19', inspection: { round: '第三轮', inspector: '县委巡察组' } }),
    of({
      publisher: '县政府网 ',
      signedOn: '2025-04-16',
      inspection: { round: '第三轮', inspector: '县委第二巡察组' },
    }),
    null,
  )
  expect(told(changes)).toEqual([
    ['signedOn', '2024-11-19', '2025-04-16'],
    ['inspection.inspector', '县委巡察组', '县委第二巡察组'],
  ])
})

test('claims: by kind and unit, came and gone', () => {
  const changes = claimChanges(
    of({
      claims: [
        ['issues-total', 14, '类'],
        ['issues-total', 40, '项'],
        ['meetings', 6, '次'],
      ],
    }),
    of({
      claims: [
        ['issues-total', 38, '项'],
        ['issues-total', 14, '类'],
        ['systems', 9, '个'],
      ],
    }),
  )
  const values = changes.map(({ field, from, to }) => [
    field,
    from && (from as { value: number }).value,
    to && (to as { value: number }).value,
  ])
  expect(values).toEqual([
    ['issues-total', 40, 38],
    ['meetings', 6, null],
    ['systems', null, 9],
  ])
})

test('accountability: how many, and each kind of action', () => {
  const changes = accountabilityChanges(
    of({
      accountability: {
        people: 3,
        actions: [
          ['提醒谈话', 2],
          ['诫勉谈话', 1],
        ],
      },
    }),
    of({
      accountability: {
        people: 5,
        actions: [
          ['提醒谈话', 4],
          ['批评教育', 1],
        ],
      },
    }),
  )
  expect(changes.map(({ field }) => field)).toEqual([
    'people',
    'actions.提醒谈话',
    'actions.诫勉谈话',
    'actions.批评教育',
  ])
  expect(changes[1]).toMatchObject({ from: { count: 2 }, to: { count: 4 } })
})

test('follow-ups: by the issue they belong to, else by their title', () => {
  const old = of({ issues: [{ title: '甲问题整改', followUp: { title: '数字文化馆建设滞后', deadline: '2024-06' } }] })
  const same = of({
    issues: [
      { title: '乙', followUp: { title: '无障碍改造' } },
      { title: '丙', followUp: { title: '数字文化馆建设进度滞后', deadline: '2024-12' } },
    ],
  })
  const byTitle = followUpChanges(old, same, new Map())
  expect(byTitle.map(({ from, to }) => [from !== null, to !== null])).toEqual([
    [true, true],
    [false, true],
  ])
  const byIssue = followUpChanges(old, same, new Map([['2.1', '2.1']]))
  expect(byIssue[0]?.to).toMatchObject({ title: '无障碍改造' })
  expect(followUpChanges(old, old, new Map([['2.1', '2.1']]))).toEqual([])
})

describe('metadata, each field by its name', () => {
  const base = of({ inspection: {} })
  const span: [number, number] = [0, 2]
  const contact: Contact = { phones: [], emails: [], address: null, postalCode: null, span }
  const inspected = (part: Partial<NonNullable<Bulletin['inspection']>>): Partial<Bulletin> => ({
    inspection: { ...(base.inspection as NonNullable<Bulletin['inspection']>), ...part },
  })
  const reached = (part: Partial<Contact>): Partial<Bulletin> => ({ contact: { ...contact, ...part } })
  test.each<[guards: string, recent: Partial<Bulletin>, changes: unknown[]]>([
    ['nothing', {}, []],
    ['a title', { title: '整改情况的通报' }, [['title', base.title, '整改情况的通报']]],
    ['no title', { title: null }, [['title', base.title, null]]],
    ['a genre', { genre: 'audit' }, [['genre', 'inspection', 'audit']]],
    ['a stage', { stage: 'completion' }, [['stage', 'progress', 'completion']]],
    ['who published', { publisher: '澄陵县政府网' }, [['publisher', null, '澄陵县政府网']]],
    ['who edited', { editor: '甲某' }, [['editor', null, '甲某']]],
    ['who signed', { signedBy: '澄陵县水务局' }, [['signedBy', null, '澄陵县水务局']]],
    ['when it was published', { publishedAt: '2025-04-16' }, [['publishedAt', null, '2025-04-16']]],
    ['the period', inspected({ period: '2024-03' }), [['inspection.period', null, '2024-03']]],
    ['who was inspected', inspected({ inspectee: '水务局' }), [['inspection.inspectee', null, '水务局']]],
    ['the round', inspected({ round: '第三轮' }), [['inspection.round', null, '第三轮']]],
    ['the feedback', inspected({ feedbackOn: '2024-06-03' }), [['inspection.feedbackOn', null, '2024-06-03']]],
    ['no inspection is as good as nothing told of it', { inspection: null }, []],
    ['an address', reached({ address: '青石路9号' }), [['contact.address', null, '青石路9号']]],
    ['a postal code', reached({ postalCode: '000700' }), [['contact.postalCode', null, '000700']]],
    ['a telephone', reached({ phones: ['0700-5550001'] }), [['contact.phones', [], [{ text: '0700-5550001', span }]]]],
    [
      'a mailbox',
      reached({ emails: ['a@example.test'] }),
      [['contact.emails', [], [{ text: 'a@example.test', span }]]],
    ],
    ['a contact that tells nothing', reached({}), []],
  ])('%s', (_, recent, changes) => {
    expect(told(metadataChanges(base, { ...base, ...recent }, null))).toEqual(changes)
  })

  test('of two telephones the one that is new, whatever its width', () => {
    const old = { ...base, ...reached({ phones: ['0700-5550001'] }) }
    const recent = { ...base, ...reached({ phones: ['０７００－５５５０００１', '0700-5550002'] }) }
    expect(told(metadataChanges(old, recent, null))).toEqual([['contact.phones', [], [{ text: '0700-5550002', span }]]])
    expect(told(metadataChanges(recent, old, null))).toEqual([['contact.phones', [{ text: '0700-5550002', span }], []]])
  })

  test('a change tells where both sides say so', () => {
    const [change] = metadataChanges(
      { ...base, signedOn: '2024-11-19', evidence: { signedOn: [3, 5] } },
      { ...base, signedOn: '2025-04-16', evidence: { signedOn: [7, 9] } },
      null,
    )
    expect([change?.fromSpan, change?.toSpan]).toEqual([
      [3, 5],
      [7, 9],
    ])
    const [moved] = metadataChanges({ ...base, ...reached({ address: '青石路9号' }) }, base, null)
    expect([moved?.fromSpan, moved?.toSpan]).toEqual([span, null])
  })
})

describe('claims of one kind', () => {
  const claims = (...all: [kind: string, value: number, unit: string][]) => of({ claims: all })
  const values = (side: unknown) => side && `${(side as Claim).value}${(side as Claim).unit}`
  test.each<[guards: string, old: Bulletin, recent: Bulletin, changes: unknown[]]>([
    [
      'another unit where no other is left',
      claims(['issues-total', 14, '类']),
      claims(['issues-total', 15, '项']),
      [['issues-total', '14类', '15项']],
    ],
    [
      'the same unit first, wherever it stands',
      claims(['issues-total', 14, '类']),
      claims(['issues-total', 40, '项'], ['issues-total', 15, '类']),
      [
        ['issues-total', '14类', '15类'],
        ['issues-total', null, '40项'],
      ],
    ],
    [
      'two of one unit in their order',
      claims(['systems', 1, '项'], ['systems', 2, '项']),
      claims(['systems', 3, '项'], ['systems', 4, '项']),
      [
        ['systems', '1项', '3项'],
        ['systems', '2项', '4项'],
      ],
    ],
    [
      'the unit alone makes no pair',
      claims(['systems', 1, '项']),
      claims(['meetings', 2, '项']),
      [
        ['systems', '1项', null],
        ['meetings', null, '2项'],
      ],
    ],
    [
      'said twice and then once',
      claims(['systems', 1, '项'], ['systems', 1, '项']),
      claims(['systems', 1, '项']),
      [['systems', '1项', null]],
    ],
  ])('%s', (_, old, recent, changes) => {
    expect(claimChanges(old, recent).map(({ field, from, to }) => [field, values(from), values(to)])).toEqual(changes)
  })

  test('what is quoted is the words, at their place', () => {
    const [old, recent] = [claims(['systems', 1, '项']), claims(['meetings', 2, '次'], ['systems', 3, '项'])]
    const [systems, meetings] = claimChanges(old, recent)
    expect([systems?.from, systems?.to]).toEqual([
      { value: 1, unit: '项', text: '1项' },
      { value: 3, unit: '项', text: '3项' },
    ])
    expect(old.text.slice(...(systems?.fromSpan ?? [0, 0]))).toBe('1项')
    expect(recent.text.slice(...(systems?.toSpan ?? [0, 0]))).toBe('3项')
    expect([meetings?.from, meetings?.fromSpan]).toEqual([null, null])
  })
})

describe('accountability', () => {
  const acted = (people: number, ...actions: [kind: string, count: number][]) =>
    of({ accountability: { people, actions } })
  test.each<[guards: string, old: Bulletin, recent: Bulletin, changes: unknown[]]>([
    ['none on both sides', of({}), of({}), []],
    ['the same', acted(2, ['提醒谈话', 2]), acted(2, ['提醒谈话', 2]), []],
    [
      'from nothing',
      of({}),
      acted(2, ['提醒谈话', 2]),
      [
        ['people', null, 2],
        ['actions.提醒谈话', null, { kind: '提醒谈话', count: 2, unit: '人' }],
      ],
    ],
    [
      'to nothing',
      acted(2, ['提醒谈话', 2]),
      of({}),
      [
        ['people', 2, null],
        ['actions.提醒谈话', { kind: '提醒谈话', count: 2, unit: '人' }, null],
      ],
    ],
    ['only how many', acted(2, ['提醒谈话', 2]), acted(3, ['提醒谈话', 2]), [['people', 2, 3]]],
  ])('%s', (_, old, recent, changes) => expect(told(accountabilityChanges(old, recent))).toEqual(changes))

  test('cases are counted, and one kind in two units is two', () => {
    const old = acted(2, ['立案', 2])
    const acting = old.accountability as NonNullable<Bulletin['accountability']>
    const [action] = acting.actions
    const recent = {
      ...old,
      accountability: { ...acting, cases: 1, actions: [{ ...(action as NonNullable<typeof action>), unit: '件' }] },
    }
    expect(told(accountabilityChanges(old, recent))).toEqual([
      ['cases', null, 1],
      ['actions.立案', { kind: '立案', count: 2, unit: '人' }, null],
      ['actions.立案', null, { kind: '立案', count: 2, unit: '件' }],
    ])
  })

  test('each stands where it was read', () => {
    const [old, recent] = [acted(2, ['提醒谈话', 2]), acted(3, ['提醒谈话', 3])]
    const quoted = accountabilityChanges(old, recent).map(({ fromSpan, toSpan }) => [
      old.text.slice(...(fromSpan ?? [0, 0])),
      recent.text.slice(...(toSpan ?? [0, 0])),
    ])
    expect(quoted).toEqual([
      ['提醒谈话2人', '提醒谈话3人'],
      ['提醒谈话2人', '提醒谈话3人'],
    ])
  })
})

describe('what remains to be done', () => {
  const followUp = (part: Partial<FollowUp>): FollowUp => ({
    issueId: null,
    title: '数字文化馆建设滞后',
    reason: null,
    nextSteps: null,
    deadline: null,
    span: [0, 2],
    ...part,
  })
  const pending = (...followUps: Partial<FollowUp>[]): Bulletin => ({ ...of({}), followUps: followUps.map(followUp) })
  const title = (side: unknown) => side && (side as FollowUp).title
  test.each<[guards: string, was: Partial<FollowUp>, is: Partial<FollowUp>, different: boolean]>([
    ['the same', {}, {}, false],
    ['another width', { reason: '资金不足,' }, { reason: '资金不足，' }, false],
    ['another issue that it belongs to', { issueId: '2.1' }, { issueId: '2.4' }, false],
    ['another reason', { reason: '资金不足。' }, { reason: '选址未定。' }, true],
    ['other steps', { nextSteps: '争取资金。' }, { nextSteps: '另选场址。' }, true],
    ['another deadline', { deadline: '2024-06' }, { deadline: '2024-12' }, true],
    ['a title in other words', {}, { title: '数字文化馆建设进度滞后' }, true],
  ])('%s', (_, was, is, different) => {
    const changes = followUpChanges(pending(was), pending(is), new Map())
    expect(changes.map(({ from, to }) => [title(from), title(to)])).toEqual(
      different ? [[followUp(was).title, followUp(is).title]] : [],
    )
  })

  test('the issue decides before any title, also for those that stand in front', () => {
    const old = pending({ issueId: '2.1', title: '数字文化馆建设滞后' }, { issueId: '2.2', title: '无障碍改造滞后' })
    const recent = pending({ issueId: '2.5', title: '数字文化馆建设滞后' }, { issueId: '2.6', title: '坡道改造' })
    const pairs = new Map([['2.2', '2.5']])
    const changes = followUpChanges(old, recent, pairs)
    expect(changes.map(({ from, to }) => [title(from), title(to)])).toEqual([
      ['数字文化馆建设滞后', null],
      ['无障碍改造滞后', '数字文化馆建设滞后'],
      [null, '坡道改造'],
    ])
  })

  test('one whose issue NEW tells nothing of is looked for by its title', () => {
    const [old, recent] = [pending({ issueId: '2.1' }), pending({ issueId: null })]
    expect(followUpChanges(old, recent, new Map([['2.1', '2.5']]))).toEqual([])
  })

  test('one entry is the partner of one alone', () => {
    const changes = followUpChanges(pending({}, {}), pending({}), new Map())
    expect(changes.map(({ from, to }) => [title(from), title(to)])).toEqual([['数字文化馆建设滞后', null]])
  })

  test('all that it says is quoted, with its place', () => {
    const all = { issueId: '2.1', reason: '资金不足。', nextSteps: '争取资金。', deadline: '2024-06' }
    const [change] = followUpChanges(pending(all), pending(), new Map())
    expect(change).toEqual({
      field: 'followUp',
      from: { title: '数字文化馆建设滞后', ...all },
      to: null,
      fromSpan: [0, 2],
      toSpan: null,
    })
  })
})
