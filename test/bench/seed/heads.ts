import type { NewMention } from '../../../db/repos/mentions/mentions.ts';
import type { Store } from '../../../db/store.ts';
import { defaultScorerId, scorerById } from '../../../src/analysis/sentiment/registry.ts';
import { createBrandWatch } from '../../../src/pipeline/brand-watch.ts';
import { mentionsIn } from '../../../src/pipeline/items/mentions-in.ts';
import { storedItem } from '../../../src/pipeline/items/stored-item.ts';
import { brands, languages, type Mood, moods, said } from './cast.ts';

/** How a text begins, and what the analysis makes of that. */
export interface Head {
  text: string;
  language: string;
  judged: NewMention;
}

/** By brand, mood and language. */
export type Heads = ReadonlyMap<string, readonly Head[]>;

export function headKey(brand: number, mood: Mood, language: string): string {
  return `${brand} ${mood} ${language}`;
}

/** Reads every beginning there is, as if it had come in: a million times the same would take a quarter of an hour. */
export async function readHeads(store: Store, now: Date): Promise<Heads> {
  const scorer = scorerById(defaultScorerId);
  if (scorer === null) throw new Error('there is no scorer');
  const watched = await createBrandWatch(store, scorer).current();
  const heads = new Map<string, Head[]>();
  const blank = {
    guid: null,
    url: null,
    title: null,
    html: null,
    author: null,
    updatedAt: null,
    rating: null,
  };
  for (const [brand, { name }] of brands.entries()) {
    for (const { language } of languages) {
      for (const mood of moods) {
        const texts = said[mood][language].map((text) => text.replaceAll(/\bB\b/gu, name));
        const read = texts.flatMap((text): Head[] => {
          const fetched = { ...blank, text, publishedAt: now, language, reach: null, engagement: null };
          const item = storedItem(fetched, { sourceId: null, connector: 'feed', firstSeenAt: now });
          const [judged] = mentionsIn(item, watched, scorer, false);
          return judged === undefined ? [] : [{ text, language, judged }];
        });
        heads.set(headKey(brand, mood, language), read);
      }
    }
  }
  return heads;
}
