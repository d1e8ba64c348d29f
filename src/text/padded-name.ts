/** Names of two characters are printed with a blank between them, as wide as those of three beside them: 罗 某. */
const padded = /^[\u4e00-\u9fff]\s{1,4}[\u4e00-\u9fff](?![\u4e00-\u9fff])/

/** How far such a name reaches at the beginning of a text; 0 where none stands there. */
export const paddedName = (text: string): number => padded.exec(text)?.[0].length ?? 0
