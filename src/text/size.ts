const units = ['bytes', 'KiB', 'MiB', 'GiB']

/** A number of bytes for a person, rounded up to a tenth: 1.5 KiB. */
export function sizeText(bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log2(bytes) / 10)))
  return `${Math.ceil((bytes / 1024 ** step) * 10) / 10} ${units[step] as string}`
}
