import { expect, test } from 'vitest'
import { commonestWords, findDictionary } from './dictionary.ts'

test('keeps the commonest words, ties in a fixed order', () => {
  const source = '丙 5 n\n甲 9 v\n乙 5 n\n\nbroken line without its three parts\n丁 0 n\n戊 1 n\n'
  expect(commonestWords(source, 3)).toBe('甲 9 v\n丙 5 n\n乙 5 n\n')
})

test.each([
  ['in the source tree', 'file:///p/src/words/segmenter.ts', '/p/src/words/data/'],
  ['in a bundle', 'file:///p/dist/segmenter-x.js', '/p/dist/data/'],
  ['in a folder of a bundle', 'file:///p/dist/cli/diff.js', '/p/dist/data/'],
])('finds the dictionary %s', (_, base, folder) => {
  const exists = (path: string) => path.startsWith(folder)
  expect(findDictionary(base, exists, (url) => url.pathname)?.dict).toBe(`${folder}jieba.dict.utf8`)
})

test('tells that there is none, rather than letting jieba abort the process', () => {
  const only = (path: string) => path.endsWith('idf.utf8')
  expect(findDictionary('file:///p/x.js', only, (url) => url.pathname)).toBeNull()
})
