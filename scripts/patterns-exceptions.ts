/**
 * Patterns that recheck calls slow or cannot judge, and why they are right all the same. An entry that names no pattern of the
 * sources any more is an error: it is to be taken out.
 */
export interface Exception {
  /** Below src/. */
  file: string
  /** How the pattern begins. */
  begins: string
  why: 'repetition is bounded' | 'only tried on texts of our own'
}

/** Messages of the command, numbers of a page: nothing of a bulletin. */
const ours = (file: string, ...begins: string[]): Exception[] =>
  begins.map((one) => ({ file, begins: one, why: 'only tried on texts of our own' }))

/** At most so many steps a place, if many; held against the engine. */
const bounded = (file: string, ...begins: string[]): Exception[] =>
  begins.map((one) => ({ file, begins: one, why: 'repetition is bounded' }))

export const exceptions: readonly Exception[] = [
  ...ours(
    'cli/zh.ts',
    "^error: option '(.+)' argument '(.+)' is",
    "^error: command-argument value '(.+)' is",
    '\\(Did you mean (.+)',
    'Allowed choices are (.+)',
    'Allowed: (.+)',
  ),
  ...ours('page/words/words.ts', '\\B(?=(\\d{3})+$)'),
  ...ours('page/workbench/bench.ts', '[(（][^()（）]*--[a-z]'),
  ...bounded('body/lines.ts', '(?:[([【]\\s{0,4}(?:全文|'),
  ...bounded('diff/figures.ts', '(?<![\\d.A-Za-z〔\\[第-])\\d{1,20}'),
  ...bounded('diff/place.ts', '^(?:聚焦|关于|针对|在)|'),
  ...bounded('extract/contact.ts', '(?:电话|热线|专线|致电|', '[;。,]|\\((?=[^()]{0,8}注明)|'),
  ...bounded(
    'extract/accountability.ts',
    '(?:处理|问责|处分|追责|追究责任)[^,。;\\d]{0,12}?',
    '对(?:[^,。;:\\d]{1,14}的)?',
  ),
  ...bounded(
    'extract/claim-rules.ts',
    '(?<![未没])(?:整改(?:到位)?',
    '(?<=^|[,;:。、(]|目前|',
    '对(?:[^,。;:\\d]{1,14}的)?',
    '(?<!第|其余|余下|',
    '(?:党委会\\(扩大\\)会议|',
    '(?<!基本|阶段性|部分|未|',
    '(?:正在按序时推进整改|',
    '(?<!含|尚)(?:未按期完成或',
  ),
  ...bounded('extract/entities.ts', '(?<!\\d)(?:(?:(?:(?:19|20)', '(?<=^|[、,;。:与和由对向了及]|(?:(?:第三方机构|'),
  ...bounded('extract/inspection-teams.ts', '对(?!照|标|此|', '(?:(?:中央|中央纪委国家监委|'),
  ...bounded('extract/inspection.ts', '(?<!统一)向('),
  ...bounded('extract/numbered-status.ts', '(?<![、和及])第('),
  ...bounded('extract/metadata.ts', '(?:[（(【[]\\s{0,4}(?:全文|'),
  ...bounded('read/decode.ts', '<meta\\s[^>]{0,400}?charset'),
  ...bounded('read/media-type.ts', '<(?:!doctype\\s+html|'),
  ...bounded('read/text.ts', '[\\w.@:/-]{0,64}$'),
  ...bounded('words/whole.ts', '(?<=^|[\\s(《“"、'),
]
