/** What a bulletin calls the body it speaks for, in a form that two bulletins can be compared by. */
import type { Bulletin } from '../schema.ts'
import { foldForComparison } from '../text/fold.ts'

/** The Party's organs inside a body: 中共X县农业农村局党组 and X县农业农村局 are one body. */
const organ =
  /(?:机关)?(?:党组|党工委|党委|党总支|总支部?委员会|总支|支部委员会|党支部委员会|党支部|支部|机关委员会|党的?委员会)(?:书记)?$/
/** 中共X县Y局委员会: the committee is the organ only behind 中共, else it may be the body (发展和改革委员会). */
const committee = /(?<=局|馆|院|校|中心|会|公司|集团|学校|学|医院|室|镇|乡|街道|社区|村)委员会$/
/** Behind the subject of a title. */
const subjectEnd =
  /关于|贯彻|落实|对外公开|公开|公布|整改|(?:接受)?(?:中央|省委|市委|区委|县委|州委)?(?:第.{1,2})?(?:巡视|巡察|审计|督察)|[0-9]{4}年/
const bodyEnd =
  /(?:局|委|会|馆|院|校|所|站|社|厅|部|办|处|室|中心|公司|集团|学|医院|政府|法院|检察院|联|镇|乡|街道|村|区|县|市|省|州|盟|旗)$/
/** 县农业农村局, 我局: a name that more than one body goes by. */
const relative = /^(?:[省市县区州镇乡]|我|本|该)/

/**
 * Takes what is not the name off a name: 中共澄陵县农业农村局党组 → 澄陵县农业农村局.
 *
 * @returns null where nothing like a body is left
 */
export function bodyCore(name: string | null | undefined): string | null {
  if (!name) return null
  const folded = foldForComparison(name)
    .replace(/\([^()]*\)/g, '')
    .replace(/["']/g, '')
  const core = folded
    .replace(/^中国共产党|^中共/, '')
    .replace(organ, '')
    .replace(committee, '')
  return core.length >= 2 && bodyEnd.test(core) ? core : null
}

/** The names that a bulletin gives its body: the title's subject, the signature, who was inspected. Not the publisher: a site publishes for many. */
export function bodyNames({ title, signedBy, inspection }: Bulletin): string[] {
  const folded = title === null ? '' : foldForComparison(title)
  const end = subjectEnd.exec(folded)?.index ?? -1
  const subject = end >= 3 ? bodyCore(folded.slice(0, end)) : null
  // several bodies may sign in one field
  const signatures = (signedBy ?? '').split(/[\n、]/).map(bodyCore)
  const names = [subject, ...signatures, bodyCore(inspection?.inspectee)]
  return [...new Set(names.filter((name) => name !== null))]
}

/** The characters of `short` stand in `long` in this order: 卫健委 in 卫生健康委员会. */
function abbreviates(short: string, long: string): boolean {
  let at = 0
  for (const c of long) if (c === short[at]) at++
  return at === short.length
}

/** Two names that may mean one body: the same, one with and one without the place in front, or one abbreviated. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.endsWith(short)) return true
  return short.length >= 4 && short[0] === long[0] && abbreviates(short, long)
}

/** Who reports on a whole place's audit or supervision: the government, or one of its offices in its stead. */
const reporter =
  /(?:人民政府|政府|审计局|审计厅|生态环境局|生态环境厅|环境保护局|(?<=[省市县区州盟旗])(?![省市县区州盟旗]).{2,16}领导小组(?:办公室)?)$/

/** The names to compare by: of an audit or a supervision report it is the place that matters, not who reports. */
function comparedNames(bulletin: Bulletin): string[] {
  const names = bodyNames(bulletin)
  if (bulletin.genre === 'inspection') return names
  return names.map((name) => name.replace(reporter, '') || name)
}

/**
 * Whether two bulletins speak for one body.
 *
 * @returns null where one of them does not say
 */
export function sameBody(a: Bulletin, b: Bulletin): boolean | null {
  const [left, right] = [comparedNames(a), comparedNames(b)]
  if (left.length === 0 || right.length === 0) return null
  const full = (names: string[]) => names.filter((name) => !relative.test(name))
  const [x, y] = [full(left), full(right)]
  // 县农业农村局 on both sides says nothing where both give their full names as well
  const compared = x.length > 0 && y.length > 0 ? [x, y] : [left, right]
  return (compared[0] as string[]).some((name) => (compared[1] as string[]).some((other) => sameName(name, other)))
}
