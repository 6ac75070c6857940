import { type BrandTheme, brandThemesOf } from '../../../db/repos/brands/brand-themes.ts';
import { allBrands, competitorsOf } from '../../../db/repos/brands/brands.ts';
import { countSpans } from '../../../db/repos/counts/count-spans.ts';
import { firstRollup } from '../../../db/repos/counts/rollups.ts';
import { type TopAuthor, type TopSite, topAuthors, topSites } from '../../../db/repos/counts/top-voices.ts';
import { pageOfIncidents, type TrackedIncident } from '../../../db/repos/incidents/incidents.ts';
import { type WaitingKind, waitingByIntent } from '../../../db/repos/mentions/waiting-questions.ts';
import { countWaiting } from '../../../db/repos/quality/relevance.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import type { Estimate } from '../../core/interval.ts';
import { type SentimentCounts, totalMentions } from '../../core/metrics.ts';
import type { TimeSpan } from '../../core/time.ts';
import type { Intent } from '../../core/tone.ts';
import { type Coverage, coverageOf } from '../../pipeline/coverage/coverage-of.ts';
import { correctedNegativeRate } from '../../pipeline/quality/corrected-rate.ts';
import { errorRatesOf } from '../../pipeline/quality/error-rates.ts';
import { countedLately } from '../../pipeline/stats/counted-lately.ts';
import { type SharedVoices, sharedVoices } from '../../pipeline/stats/shared-voices.ts';
import { type ThemeShift, themeShifts } from '../../pipeline/stats/theme-shifts.ts';
import { brandTrend, type Trend } from '../../pipeline/stats/trend.ts';
import { liveStatuses } from '../incidents/incidents-query.ts';
import type { Period } from '../period/period.ts';

/** All that the overview of one brand says of one period. */
export interface BrandReport {
  brand: Brand;
  period: Period;
  now: Date;
  incidents: TrackedIncident[];
  trend: Trend;
  /** Counts of the period that it is compared with; null where it is with none, or with one of before anybody listened. */
  before: SentimentCounts | null;
  /** When the brand was heard of first, where that is too late for the comparison that was asked for. */
  heardOnlySince: Date | null;
  /** The share that is negative, corrected for known errors; null while they are not known. */
  corrected: Estimate | null;
  themes: ThemeShift[];
  ownThemes: BrandTheme[];
  /** Null where there are no competitors. */
  voices: SharedVoices | null;
  sites: TopSite[];
  authors: TopAuthor[];
  waiting: WaitingKind<Asking>[];
  coverage: Coverage;
  /** Mentions of which a person has to say whether they are about the brand. */
  possible: number;
}

/** What somebody writes who hopes for an answer. */
const asking = ['complaint', 'leaving', 'question'] as const satisfies readonly Intent[];
export type Asking = (typeof asking)[number];

const TOP = 6;
const MOST_LIVE = 10;

/** Gathers {@link BrandReport}. */
export async function brandReport(
  store: Store,
  brand: Brand,
  period: Period,
  now: Date,
): Promise<BrandReport> {
  const { from, to } = period;
  const since = await firstRollup(store, brand.id);
  const heardOnlySince = isTooLate(since, period.compared) ? since : null;
  const compared = heardOnlySince === null ? period.compared : null;
  const told = { brandId: brand.id, from, to };
  const live = { brandId: brand.id, statuses: liveStatuses };
  const [trend, rates, before, incidents, ownThemes, voices, waiting, possible] = await Promise.all([
    brandTrend(store, brand.id, period),
    errorRatesOf(store, brand.id, now),
    compared === null ? null : countSpans(store, brand.id, [compared.from, compared.to]),
    pageOfIncidents(store, live, { limit: MOST_LIVE, cursor: null }),
    brandThemesOf(store, brand.id),
    voicesAround(store, brand, period),
    waitingByIntent(store, told, asking),
    countWaiting(store, brand.id),
  ]);
  const { total } = trend;
  const lately = <T extends object>(what: string, count: () => Promise<T>) =>
    countedLately(store, [what, brand.id, from, to, compared], totalMentions(total), count);
  const [themes, sites, authors, coverage] = await Promise.all([
    lately('themes', () => themeShifts(store, brand.id, period, compared)),
    lately('sites', () => topSites(store, told, TOP)),
    lately('authors', () => topAuthors(store, told, TOP)),
    lately('coverage', () => coverageOf(store, brand, from, to)),
  ]);
  return {
    brand,
    period,
    now,
    incidents: incidents.items,
    trend,
    before: before?.[0] ?? null,
    heardOnlySince,
    corrected: correctedNegativeRate(total.negative, totalMentions(total), rates),
    themes,
    ownThemes,
    voices,
    sites,
    authors,
    waiting,
    coverage,
    possible,
  };
}

/** Whether a tenth of a period or more had passed before anything was heard. */
function isTooLate(since: Date | null, span: TimeSpan | null): boolean {
  if (since === null || span === null) return false;
  return since.getTime() > span.from.getTime() + 0.1 * (span.to.getTime() - span.from.getTime());
}

/** The brand among its competitors. */
async function voicesAround(store: Store, brand: Brand, period: Period): Promise<SharedVoices | null> {
  const ids = await competitorsOf(store, brand.id);
  if (ids.length === 0) return null;
  const others = (await allBrands(store)).filter(({ id }) => ids.includes(id));
  return sharedVoices(store, [brand, ...others], [period.from, period.to]);
}
