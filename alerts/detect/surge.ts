import { type Baseline, type Counts, createBaseline, expectedAt, learnCounts } from './baseline.ts';
import { countAt } from './negative-binomial.ts';
import { scoreOf } from './sensitivity.ts';
import {
  createWindowMemory,
  type JudgedWindow,
  judgeWindow,
  learningStep,
  learnWindow,
  type WindowMemory,
  windowLengths,
} from './window-score.ts';

/** One quarter-hour of a brand, or a gap: nothing was covered, so nothing is known. */
export type SurgeBucket = CountedBucket | { start: Date; gap: true };

interface CountedBucket extends Counts {
  start: Date;
  /** Of the negative ones, those that were learnt of by reading into the past; 0 when absent. */
  historic?: number | undefined;
}

interface SeenBucket {
  observed: Counts;
  /** Of the observed negatives, those that are historic. */
  historic: number;
  expected: Counts;
}

/** Everything the detector remembers. Plain JSON. */
export interface SurgeState {
  baseline: Baseline;
  /** One for each of {@link windowLengths}. */
  memories: WindowMemory[];
  /** The last day, newest last; null where nothing was covered. */
  recent: (SeenBucket | null)[];
  coveredQuarterHours: number;
  mentions: number;
  calmQuarterHours: number;
}

/** What one window says; it ends with the judged quarter-hour. */
export interface WindowVerdict {
  quarterHours: number;
  /** −log₁₀ of the tail probability, where the window is large enough to be worth telling; else 0. */
  strength: number;
  /** Negative mentions in the window, without historic ones. */
  observed: number;
  /** Negative mentions usual for it at this hour, given how much else is said. */
  expected: number;
}

/** What the newest quarter-hour says: its most surprising window, or the last hour when none is unusual. */
export interface SurgeVerdict extends WindowVerdict {
  /** In [0, 1]; ≥ 0.5 exactly where a `balanced` rule would tell, cool-down aside. */
  score: number;
  /** 95 of 100 such windows stay below this count. */
  upper: number;
  /** False while too little was seen to say what is usual: every strength is then 0. */
  enoughHistory: boolean;
  /** Covered quarter-hours in a row, up to this one, in which the last two hours looked usual. */
  calmQuarterHours: number;
  /** Every window length that fits into what was seen, shortest first. */
  windows: WindowVerdict[];
}

const LONGEST = 96;
const ENOUGH_QUARTER_HOURS = 24;
const ENOUGH_MENTIONS = 50;
/** The window that stands for the present when no window is unusual. */
const PRESENT = 4;
const RECOVERY_WINDOW = 8;
const RECOVERY_STRENGTH = 1.3;
const UPPER_LEVEL = -Math.log10(0.05);

export function createSurgeState(): SurgeState {
  return {
    baseline: createBaseline(),
    memories: windowLengths.map(createWindowMemory),
    recent: [],
    coveredQuarterHours: 0,
    mentions: 0,
    calmQuarterHours: 0,
  };
}

/**
 * Takes in the next closed quarter-hour. Buckets come in order and without holes: what was not covered comes as a
 * gap, which moves time on, teaches nothing and has no verdict. Historic negatives teach what is usual like all
 * others, but no window counts them: what was said before anybody listened is never news. Pure; constant time and
 * memory.
 */
export function stepSurge(
  state: SurgeState,
  bucket: SurgeBucket,
): { state: SurgeState; verdict: SurgeVerdict | null } {
  const { state: next, judged } = advance(state, bucket);
  return { state: next, verdict: judged === null ? null : verdictOf(judged, next.calmQuarterHours) };
}

/** Takes in the next closed quarter-hour as {@link stepSurge} does, without working out a verdict. */
export function learnSurge(state: SurgeState, bucket: SurgeBucket): SurgeState {
  return advance(state, bucket).state;
}

/** All windows that end with one quarter-hour. */
interface Judged {
  windows: JudgedWindow[];
  enoughHistory: boolean;
}

function advance(state: SurgeState, bucket: SurgeBucket): { state: SurgeState; judged: Judged | null } {
  if ('gap' in bucket) return { state: { ...state, recent: pushed(state.recent, null) }, judged: null };

  const observed = { negative: bucket.negative, other: bucket.other };
  const historic = Math.min(bucket.historic ?? 0, bucket.negative);
  const expected = expectedAt(state.baseline, bucket.start);
  const recent = pushed(state.recent, { observed, historic, expected });
  const enoughHistory =
    state.coveredQuarterHours >= ENOUGH_QUARTER_HOURS || state.mentions >= ENOUGH_MENTIONS;
  const learntNegatives = state.baseline.share.negative;
  const coveredQuarterHours = state.coveredQuarterHours + 1;

  const windows: JudgedWindow[] = [];
  let calm = true;
  const memories = state.memories.map((memory, index) => {
    const quarterHours = windowLengths[index] ?? LONGEST;
    if (recent.length < quarterHours) return memory;
    const sums = sumOver(recent, quarterHours);
    const window = judgeWindow(sums, memory, learntNegatives);
    windows.push(window);
    if (quarterHours === RECOVERY_WINDOW) {
      calm = judgeWindow(sums, memory, learntNegatives, 1).rawStrength < RECOVERY_STRENGTH;
    }
    const learns = coveredQuarterHours % learningStep(quarterHours) === 0;
    return learns ? learnWindow(memory, sums, window) : memory;
  });

  const calmQuarterHours = calm ? state.calmQuarterHours + 1 : 0;
  return {
    state: {
      baseline: learnCounts(state.baseline, bucket.start, observed),
      memories,
      recent,
      coveredQuarterHours,
      mentions: state.mentions + observed.negative + observed.other,
      calmQuarterHours,
    },
    judged: { windows, enoughHistory },
  };
}

function verdictOf({ windows, enoughHistory }: Judged, calmQuarterHours: number): SurgeVerdict {
  const tellable = enoughHistory ? windows : windows.map((window) => ({ ...window, strength: 0 }));
  const present = tellable.findLast((window) => window.quarterHours <= PRESENT) as JudgedWindow;
  const shown = tellable.reduce((best, window) => (window.strength > best.strength ? window : best), present);
  return {
    ...windowVerdict(shown),
    score: scoreOf(shown.strength),
    upper: countAt(UPPER_LEVEL, shown.model),
    enoughHistory,
    calmQuarterHours,
    windows: tellable.map(windowVerdict),
  };
}

function windowVerdict({ quarterHours, strength, observed, expected }: JudgedWindow): WindowVerdict {
  return { quarterHours, strength, observed, expected };
}

function pushed(recent: SurgeState['recent'], bucket: SeenBucket | null): SurgeState['recent'] {
  return [...recent.slice(1 - LONGEST), bucket];
}

function sumOver(recent: SurgeState['recent'], quarterHours: number) {
  const observed = { negative: 0, other: 0 };
  const expected = { negative: 0, other: 0 };
  let historic = 0;
  for (const bucket of recent.slice(-quarterHours)) {
    if (bucket === null) continue;
    observed.negative += bucket.observed.negative;
    observed.other += bucket.observed.other;
    historic += bucket.historic;
    expected.negative += bucket.expected.negative;
    expected.other += bucket.expected.other;
  }
  return { quarterHours, observed, historic, expected };
}
