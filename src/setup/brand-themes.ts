import { type BrandTheme, brandThemesOf, insertBrandTheme } from '../../db/repos/brands/brand-themes.ts';
import type { Store } from '../../db/store.ts';
import { phraseOf, slugOf } from '../analysis/theme/own-themes.ts';
import { isSharedTheme } from '../analysis/theme/themes.ts';
import { newId } from '../core/id.ts';
import { type Fault, SetupError } from './fault.ts';

/** A theme as somebody asks for it; phrases are written as people write them, with `*` where a word may go on. */
export interface BrandThemeWish {
  title: string;
  phrases: readonly string[];
  origin: BrandTheme['origin'];
}

/** Every mention is compared with all of them. */
const MOST_THEMES = 50;
/** Fewer letters before `*` would find half of all words. */
const LEAST_STEM = 3;

/**
 * Gives a brand a theme beside those that all brands have. It counts from the next mention on; stored ones are to be
 * recounted.
 *
 * @throws {SetupError} where the title is taken, or says nothing; where a phrase has no words; where there are too many
 */
export async function addBrandTheme(
  store: Store,
  brandId: string,
  wish: BrandThemeWish,
  now: Date,
): Promise<BrandTheme> {
  const slug = slugOf(wish.title);
  const phrases = wish.phrases.map(phraseOf);
  const faults: Fault[] = phrases.flatMap((phrase, index) => {
    if (phrase !== null && !isShortStem(phrase)) return [];
    const message = phrase === null ? 'has no words' : `needs ${LEAST_STEM} letters or more before the *`;
    return [{ path: `phrases.${index}`, message }];
  });
  if (slug === null || slug === '') faults.push({ path: 'title', message: 'has no words' });
  else if (isSharedTheme(slug)) faults.push({ path: 'title', message: 'is a theme that all brands have' });
  if ((await brandThemesOf(store, brandId)).length >= MOST_THEMES)
    faults.push({ path: 'title', message: `a brand has ${MOST_THEMES} themes of its own at most` });
  if (faults.length > 0) throw new SetupError(faults);
  const theme = {
    id: newId(now),
    brandId,
    slug: slug ?? '',
    title: wish.title,
    phrases: [...new Set(phrases.filter((phrase) => phrase !== null))],
    origin: wish.origin,
    createdAt: now,
  };
  if (await insertBrandTheme(store, theme)) return theme;
  throw new SetupError([{ path: 'title', message: 'the brand has a theme of this name' }]);
}

function isShortStem(phrase: string): boolean {
  return phrase.endsWith('*') && (phrase.split(' ').at(-1) ?? '').length <= LEAST_STEM;
}
