import { setImmediate as pause } from 'node:timers/promises';
import type { FreshDetector, ReplayedDetector } from '../../../alerts/detect/replayed-detector.ts';
import type { SurgeBucket, SurgeCounts, VoiceCounts } from '../../../alerts/detect/surge.ts';
import type { DatedVerdict } from '../../../alerts/detect/surge-replay.ts';
import { ThemedSurgeDetector } from '../../../alerts/detect/themed-surge.ts';
import { addMs, BUCKET, DAY } from '../../core/time.ts';

/** What a rule sees when it looks at the end of a quarter-hour: verdicts on those that are new or changed, oldest first. */
export interface Look {
  at: Date;
  verdicts: DatedVerdict[];
}

/** Counts of one quarter-hour that were not known before `known`. */
export interface Late {
  bucket: Date;
  known: Date;
  /** Of which theme they are; null for those of the brand as a whole. */
  theme: string | null;
  negative: number;
  other: number;
}

export interface Stream {
  /** Quarter-hours as they are known now, oldest first and without holes. */
  series: readonly SurgeBucket[];
  /** Of their counts, what came late; the earliest known first. */
  late: readonly Late[];
  /** What judges it; the detector of surges when absent. */
  detector?: FreshDetector | undefined;
}

/** The detector before the quarter-hour at `index`. */
interface Checkpoint {
  index: number;
  resume: FreshDetector;
}

/** In quarter-hours: how far checkpoints lie apart, and after how many others get a turn. */
const EVERY = 16;
const PAUSE_EVERY = 500;
/** In quarter-hours: what is older is no news when it changes. */
const STILL_NEWS = DAY / BUCKET;

/**
 * Every look that a rule would have taken from `from` on, in the order in which counts arrived: each look knows what was
 * known then and nothing more. What a look says does not depend on how sensitive the rule is, so one replay serves every
 * threshold. Time is linear in the series, with some 20 quarter-hours replayed for each look that late counts came to.
 */
export async function looksOver({ series, late, detector = themed }: Stream, from: Date): Promise<Look[]> {
  const known = series.map(copyOf);
  const begin = series[0]?.start.getTime() ?? 0;
  const indexOf = (at: Date) => (at.getTime() - begin) / BUCKET;
  const waiting = late.filter(({ bucket }) => indexOf(bucket) >= 0 && indexOf(bucket) < series.length);
  for (const one of waiting) add(known[indexOf(one.bucket)], one, -1);
  const changesFrom = waiting.length === 0 ? Number.POSITIVE_INFINITY : indexOf(first(waiting));
  const replay = new Replay(known, changesFrom, detector);
  const looks: Look[] = [];
  let next = 0;
  for (const [index, { start }] of known.entries()) {
    if (index % PAUSE_EVERY === 0) await pause();
    const at = addMs(start, BUCKET);
    let changed = index;
    for (; next < waiting.length; next += 1) {
      const one = waiting[next] as Late;
      if (one.known > at) break;
      add(known[indexOf(one.bucket)], one, 1);
      changed = Math.min(changed, indexOf(one.bucket));
    }
    const verdicts = replay.from(changed, index, at > from);
    if (verdicts.length > 0) looks.push({ at, verdicts });
  }
  return looks;
}

const themed = () => ThemedSurgeDetector.fresh();

const first = (late: readonly Late[]) =>
  late.reduce((earliest, { bucket }) => (bucket < earliest ? bucket : earliest), (late[0] as Late).bucket);

function copyOf(bucket: SurgeBucket): SurgeBucket {
  return 'themes' in bucket ? { ...bucket, themes: structuredClone(bucket.themes) } : { ...bucket };
}

function add(bucket: SurgeBucket | undefined, { theme, negative, other }: Late, by: 1 | -1): void {
  if (bucket === undefined || 'gap' in bucket) return;
  const counts: VoiceCounts | undefined = theme === null ? bucket : bucket.themes?.[theme];
  if (counts === undefined) return;
  counts.negative = Math.max(0, counts.negative + by * negative);
  counts.other = Math.max(0, counts.other + by * other);
}

/** A detector that can be taken back to where counts have changed. */
class Replay {
  readonly #series: readonly SurgeBucket[];
  /** Nothing before ever changes, so nothing before is kept. */
  readonly #changesFrom: number;
  readonly #fresh: FreshDetector;
  #detector: ReplayedDetector;
  #checkpoints: Checkpoint[] = [];

  constructor(series: readonly SurgeBucket[], changesFrom: number, fresh: FreshDetector) {
    this.#series = series;
    this.#changesFrom = changesFrom;
    this.#fresh = fresh;
    this.#detector = fresh();
  }

  /** Verdicts on the quarter-hours from `changed` to `index`, where they are wanted and still news. */
  from(changed: number, index: number, wanted: boolean): DatedVerdict[] {
    let at = changed < index ? this.#backTo(changed) : index;
    const verdicts: DatedVerdict[] = [];
    for (; at <= index; at += 1) {
      if (at % EVERY === 0 && at > this.#changesFrom - EVERY) this.#keep(at);
      const bucket = this.#series[at] as SurgeBucket;
      if ('gap' in bucket) this.#detector.skip();
      else if (!wanted || at < changed || at <= index - STILL_NEWS) this.#detector.learn(bucket);
      else verdicts.push(this.#judge(bucket));
    }
    return verdicts;
  }

  #judge(bucket: SurgeCounts): DatedVerdict {
    return { through: addMs(bucket.start, BUCKET), verdict: this.#detector.judge(bucket) };
  }

  #keep(index: number): void {
    if (this.#checkpoints.at(-1)?.index === index) return;
    this.#checkpoints.push({ index, resume: this.#detector.remember() });
  }

  /** Goes back to `index`, or somewhat further; says where to. */
  #backTo(index: number): number {
    this.#checkpoints = this.#checkpoints.filter((checkpoint) => checkpoint.index <= index);
    const last = this.#checkpoints.at(-1);
    this.#detector = (last?.resume ?? this.#fresh)();
    return last?.index ?? 0;
  }
}
