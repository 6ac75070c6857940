import type { NewMention } from '../../db/repos/mentions.ts';
import type { StoredMention } from '../../db/repos/revisions.ts';

/**
 * What is to be changed of a mention after its item was edited, if anything; `found` is what the text says now about
 * the brand, undefined when it says nothing any more.
 *
 * A person's word stays, whatever the new text says. A mention whose brand is gone is not relevant any more, unless a
 * person has dealt with it; without spans it is known to have been put aside here, and comes back when its brand does.
 */
export function judgedAnew(
  mention: StoredMention,
  found: NewMention | undefined,
): Partial<StoredMention> | null {
  if (found === undefined) {
    if (!mention.relevant) return null;
    return { relevant: isDealtWith(mention), spans: [], evidence: [] };
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
  const putAside = !mention.relevant && mention.spans.length === 0;
  return {
    ...judged,
    scoredAs: sentiment,
    relevant: mention.relevant || putAside,
    ...{ spans, evidence, author, authorId, language, fingerprint, themes, storyId, emotion, intent },
  };
}

function isDealtWith({ scorer, status, assignee, response }: StoredMention): boolean {
  return scorer === 'person' || status !== 'new' || assignee !== null || response !== null;
}
