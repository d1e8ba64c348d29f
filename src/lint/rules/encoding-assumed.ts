import type { Rule } from '../rule.ts'

/** Neither a BOM nor a declaration says how the bytes are encoded. */
export const encodingAssumed: Rule = {
  id: 'encoding-assumed',
  severity: 'info',
  description: { en: 'the encoding was not declared and is assumed', zh: '文件未声明编码,按推断解码' },
  *check({ bulletin: { source } }) {
    if (!source.encodingAssumed) return
    yield {
      texts: { en: `no encoding is declared; read as ${source.encoding}`, zh: `未声明编码,按 ${source.encoding} 读取` },
      span: null,
      actual: source.encoding,
    }
  },
  examples: [],
}
