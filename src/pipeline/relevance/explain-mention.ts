import { findBrand } from '../../../db/repos/brands/brands.ts';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../../db/store.ts';
import { cuesOf } from '../../analysis/relevance/cues-of.ts';
import { explainRelevance, type TellingWord } from '../../analysis/relevance/explain-relevance.ts';
import { judgeRelevance } from '../../analysis/relevance/judge-relevance.ts';
import { relevanceModels } from './brand-relevance.ts';

/** How likely a mention is about its brand, by what the brand knows now, and the words that decide it. */
export interface ExplainedRelevance {
  probability: number;
  words: TellingWord[];
}

/** Null where the brand is not told from anything. */
export async function explainMention(
  store: Store,
  mention: Pick<MentionView, 'brandId' | 'title' | 'text' | 'host' | 'language' | 'spans'>,
): Promise<ExplainedRelevance | null> {
  const brand = await findBrand(store, mention.brandId);
  const model = brand === null ? undefined : (await relevanceModels(store, [brand])).get(brand.id);
  if (model === undefined) return null;
  const cues = cuesOf(mention, mention.spans);
  return { probability: judgeRelevance(model, cues).probability, words: explainRelevance(model, cues) };
}
