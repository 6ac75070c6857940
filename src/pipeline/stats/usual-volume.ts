import { type Baseline, createBaseline, expectedAt, learnCounts } from '../../../alerts/detect/baseline.ts';
import {
  createDispersion,
  type Dispersion,
  dispersionOf,
  learnDispersion,
} from '../../../alerts/detect/dispersion.ts';
import { BUCKET, DAY } from '../../core/time.ts';

/** How many mentions a span usually has: the mean, and what nine of ten such spans lie between. */
export interface Usual {
  expected: number;
  low: number;
  high: number;
}

/** Mentions of one span; null where too little was heard to know. */
export interface CountedSpan {
  start: Date;
  count: number | null;
}

/** Spans that have to be known before anything can be called usual: so many, and of so much time. */
const LEAST_SPANS = 7;
const LEAST_TIME = 7 * DAY;
const LEAST_DISPERSION = 0.001;
/** Standard deviations that 90 of 100 normal values lie within. */
const Z90 = 1.645;

/** What alerts go by, for spans wider than theirs. */
interface Memory {
  baseline: Baseline;
  dispersion: Dispersion;
}

/**
 * What was usual for each of some spans of `step` milliseconds, from those before it alone, by the level and the profile
 * of the week that alerts go by; null while too few are known. Spans before the first mention say nothing: nobody
 * listened yet.
 *
 * @param spans in order of time, without holes
 */
export function usualVolumes(spans: readonly CountedSpan[], step: number): (Usual | null)[] {
  const least = Math.max(LEAST_SPANS, LEAST_TIME / step);
  const first: KnownSpan[] = [];
  let memory: Memory | null = null;
  return spans.map((span) => {
    const usual = memory === null ? null : bandOf(memory, span.start);
    if (!isKnown(span) || (first.length === 0 && span.count === 0)) return usual;
    if (memory !== null) learn(memory, span, step);
    else if (first.push(span) >= least) memory = memoryOf(first, step);
    return usual;
  });
}

type KnownSpan = CountedSpan & { count: number };

function isKnown(span: CountedSpan): span is KnownSpan {
  return span.count !== null;
}

/** What the first spans teach together: a level first, so that none of them is measured by a level nobody knew. */
function memoryOf(spans: readonly KnownSpan[], step: number): Memory {
  const baseline = createBaseline(step);
  baseline.level.mentions = spans.reduce((sum, { count }) => sum + count, 0);
  baseline.level.days = (spans.length * step) / DAY;
  const memory = { baseline, dispersion: createDispersion() };
  for (const span of spans) learn(memory, span, step);
  return memory;
}

function learn({ baseline, dispersion }: Memory, { start, count }: KnownSpan, step: number): void {
  const expected = expectedAt(baseline, start.getTime());
  const mean = expected.negative + expected.other;
  learnDispersion(dispersion, {
    mean,
    excess: (count - mean) ** 2 - mean,
    estimate: dispersionOf(dispersion, LEAST_DISPERSION),
    quarterHours: step / BUCKET,
  });
  learnCounts(baseline, start.getTime(), { negative: 0, other: count }, expected);
}

/**
 * asinh(√(φ·count)) of a negative binomial count of dispersion φ scatters by √φ ÷ 2, whatever its mean (Anscombe, The
 * transformation of Poisson, binomial and negative-binomial data, 1948).
 */
function bandOf({ baseline, dispersion: learnt }: Memory, start: Date): Usual {
  const { negative, other } = expectedAt(baseline, start.getTime());
  const mean = negative + other;
  const dispersion = dispersionOf(learnt, LEAST_DISPERSION);
  const root = Math.sqrt(dispersion);
  const centre = Math.asinh(Math.sqrt(dispersion * mean));
  const at = (deviations: number) =>
    Math.sinh(Math.max(0, centre + (deviations * root) / 2)) ** 2 / dispersion;
  return { expected: mean, low: Math.floor(at(-Z90)), high: Math.ceil(at(Z90)) };
}
