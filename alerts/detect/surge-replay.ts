import { addMs, BUCKET } from '../../src/core/time.ts';
import type { FreshDetector } from './replayed-detector.ts';
import type { SurgeBucket, VoiceCounts } from './surge.ts';
import { ThemedSurgeDetector } from './themed-surge.ts';
import type { SurgeVerdict } from './verdict.ts';

/** What a closed quarter-hour says; `through` is its end. */
export interface DatedVerdict {
  through: Date;
  verdict: SurgeVerdict;
}

/** Replays a brand's whole series at each look, so that late arrivals, corrections and restarts are all the same. */
export interface SurgeReplay {
  /**
   * What a series of closed quarter-hours (oldest first and without holes) says, oldest first: of its newest, and of
   * all that end after `since` and are new or changed, or follow one that is, since the last look. Gaps say nothing.
   * Always what stepping through the whole series would say.
   */
  verdicts(series: readonly SurgeBucket[], since: Date): DatedVerdict[];
}

/** The detector after the first `length` quarter-hours of the series seen last. */
interface Checkpoint {
  length: number;
  resume: FreshDetector;
}

/** A day; what changes is nearly always younger. */
const EVERY = 96;
const KEPT = 3;

/**
 * A replay that remembers where it was a day or so before the end, and begins there as long as the past is the same.
 *
 * @param fresh the detector that judges
 */
export function createSurgeReplay(fresh: FreshDetector = () => ThemedSurgeDetector.fresh()): SurgeReplay {
  let seen: readonly SurgeBucket[] = [];
  let checkpoints: Checkpoint[] = [];
  return {
    verdicts(series, since) {
      const same = commonLength(seen, series);
      // A series whose beginning moved on says nothing new of what stays in it.
      const known = commonLength(seen.slice(offsetIn(seen, series)), series);
      const asked = series.findIndex((bucket) => endOf(bucket) > since);
      const first = Math.min(Math.max(known, asked < 0 ? series.length : asked), series.length - 1);
      checkpoints = checkpoints.filter(({ length }) => length <= same && length <= first);
      seen = series;
      const begin = checkpoints.at(-1);
      const detector = (begin?.resume ?? fresh)();
      let length = begin?.length ?? 0;
      const verdicts: DatedVerdict[] = [];
      for (const bucket of series.slice(length)) {
        if ('gap' in bucket) detector.skip();
        else if (length < first) detector.learn(bucket);
        else verdicts.push({ through: endOf(bucket), verdict: detector.judge(bucket) });
        length += 1;
        if (length % EVERY === 0)
          checkpoints = [...checkpoints, { length, resume: detector.remember() }].slice(-KEPT);
      }
      return verdicts;
    },
  };
}

const endOf = ({ start }: SurgeBucket) => addMs(start, BUCKET);

/** Where in `before` the beginning of `now` stands. */
function offsetIn(before: readonly SurgeBucket[], now: readonly SurgeBucket[]): number {
  const begins = now[0]?.start.getTime();
  return Math.max(
    0,
    before.findIndex(({ start }) => start.getTime() === begins),
  );
}

/** How many quarter-hours two series have in common from their beginning. */
function commonLength(before: readonly SurgeBucket[], now: readonly SurgeBucket[]): number {
  const differs = now.findIndex((bucket, index) => {
    const other = before[index];
    return other === undefined || !isSame(bucket, other);
  });
  return differs < 0 ? now.length : differs;
}

function isSame(a: SurgeBucket, b: SurgeBucket): boolean {
  if (a.start.getTime() !== b.start.getTime()) return false;
  if ('gap' in a || 'gap' in b) return 'gap' in a && 'gap' in b;
  return hasSameCounts(a, b) && hasSameThemes(a.themes ?? {}, b.themes ?? {});
}

function hasSameCounts(a: VoiceCounts, b: VoiceCounts): boolean {
  return a.negative === b.negative && a.other === b.other && (a.historic ?? 0) === (b.historic ?? 0);
}

type Themes = Readonly<Record<string, VoiceCounts>>;

function hasSameThemes(a: Themes, b: Themes): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => {
      const [one, other] = [a[name], b[name]];
      return one !== undefined && other !== undefined && hasSameCounts(one, other);
    })
  );
}
