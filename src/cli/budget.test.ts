import { expect, it } from 'vitest'
import { withoutBudget } from './budget.ts'

it.each([
  ['two words', 'cli.js parse --max-seconds 5 a.html', 'cli.js parse a.html'],
  ['one word', 'cli.js parse a.html --max-seconds=5', 'cli.js parse a.html'],
  ['a file of that name', 'cli.js parse -- --max-seconds 5', 'cli.js parse -- --max-seconds 5'],
  ['not said', 'cli.js lint a.html', 'cli.js lint a.html'],
])('the command line without the option: %s', (_, given, left) => {
  expect(withoutBudget(given.split(' '))).toEqual(left.split(' '))
})
