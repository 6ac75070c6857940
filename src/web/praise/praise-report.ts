import { type BrandTheme, brandThemesOf } from '../../../db/repos/brands/brand-themes.ts';
import { countSpans } from '../../../db/repos/counts/count-spans.ts';
import { type MentionView, mentionsById } from '../../../db/repos/mentions/mention-feed.ts';
import {
  countThanks,
  type QuietlyLoyal,
  quietlyLoyal,
  strongestPraise,
  type Unthanked,
  unthankedPraise,
} from '../../../db/repos/mentions/praise.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import type { SentimentCounts } from '../../core/metrics.ts';
import { quotableSentence } from '../../pipeline/praise/quotable.ts';
import { type ThemeShift, themeShifts } from '../../pipeline/stats/theme-shifts.ts';
import { wholeText } from '../../pipeline/understand/spans-in-whole.ts';
import type { Period } from '../period/period.ts';

/** A sentence that may be quoted, and the mention it stands in. */
export interface Quote {
  mention: MentionView;
  sentence: string;
}

/** All that the page of praise says of one brand and period. */
export interface PraiseReport {
  brand: Brand;
  period: Period;
  now: Date;
  /** One entry for each bar of the period, and for the period that it is compared with. */
  bars: SentimentCounts[];
  before: SentimentCounts | null;
  thanks: { thanked: number; waiting: number };
  toThank: (Unthanked & { mention: MentionView })[];
  quotes: Quote[];
  loyal: QuietlyLoyal[];
  themes: ThemeShift[];
  ownThemes: BrandTheme[];
}

const THANKED_FIRST = 8;
const QUOTES = 6;
/** Most texts hold no sentence that can stand alone. */
const LOOKED_AT = 60;
const LOYAL = 10;
/** From two months on somebody is loyal, as `standingOf` has it. */
const LOYAL_DAYS = 60;

/** Gathers {@link PraiseReport}. */
export async function praiseReport(
  store: Store,
  brand: Brand,
  period: Period,
  now: Date,
): Promise<PraiseReport> {
  const { from, to, bounds, compared } = period;
  const told = { brandId: brand.id, from, to };
  const [ids, bars, before, thanks, loyal, themes, ownThemes] = await Promise.all([
    Promise.all([unthankedPraise(store, told, THANKED_FIRST), strongestPraise(store, told, LOOKED_AT)]),
    countSpans(store, brand.id, bounds),
    compared && countSpans(store, brand.id, [compared.from, compared.to]),
    countThanks(store, told),
    quietlyLoyal(store, told, LOYAL_DAYS, LOYAL),
    themeShifts(store, brand.id, period, compared),
    brandThemesOf(store, brand.id),
  ]);
  const [unthanked, strongest] = ids;
  const views = await mentionsById(store, [...unthanked.map(({ id }) => id), ...strongest]);
  return {
    brand,
    period,
    now,
    bars,
    before: before?.[0] ?? null,
    thanks,
    toThank: unthanked.flatMap((praise) => {
      const mention = views.get(praise.id);
      return mention === undefined ? [] : [{ ...praise, mention }];
    }),
    quotes: quotesOf(strongest.flatMap((id) => views.get(id) ?? [])),
    loyal,
    themes,
    ownThemes,
  };
}

/** The strongest sentences, one of an author and one of a story, of what still stands. */
function quotesOf(mentions: readonly MentionView[]): Quote[] {
  const found = mentions.flatMap((mention) => {
    const quotable = quotableSentence({ ...mention, text: wholeText(mention) });
    return quotable === null || mention.removedAt !== null ? [] : [{ ...quotable, mention }];
  });
  const seen = new Set<string>();
  return found
    .sort((a, b) => b.strength - a.strength)
    .filter(({ sentence, mention }) => {
      const told = [mention.authorId ?? mention.id, mention.storyId ?? mention.id, sentence];
      const isNew = told.every((key) => !seen.has(key));
      for (const key of told) seen.add(key);
      return isNew;
    })
    .slice(0, QUOTES);
}
