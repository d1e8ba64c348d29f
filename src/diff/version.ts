/**
 * The contract's version, which `schema.ts` owns. Repeated here because importing a value from there loads zod, which
 * costs a command a tenth of a second; a test holds the two together.
 */
export const schemaVersion = '1.0.0'
