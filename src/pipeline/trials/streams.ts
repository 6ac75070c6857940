import { competitorsOf } from '../../../db/repos/brands.ts';
import { lateArrivals } from '../../../db/repos/late-arrivals.ts';
import { rollupsBetween, type StoredBucket } from '../../../db/repos/rollups.ts';
import type { Store } from '../../../db/store.ts';
import { type SentimentCounts, totalMentions } from '../../core/metrics.ts';
import { addMs, DAY } from '../../core/time.ts';
import { fillSeries, MEMORY, seriesBegin } from '../count-series.ts';
import type { Stream } from './looks.ts';

/** What is replayed of one subject of a rule; null is the brand as a whole. */
export interface SubjectStream extends Stream {
  subject: string | null;
}

/** The end of what is replayed, and how far back from it in milliseconds. */
export interface Span {
  to: Date;
  length: number;
}

type StreamsOf = (store: Store, brandId: string, span: Span) => Promise<SubjectStream[]>;

/** For how long before the end the order in which mentions arrived is kept to; before, counts are those of today. */
export const ARRIVALS_KEPT = 28 * DAY;

const brandStream =
  (counted: 'negative' | 'positive'): StreamsOf =>
  async (store, brandId, span) => [await streamOf(store, brandId, { ...span, counted, subject: null })];

/** Kinds of rules whose past can be told from counts, with what each judges. */
const streamsByKind: Readonly<Record<string, StreamsOf>> = {
  'negative-surge': brandStream('negative'),
  'praise-surge': brandStream('positive'),
  'competitor-crisis': async (store, brandId, span) => {
    const streams: SubjectStream[] = [];
    for (const subject of await competitorsOf(store, brandId))
      streams.push(await streamOf(store, subject, { ...span, counted: 'negative', subject }));
    return streams;
  },
};

/** How a rule of `kind` is replayed; null when it judges more than counts. */
export function streamsOf(kind: string): StreamsOf | null {
  return Object.hasOwn(streamsByKind, kind) ? (streamsByKind[kind] ?? null) : null;
}

/** Voices of a brand, four more weeks of them so that what is usual is known where the span begins. */
async function streamOf(
  store: Store,
  brandId: string,
  { to, length, counted, subject }: Span & { counted: 'negative' | 'positive'; subject: string | null },
): Promise<SubjectStream> {
  const memory = length + MEMORY;
  const rollups = await rollupsBetween(store, brandId, seriesBegin(to, memory), to);
  // Historic mentions are taken as heard when they were made: the trial asks what a listener would have been told.
  const voices = rollups.map(
    (rollup) => [rollup.bucket.getTime(), { ...split(voicesIn(rollup), counted), historic: 0 }] as const,
  );
  const late = await lateArrivals(store, brandId, addMs(to, -Math.min(length, ARRIVALS_KEPT)), to);
  return {
    subject,
    series: await fillSeries(store, brandId, new Map(voices), to, memory),
    late: late.map(({ bucket, known, ...counts }) => ({ bucket, known, ...split(counts, counted) })),
  };
}

/** What is judged stands as `negative`, its control as `other`. */
function split(counts: SentimentCounts, counted: 'negative' | 'positive') {
  return { negative: counts[counted], other: totalMentions(counts) - counts[counted] };
}

function voicesIn(rollup: StoredBucket): SentimentCounts {
  return {
    negative: rollup.negative - rollup.echoNegative,
    neutral: rollup.neutral - rollup.echoNeutral,
    positive: rollup.positive - rollup.echoPositive,
  };
}
