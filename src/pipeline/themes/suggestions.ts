import { brandThemesOf } from '../../../db/repos/brands/brand-themes.ts';
import { type SampledMention, sampleMentions } from '../../../db/repos/mentions/theme-samples.ts';
import type { Store } from '../../../db/store.ts';
import { compileOwnThemes } from '../../analysis/theme/own-themes.ts';
import {
  suggestThemes,
  type ThemeSample,
  type ThemeSuggestion,
} from '../../analysis/theme/suggest-themes.ts';
import type { Brand } from '../../core/brand.ts';
import { addMs, DAY } from '../../core/time.ts';
import { spansInWhole, wholeText } from '../understand/spans-in-whole.ts';

/** What is learnt from: mentions of four weeks, against what else they say and what the two months before said. */
const LATELY = 28 * DAY;
const BEFORE = 56 * DAY;
const MOST = 1_000;

/** Phrases that set a brand's negative (or positive) mentions of the last four weeks apart from its others. */
export async function themeSuggestions(
  store: Store,
  brand: Brand,
  sentiment: 'negative' | 'positive',
  now: Date,
): Promise<ThemeSuggestion[]> {
  const since = addMs(now, -LATELY);
  const lately = { from: since, to: addMs(now, 1) };
  const before = { from: addMs(since, -BEFORE), to: since };
  const sample = (span: typeof lately, choice: { are?: typeof sentiment; areNot?: typeof sentiment }) =>
    sampleMentions(store, brand.id, { ...span, ...choice }, MOST);
  const samples = await sample(lately, { are: sentiment });
  const others = [...(await sample(lately, { areNot: sentiment })), ...(await sample(before, {}))];
  return suggestThemes(samples.map(sampleOf), others.map(sampleOf), {
    own: compileOwnThemes(await brandThemesOf(store, brand.id)),
    names: [brand.name, ...brand.aliases, ...brand.handles],
  });
}

function sampleOf(mention: SampledMention): ThemeSample {
  const { id, title, spans, authorId, author, host, storyId, fingerprint } = mention;
  return {
    id,
    text: wholeText(mention),
    spans: spansInWhole(title, spans),
    author: authorId ?? author ?? host ?? '',
    story: storyId ?? fingerprint,
  };
}
