import { expect, it } from 'vitest'
import { opening } from '../lint/rule.ts'
import { parseBulletin } from '../parse.ts'

const text = `${opening}一、整改情况\n\n1.关于学习不深的问题\n\n整改情况:已组织学习。(已完成)\n`

it.each<[guards: string, written: (bulletin: unknown) => string]>([
  ['over many lines', (bulletin) => JSON.stringify(bulletin, null, 2)],
  ['a line of NDJSON', (bulletin) => `${JSON.stringify(bulletin)}\n`],
  ['behind a byte order mark', (bulletin) => `\ufeff${JSON.stringify(bulletin)}`],
])('what was written before is no bulletin to be read: %s', async (_, written) => {
  const refused = parseBulletin(Buffer.from(written(await parseBulletin(text))))
  await expect(refused).rejects.toMatchObject({
    code: 'not-a-bulletin',
    message: expect.stringContaining('JSON that zhenggai wrote') as string,
  })
})
