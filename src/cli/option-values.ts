/** Values of options, as they are told on the command line. */
import { InvalidArgumentError } from 'commander'
import { selectors } from '../diff/selectors.ts'

export function wholeNumberFromOne(value: string): number {
  const n = Number(value)
  if (!Number.isSafeInteger(n) || n < 1) throw new InvalidArgumentError('A whole number from 1.')
  return n
}

function choice<T extends string>(value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value)
  if (!found) throw new InvalidArgumentError(`Allowed: ${allowed.join(', ')}.`)
  return found
}

export function day(value: string): string {
  const [y, m, d] = value.split('-').map(Number) as [number, number, number]
  const date = new Date(Date.UTC(y, m - 1, d))
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || date.getUTCMonth() !== m - 1)
    throw new InvalidArgumentError('A day as 2025-06-30.')
  return value
}

export function selectorsOf(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), ...value.split(',').map((one) => choice(one.trim(), selectors))]
}

export function wholeNumber(value: string): number {
  const n = Number(value)
  if (!Number.isSafeInteger(n) || n < 0) throw new InvalidArgumentError('A whole number.')
  return n
}

export function bytes(value: string): number {
  const n = Number(value)
  if (!Number.isSafeInteger(n) || n <= 0) throw new InvalidArgumentError('A whole number of bytes.')
  return n
}
