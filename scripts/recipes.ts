/** The recipes of docs/recipes.md: what stands in its fenced blocks, and which tool each needs. */

export interface Recipe {
  /** sh, sql, python, js. */
  language: string
  /** What must be installed; null: what cannot be had in a test, or nothing but zhenggai. */
  tool: string | null
  code: string
}

/** All fenced blocks of a page, in order; the word behind the language names the tool. */
export function recipesOf(markdown: string): Recipe[] {
  return Array.from(
    markdown.matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm),
    ([, language = '', tool, code = '']) => ({
      language,
      tool: tool ?? null,
      code,
    }),
  )
}
