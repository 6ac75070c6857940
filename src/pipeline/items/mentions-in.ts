import type { NewMention } from '../../../db/repos/mentions/mentions.ts';
import { detectLanguage } from '../../analysis/language/detect-language.ts';
import { asTaught } from '../../analysis/sentiment/personal/as-taught.ts';
import type { Scorer } from '../../analysis/sentiment/scorer.ts';
import { toneOf } from '../../analysis/tone/tone-of.ts';
import { clampPublished, newId } from '../../core/id.ts';
import type { Item } from '../../core/item.ts';
import type { WatchedBrands } from '../brand-watch.ts';
import { judgedFor } from '../quality/sentiment-models.ts';
import { relevanceOf } from '../relevance/relevance-of.ts';
import { mentionThemes } from '../understand/mention-themes.ts';
import { spansInWhole, wholeText } from '../understand/spans-in-whole.ts';

/**
 * The brands that stand in an item, each with how the item feels about it and what it speaks of near it; which story it
 * tells is left open. Of a brand that has namesakes, the words around decide whether it is the one. `historic` items are
 * no news. The language is the publisher's word, else a guess, which takes longer than all the rest: nobody guesses where
 * no brand stands.
 */
export function mentionsIn(
  item: Item,
  watched: WatchedBrands,
  scorer: Scorer,
  historic: boolean,
): NewMention[] {
  const publishedAt = clampPublished(item.publishedAt, item.firstSeenAt);
  const whole = wholeText(item);
  const matches = watched.matcher.match(item);
  if (matches.length === 0) return [];
  const language = item.language ?? detectLanguage(whole).language;
  return matches.flatMap(({ id, spans }) => {
    const brand = watched.byId.get(id);
    if (brand === undefined) return [];
    const asked = { ...judgedFor(brand, whole, language), rating: item.rating };
    const taught = watched.sentiment.get(id);
    const scored = scorer.score(asked);
    const sentiment = taught === undefined ? scored : asTaught(scored, asked, taught);
    return [
      {
        id: newId(publishedAt),
        itemId: item.id,
        brandId: id,
        sentiment: sentiment.label,
        score: sentiment.score,
        confidence: sentiment.confidence,
        evidence: sentiment.evidence,
        spans,
        scorer: scorer.id,
        publishedAt,
        firstSeenAt: item.firstSeenAt,
        sourceId: item.sourceId,
        connector: item.connector,
        host: item.host,
        author: item.author,
        language,
        fingerprint: item.fingerprint,
        themes: mentionThemes(item, spans, language, watched.themes.get(id) ?? null),
        storyId: null,
        historic,
        echo: false,
        ...relevanceOf(watched.relevance.get(id), { ...item, language }, spans),
        ...toneOf(whole, spansInWhole(item.title, spans), language, sentiment.score),
        authorId: null,
      },
    ];
  });
}
