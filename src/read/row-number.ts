const rowNumber = /^[(（]?\d{1,3}[)）]?[.．、]?$/

/** No number of a row has more characters. */
export const longestNumber = 6

/** 3, 3. or (3): the first cell of a row counts it. */
export const isRowNumber = (text: string) => rowNumber.test(text)
