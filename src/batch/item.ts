/** One bulletin of a batch or of a stream. */

export interface Item {
  /** As it is to stand in `source.uri`, in the manifest and in messages. */
  uri: string | null
  /** The file to read; absent where the content is given. */
  path?: string
  /** A text already decoded. */
  content?: string
  /** The bytes as published, in base64: for what carries no bytes, such as JSON. */
  base64?: string
  /** Told from outside, as in the options of `parseBulletin`. */
  encoding?: string
  title?: string
  /** Where its output goes below the folder of outputs, without the extension. */
  target?: string
  /** Why there is nothing to parse: a line that could not be read. */
  fault?: Fault
}

/** Why an item gave nothing. */
export interface Fault {
  code: string
  message: string
}
