import manifest from '../package.json' with { type: 'json' }

/** The version of zhenggai. */
export const version: string = manifest.version
