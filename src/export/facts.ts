/** What is told of a bulletin beside each of its issues, so that a row stands on its own. */
import type { Bulletin } from '../schema.ts'

/** The key facts of a bulletin. */
export interface BulletinFacts {
  uri: string | null
  sha256: string
  title: string | null
  publisher: string | null
  signedBy: string | null
  genre: Bulletin['genre']
  stage: Bulletin['stage']
  publishedAt: string | null
  signedOn: string | null
  inspector: string | null
  inspectee: string | null
  round: string | null
  feedbackOn: string | null
}

export function factsOf(bulletin: Bulletin): BulletinFacts {
  const { source, title, publisher, signedBy, genre, stage, publishedAt, signedOn, inspection } = bulletin
  return {
    uri: source.uri,
    sha256: source.sha256,
    title,
    publisher,
    signedBy,
    genre,
    stage,
    publishedAt,
    signedOn,
    inspector: inspection?.inspector ?? null,
    inspectee: inspection?.inspectee ?? null,
    round: inspection?.round ?? null,
    feedbackOn: inspection?.feedbackOn ?? null,
  }
}

/** The body that reports, by the best name there is: the signature, the publisher, the one inspected. */
export const bodyOf = (facts: Pick<BulletinFacts, 'signedBy' | 'publisher' | 'inspectee'>) =>
  facts.signedBy ?? facts.publisher ?? facts.inspectee
