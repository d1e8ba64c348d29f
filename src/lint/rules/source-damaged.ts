import type { Rule } from '../rule.ts'

/** The bytes are cut off within a character, or some of them are no character of the encoding. */
export const sourceDamaged: Rule = {
  id: 'source-damaged',
  severity: 'warning',
  description: {
    en: 'the file is cut off, or some of its bytes are no characters',
    zh: '文件不完整,或有无法解码的字节',
  },
  *check({ root: { damage } }) {
    if (damage.truncated) {
      const texts = {
        en: 'the file ends within a character: it is cut off; fetch it again',
        zh: '文件在一个字符中间结束,不完整;请重新下载',
      }
      yield { texts, span: null }
    }
    if (damage.replaced > 0) {
      const n = String(damage.replaced)
      const texts = { en: `${n} places could not be decoded and read “\ufffd”`, zh: `有${n}处无法解码,以“\ufffd”代替` }
      yield { texts, span: null, actual: n }
    }
  },
  examples: [],
}
