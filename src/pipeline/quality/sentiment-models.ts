import {
  correctedBrands,
  correctedTexts,
  saveModel,
  storedModels,
} from '../../../db/repos/brands/brand-models.ts';
import type { Store } from '../../../db/store.ts';
import {
  type BrandModel,
  openModel,
  type StoredWeights,
  storedWeights,
} from '../../analysis/sentiment/personal/brand-model.ts';
import { learn } from '../../analysis/sentiment/personal/learn.ts';
import { probabilitiesBehind } from '../../analysis/sentiment/personal/probabilities.ts';
import { wordsNear } from '../../analysis/sentiment/personal/words-near.ts';
import type { Scorer, ScorerInput } from '../../analysis/sentiment/scorer.ts';
import type { Brand } from '../../core/brand.ts';
import { wholeText } from '../understand/spans-in-whole.ts';

/** The newest corrections are learnt from; so many take a fraction of a second. */
const MOST_LESSONS = 500;

/** What corrections taught brands, by brand; those never corrected have no model. */
export type SentimentModels = ReadonlyMap<string, BrandModel>;

/** A model as `brand_models` keeps it. */
type State = { version: string; weights: StoredWeights };

/**
 * Keeps brands' models at hand. Whichever process looks first after a correction learns the brand anew from all of its
 * corrections in force, and keeps the result for the others: what is stored never says more than the corrections do.
 * The map is another one only when something was learnt since the last look.
 */
export function createSentimentModels(
  store: Store,
  scorer: Scorer,
): (byId: ReadonlyMap<string, Brand>) => Promise<SentimentModels> {
  let known = { versions: new Map<string, string>(), models: new Map<string, BrandModel>() };
  return async (byId) => {
    const corrected = (await correctedBrands(store)).filter(({ brandId }) => byId.has(brandId));
    const versions = new Map(corrected.map(({ brandId, version }) => [brandId, `${scorer.id}:${version}`]));
    const changed = [...versions].filter(([id, version]) => known.versions.get(id) !== version);
    if (changed.length === 0 && versions.size === known.versions.size) return known.models;
    const stored = await storedModels(
      store,
      changed.map(([id]) => id),
    );
    const models = new Map([...known.models].filter(([id]) => versions.has(id)));
    for (const [id, version] of changed) {
      const row = stored.find(({ brandId }) => brandId === id);
      const state = row?.state as State | undefined;
      const brand = byId.get(id);
      if (brand === undefined) continue;
      const model =
        state?.version === version
          ? openModel(state.weights, row?.lessons ?? 0)
          : await learnAnew(store, scorer, brand, version);
      models.set(id, model);
    }
    known = { versions, models };
    return models;
  };
}

/** What is judged of a text for a brand. */
export function judgedFor(
  brand: Brand,
  text: string,
  language: string | null,
): ScorerInput & { brand: string } {
  return { text, brand: brand.name, aliases: [...brand.aliases, ...brand.handles], language };
}

async function learnAnew(store: Store, scorer: Scorer, brand: Brand, version: string): Promise<BrandModel> {
  const texts = await correctedTexts(store, brand.id, MOST_LESSONS);
  const model = learn(
    texts.map((corrected) => {
      const input = judgedFor(brand, wholeText(corrected), corrected.language);
      return {
        words: wordsNear(input).map(({ key }) => key),
        scored: probabilitiesBehind(scorer.score(input)),
        label: corrected.corrected,
      };
    }),
  );
  const weights = storedWeights(model);
  const state: State = { version, weights };
  await saveModel(store, brand.id, {
    state,
    lessons: model.lessons,
    updatedAt: texts[0]?.at ?? brand.updatedAt,
  });
  return openModel(weights, model.lessons);
}
