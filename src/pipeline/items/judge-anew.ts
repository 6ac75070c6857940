import type { StoredMention } from '../../../db/repos/items/revisions.ts';
import type { NewMention } from '../../../db/repos/mentions/mentions.ts';

/**
 * What is to be changed of a mention after its item was edited, if anything; `found` is what the text says now about
 * the brand, undefined when it says nothing any more.
 *
 * A person's word stays, whatever the new text says. A mention whose brand is gone is not relevant any more, unless a
 * person has dealt with it; without spans it is known to have been put aside here, and comes back when its brand does.
 *
 * @param isSpoken whether a person has said that it is about the brand, or not
 */
export function judgedAnew(
  mention: StoredMention,
  found: NewMention | undefined,
  isSpoken: boolean,
): Partial<StoredMention> | null {
  if (found === undefined) {
    const isAsked = mention.relevant || (mention.relevance !== null && !isSpoken);
    if (!isAsked) return null;
    const relevant = mention.relevant && (isSpoken || isDealtWith(mention));
    return { relevant, possible: false, relevance: null, spans: [], evidence: [] };
  }
  const {
    sentiment,
    score,
    confidence,
    scorer,
    spans,
    evidence,
    author,
    authorId,
    language,
    fingerprint,
    themes,
    storyId,
    emotion,
    intent,
  } = found;
  const judged = mention.scorer === 'person' ? {} : { sentiment, score, confidence, scorer };
  const { relevant, possible, relevance } = found;
  const putAside = mention.spans.length === 0;
  // Before corrections were kept, only a person put aside what has spans and was not asked about.
  const isOpen = !isSpoken && (mention.relevant || mention.relevance !== null || putAside);
  return {
    ...judged,
    scoredAs: sentiment,
    ...(isOpen ? { relevant, possible, relevance } : {}),
    ...{ spans, evidence, author, authorId, language, fingerprint, themes, storyId, emotion, intent },
  };
}

function isDealtWith({ scorer, status, assignee, response }: StoredMention): boolean {
  return scorer === 'person' || status !== 'new' || assignee !== null || response !== null;
}
