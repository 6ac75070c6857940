import type { NewMention } from '../../db/repos/mentions.ts';
import type { Scorer } from '../analysis/sentiment/scorer.ts';
import { clampPublished, newId } from '../core/id.ts';
import type { Item } from '../core/item.ts';
import type { WatchedBrands } from './brand-watch.ts';

/** The brands that stand in an item, each with how the item feels about it. `historic` items are no news. */
export function mentionsIn(
  item: Item,
  watched: WatchedBrands,
  scorer: Scorer,
  historic: boolean,
): NewMention[] {
  const publishedAt = clampPublished(item.publishedAt, item.firstSeenAt);
  const whole = item.title === null ? item.text : `${item.title}\n${item.text}`;
  return watched.matcher.match({ title: item.title, text: item.text }).flatMap(({ id, spans }) => {
    const brand = watched.byId.get(id);
    if (brand === undefined) return [];
    const sentiment = scorer.score({
      text: whole,
      brand: brand.name,
      aliases: [...brand.aliases, ...brand.handles],
      language: item.language,
      rating: item.rating,
    });
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
        language: item.language,
        fingerprint: item.fingerprint,
        historic,
      },
    ];
  });
}
