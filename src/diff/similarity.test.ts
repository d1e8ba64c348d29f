/** How grounds become likenesses, and which likenesses make two issues one. */
import { describe, expect, it } from 'vitest'
import type { Profile } from './features.ts'
import { admissible, similarity, textLikeness, titleLikeness, type Ground, type Grounds } from './similarity.ts'

const features = (total: number) => ({ ids: [], weights: [], total })
const profiled = (told: Partial<Profile>): Profile => ({
  core: '甲',
  title: features(4),
  figures: '',
  names: '',
  text: '甲',
  body: features(8),
  ...told,
})

describe('titles', () => {
  const likeness = (a: Partial<Profile>, b: Partial<Profile>, shared: number) =>
    titleLikeness(profiled({ core: '甲', ...a }), profiled({ core: '乙', ...b }), shared)
  it.each<[guards: string, found: () => number, expected: number]>([
    ['none on one side', () => likeness({ core: '' }, {}, 3), 0],
    ['none on the other', () => likeness({}, { core: '' }, 3), 0],
    ['none on both is nothing in common', () => likeness({ core: '' }, { core: '' }, 0), 0],
    ['the same', () => likeness({ core: '丙' }, { core: '丙' }, 0), 1],
    ['nothing shared', () => likeness({}, {}, 0), 0],
    ['half shared', () => likeness({}, {}, 2), 0.5],
    ['three of four and of six', () => likeness({}, { title: features(6) }, 3), 0.36 + 0.3],
    ['the other way round', () => likeness({ title: features(6) }, {}, 3), 0.36 + 0.3],
    ['a title held by a longer one', () => likeness({}, { title: features(12) }, 4), 0.3 + 0.4],
    ['no more than the same', () => likeness({}, {}, 9), 1],
    ['a title that weighs nothing', () => likeness({ title: features(0) }, {}, 0), 0],
    ['other figures', () => likeness({ figures: '17' }, { figures: '5' }, 2), 0.5 * 0.95],
    ['figures on one side', () => likeness({ figures: '17' }, {}, 2), 0.5 * 0.95],
    ['the same figures', () => likeness({ figures: '17' }, { figures: '17' }, 2), 0.5],
    ['other years', () => likeness({ names: '2023' }, { names: '2024' }, 2), 0.5 * 0.6],
    [
      'other years count once, whatever the figures',
      () => likeness({ names: '1', figures: '1' }, { names: '2' }, 2),
      0.3,
    ],
    ['a year on one side', () => likeness({ names: '2023' }, {}, 2), 0.5],
    ['a year on the other', () => likeness({}, { names: '2023' }, 2), 0.5],
    ['the same year', () => likeness({ names: '2023' }, { names: '2023' }, 2), 0.5],
  ])('%s', (_, found, expected) => expect(found()).toBeCloseTo(expected, 9))
})

describe('texts', () => {
  const likeness = (a: Partial<Profile>, b: Partial<Profile>, shared: number) =>
    textLikeness(profiled({ text: '甲', ...a }), profiled({ text: '乙', ...b }), shared)
  it.each<[guards: string, found: () => Ground, expected: Ground]>([
    ['none on one side', () => likeness({ text: '' }, {}, 4), { likeness: 0, known: 0 }],
    ['none on the other', () => likeness({}, { text: '' }, 4), { likeness: 0, known: 0 }],
    ['the same', () => likeness({ text: '丙' }, { text: '丙' }, 0), { likeness: 1, known: 1 }],
    [
      'the same, but short',
      () => likeness({ text: '丙', body: features(4) }, { text: '丙' }, 0),
      { likeness: 1, known: 0.5 },
    ],
    ['a quarter shared', () => likeness({}, {}, 2), { likeness: 0.5, known: 1 }],
    ['more than enough is known', () => likeness({ body: features(32) }, {}, 4), { likeness: 0.5, known: 1 }],
    [
      'of two the shorter is what is known',
      () => likeness({ body: features(2) }, {}, 1),
      { likeness: 0.5, known: 0.25 },
    ],
    ['no more than the same', () => likeness({}, {}, 99), { likeness: 1, known: 1 }],
    ['texts that weigh nothing', () => likeness({ body: features(0) }, {}, 0), { likeness: 0, known: 0 }],
  ])('%s', (_, found, expected) => expect(found()).toEqual(expected))
})

describe('all grounds together', () => {
  const ground = (likeness: number, known = 1): Ground => ({ likeness, known })
  const [nothing, half] = [ground(0, 0), 0.5]
  it.each<[guards: string, grounds: Grounds, expected: number]>([
    ['the title alone', { title: half, text: nothing, place: nothing }, 0.5],
    ['everything the same', { title: 1, text: ground(1), place: ground(1) }, 1],
    ['a text that is not', { title: 1, text: ground(0), place: ground(1) }, 0.77],
    ['a place that is not', { title: 1, text: ground(1), place: ground(0) }, 0.85],
    ['a title that is not', { title: 0, text: ground(0.5), place: ground(1) }, 0.265],
    ['a text half known', { title: 1, text: ground(0, 0.5), place: nothing }, 0.62 / 0.735],
    ['a place half known', { title: 1, text: nothing, place: ground(0, 0.5) }, 0.62 / 0.695],
    ['another name, the same told', { title: 0, text: ground(1), place: ground(0) }, 0.6],
    ['as much as makes a text sure', { title: 0, text: ground(0.85), place: ground(0) }, 0.51],
    ['a little less', { title: 0, text: ground(0.8), place: ground(0) }, 0.184],
    ['the same told, little of it', { title: 0, text: ground(1, 0.5), place: nothing }, 0.3],
    ['the same told under nearly the same name', { title: 0.9, text: ground(1), place: nothing }, 0.788 / 0.85],
  ])('%s', (_, grounds, expected) => expect(similarity(grounds)).toBeCloseTo(expected, 9))
})

describe('two issues may be one', () => {
  it.each<[guards: string, title: number, text: Ground, possible: boolean]>([
    ['a sure title', 0.8, { likeness: 0, known: 1 }, true],
    ['one that is not, and another text', 0.79, { likeness: 0, known: 1 }, false],
    ['a sure text', 0, { likeness: 0.85, known: 1 }, true],
    ['one that is not', 0, { likeness: 0.84, known: 1 }, false],
    ['the same text, of which little is known', 0, { likeness: 1, known: 0.8 }, false],
    ['a fair title, no text', 0.55, { likeness: 0, known: 0 }, true],
    ['a title that is not fair', 0.54, { likeness: 0, known: 0 }, false],
    ['title and text together', 0.5, { likeness: 0.25, known: 1 }, true],
    ['too little together', 0.5, { likeness: 0.23, known: 1 }, false],
    ['titles with too little in common', 0.29, { likeness: 0.8, known: 1 }, false],
    ['titles with enough in common', 0.3, { likeness: 0.5, known: 1 }, true],
    ['texts of two matters', 0.75, { likeness: 0.09, known: 1 }, false],
    ['texts that may be of one', 0.75, { likeness: 0.11, known: 1 }, true],
    ['half a text, and as much as is needed', 0.6, { likeness: 0.1, known: 0.5 }, true],
    ['half a text, and less', 0.58, { likeness: 0.1, known: 0.5 }, false],
  ])('%s', (_, title, text, possible) => expect(admissible({ title, text })).toBe(possible))
})
