import { VoiceVolumeDetector } from '../../../alerts/detect/voice-volume.ts';
import { THEME_VOICES } from '../../../alerts/rules/surges.ts';
import { competitorsOf } from '../../../db/repos/brands/brands.ts';
import { voicesIn } from '../../../db/repos/counts/echo-counts.ts';
import { type LateArrival, lateArrivals, lateThemeArrivals } from '../../../db/repos/counts/late-arrivals.ts';
import { rollupsBetween, type StoredBucket } from '../../../db/repos/counts/rollups.ts';
import { loudThemes, themeBuckets, themeVoices } from '../../../db/repos/counts/rule-series.ts';
import type { Store } from '../../../db/store.ts';
import type { Severity } from '../../core/incident.ts';
import { type SentimentCounts, totalMentions } from '../../core/metrics.ts';
import { addMs, DAY } from '../../core/time.ts';
import { fillSeries, MEMORY, seriesBegin } from '../count-series.ts';
import { withThemeCounts } from '../themed-series.ts';
import type { Stream } from './looks.ts';

/** What is replayed of one subject of a rule. */
export interface SubjectStream extends Stream {
  /** The id of a theme or of another brand; null is the brand as a whole. */
  subject: string | null;
  /** That of every such alert; null where its size decides. */
  severity: Severity | null;
}

/** The end of what is replayed, and how far back from it in milliseconds. */
export interface Span {
  to: Date;
  length: number;
}

/** Subjects come one by one: a large brand has many, and each takes a moment. */
type StreamsOf = (store: Store, brandId: string, span: Span) => AsyncIterable<SubjectStream>;

/** For how long before the end the order in which mentions arrived is kept to; before, counts are those of today. */
export const ARRIVALS_KEPT = 28 * DAY;

/** A brand has many themes, and each takes as long as the brand itself. */
const MOST_OF_THEMES = 90 * DAY;

/** Kinds of rules whose past can be told from counts, with what each judges. */
const streamsByKind: Readonly<Record<string, StreamsOf>> = {
  async *'negative-surge'(store, brandId, span) {
    yield { subject: null, severity: null, ...(await themedStream(store, brandId, span)) };
  },
  async *'praise-surge'(store, brandId, span) {
    yield { subject: null, severity: 'info', ...(await brandStream(store, brandId, span, 'positive')) };
  },
  async *'volume-surge'(store, brandId, span) {
    const detector = () => VoiceVolumeDetector.fresh();
    yield {
      subject: null,
      severity: null,
      detector,
      ...(await brandStream(store, brandId, span, 'negative')),
    };
  },
  async *'competitor-crisis'(store, brandId, span) {
    for (const subject of await competitorsOf(store, brandId))
      yield { subject, severity: 'info', ...(await themedStream(store, subject, span)) };
  },
  async *'theme-surge'(store, brandId, asked) {
    const span = { ...asked, length: Math.min(asked.length, MOST_OF_THEMES) };
    const { from, to } = remembered(span);
    for (const subject of await loudThemes(store, brandId, { from, to }, THEME_VOICES))
      yield { subject, severity: null, ...(await themeStream(store, brandId, span, subject)) };
  },
};

/** How a rule of `kind` is replayed; null when it judges more than counts. */
export function streamsOf(kind: string): StreamsOf | null {
  return Object.hasOwn(streamsByKind, kind) ? (streamsByKind[kind] ?? null) : null;
}

type Counted = 'negative' | 'positive';

async function brandStream(store: Store, brandId: string, span: Span, counted: Counted): Promise<Stream> {
  const { from, to } = remembered(span);
  const rollups = await rollupsBetween(store, brandId, from, to);
  const late = await lateArrivals(store, brandId, arrivals(span), null);
  return streamOf(store, brandId, span, { buckets: rollups, late, counted });
}

/** A brand's negative voices with those of its themes; themes need as much time as the brand, so theirs may begin later. */
async function themedStream(store: Store, brandId: string, span: Span): Promise<Stream> {
  const { series, late } = await brandStream(store, brandId, span, 'negative');
  const ofThemes = remembered({ ...span, length: Math.min(span.length, MOST_OF_THEMES) });
  const lateThemes = await lateThemeArrivals(store, brandId, arrivals(span));
  return {
    series: withThemeCounts(series, await themeVoices(store, brandId, ofThemes)),
    late: [...late, ...lateThemes.map((one) => lateOf(one, 'negative'))].sort(
      (a, b) => a.known.getTime() - b.known.getTime(),
    ),
  };
}

async function themeStream(store: Store, brandId: string, span: Span, theme: string): Promise<Stream> {
  const buckets = await themeBuckets(store, brandId, [theme], remembered(span));
  const late = await lateArrivals(store, brandId, arrivals(span), theme);
  return streamOf(store, brandId, span, { buckets, late, counted: 'negative' });
}

interface Known {
  buckets: readonly Omit<StoredBucket, 'historicNegative'>[];
  late: readonly LateArrival[];
  counted: Counted;
}

async function streamOf(
  store: Store,
  brandId: string,
  { to, length }: Span,
  { buckets, late, counted }: Known,
): Promise<Stream> {
  // Historic mentions are taken as heard when they were made: the trial asks what a listener would have been told.
  const voices = buckets.map(
    (bucket) => [bucket.bucket.getTime(), { ...split(voicesIn(bucket), counted), historic: 0 }] as const,
  );
  return {
    series: await fillSeries(store, brandId, new Map(voices), to, length + MEMORY),
    late: late.map((one) => lateOf(one, counted)),
  };
}

function lateOf(
  { bucket, known, theme, ...counts }: LateArrival & { theme: string | null },
  counted: Counted,
) {
  return { bucket, known, theme, ...split(counts, counted) };
}

/** Four weeks more than is replayed, so that what is usual is known where the replay begins. */
function remembered({ to, length }: Span) {
  return { from: seriesBegin(to, length + MEMORY), to };
}

function arrivals({ to, length }: Span) {
  return { from: addMs(to, -Math.min(length, ARRIVALS_KEPT)), to };
}

/** What is judged stands as `negative`, its control as `other`. */
function split(counts: SentimentCounts, counted: Counted) {
  return { negative: counts[counted], other: totalMentions(counts) - counts[counted] };
}
