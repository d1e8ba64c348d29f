/** How to reach the body: phones, e-mail, address, postal code, in any order. */
import type { Contact, Span } from '../schema.ts'
import { matchesOf } from '../text/matches.ts'
import { trimSpan } from '../text/sentence.ts'

const phone =
  /(?:电话|热线|专线|致电|传真|手机|联系方式|(?:请|可|欢迎)[^。;\d]{0,10}拨打|tel)[^。;\d]{0,14}?((?:\(?0\d{2,3}\)?\s{0,4}(?:[-—]{1,2}\s{0,4})?)?\d{7,8}(?:-\d{1,5})?|1\d{10}|\d{5})(?!\d)/gi
const furtherPhone =
  /^(?:\s{0,4}\([^()\d]{1,16}\))?(?:\s{0,4}[、,;/或和]\s{0,4}|\s{1,8})((?:\(?0\d{2,3}\)?\s{0,4}(?:[-—]{1,2}\s{0,4})?)?\d{7,8}(?:-\d{1,5})?|1\d{10})(?!\d)/
const email = /(?<![\w.%+-])[\w.%+-]{1,64}\s?@\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}\.[A-Za-z]{2,24}/g
const postalCode = /(?:邮政编码|邮\s{0,4}编)[^\d]{0,6}(\d{6})(?!\d)/
const address =
  /(?:通讯地址|通信地址|联系地址|邮寄地址|来信地址|来信请寄|信件请寄|邮政信箱|邮政专用信箱|信件邮寄地址|来访地址|接待地址)\s*[:为]?\s*|(?:办公|单位|(?<![\u4e00-\u9fff]))地址(?:\s*[:为]\s*|\s+)|(?<!网[络站]|[邮信]箱|邮件)地\s{0,8}址\s*:\s*|信箱\s*:\s*(?=[\u4e00-\u9fff])|来[信访]\s*:\s*(?=[\u4e00-\u9fff]{1,10}[省市县区镇乡州旗])/

/**
 * Reads the contact facts of some stretches.
 *
 * @param spans the closing paragraphs
 * @returns null where they hold neither phone, e-mail, address nor postal code
 */
export function readContact(spans: readonly Span[], text: string, folded: string): Contact | null {
  const phones = new Set<string>()
  const emails = new Set<string>()
  const used: Span[] = []
  let where: Span | null = null
  let code: string | null = null
  for (const span of spans) {
    const stretch = folded.slice(...span)
    const before = phones.size + emails.size
    for (const one of readPhones(stretch)) phones.add(one)
    for (const [one] of matchesOf(email, stretch)) emails.add(one.replace(/\s/g, ''))
    const postal = postalCode.exec(stretch)?.[1] ?? null
    const place = readAddress(span, folded)
    code ??= postal
    where ??= place
    if (phones.size + emails.size > before || postal || place) used.push(span)
  }
  const first = used[0]
  if (!first) return null
  return {
    phones: [...phones],
    emails: [...emails],
    address: where && text.slice(...where),
    postalCode: code,
    span: [first[0], (used.at(-1) as Span)[1]],
  }
}

function readPhones(stretch: string): string[] {
  const found: string[] = []
  for (const match of matchesOf(phone, stretch)) {
    found.push(match[1] as string)
    let at = match.index + match[0].length
    for (
      let more = furtherPhone.exec(stretch.slice(at, at + 30));
      more;
      more = furtherPhone.exec(stretch.slice(at, at + 30))
    ) {
      found.push(more[1] as string)
      at += more[0].length
    }
  }
  return found.map((one) => one.replace(/[\s()]/g, (c) => (c === ')' ? '-' : '')).replace(/[-—]+/g, '-'))
}

/** The address ends where the next fact begins, or the sentence. */
function readAddress([start, end]: Span, folded: string): Span | null {
  const match = address.exec(folded.slice(start, end))
  if (!match) return null
  const from = start + match.index + match[0].length
  const stretch = folded.slice(from, end)
  const stop =
    /[;。,]|\((?=[^()]{0,8}注明)|\(?\s*(?:邮政编码|邮编|电子邮箱|电子信箱|邮箱|联系电话|监督电话|电话|联系人|收件人|传真)|\s{2,}/.exec(
      stretch,
    )
  const span = trimSpan(folded, from, stop ? from + stop.index : end)
  return span[1] - span[0] >= 4 ? span : null
}
