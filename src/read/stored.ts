/** JSON that this program wrote: read as text it would be a bulletin without issues. */
import { BulletinError } from '../errors.ts'

/** @throws BulletinError `not-a-bulletin` for what `parse` or `diff` wrote */
export function refuseStored(text: string): void {
  if (!/^\s*\{\s*"schemaVersion"\s*:/.test(text)) return
  throw new BulletinError('not-a-bulletin', {
    en: 'this is JSON that zhenggai wrote, and no page: diff, open and export take it; to read the bulletin again, give its page',
    zh: '这是 zhenggai 写出的 JSON,不是网页:可用于 diff、open、export;要重新读取通报,请给出原网页',
  })
}
