import type { Severity } from '../../src/core/incident.ts';
import type { ReplayedDetector } from './replayed-detector.ts';
import {
  createRunningTotals,
  pushBucket,
  type RunningTotals,
  skipBuckets,
  sumOver,
} from './running-totals.ts';
import type { SurgeCounts } from './surge.ts';
import type { SurgeVerdict } from './verdict.ts';
import { VolumeDetector } from './volume.ts';

/** The longest window that is judged, in quarter-hours. */
const LONGEST = 16;
const ALL = 0;
const NEGATIVE = 1;

/**
 * A {@link VolumeDetector} on all voices of a brand, whatever their feeling. That more is said is no harm by itself, so no
 * window is called worse than a warning in which not even half of the voices are negative.
 */
export class VoiceVolumeDetector implements ReplayedDetector {
  readonly #volume: VolumeDetector;
  readonly #voices: RunningTotals;

  private constructor(volume: VolumeDetector, voices: RunningTotals) {
    this.#volume = volume;
    this.#voices = voices;
  }

  /** A detector that knows nothing yet. */
  static fresh(): VoiceVolumeDetector {
    return new VoiceVolumeDetector(VolumeDetector.fresh(), createRunningTotals(2, LONGEST));
  }

  remember(): () => VoiceVolumeDetector {
    const [volume, voices] = [this.#volume.state, structuredClone(this.#voices)];
    return () => new VoiceVolumeDetector(VolumeDetector.from(volume), structuredClone(voices));
  }

  /** What it takes for usual in the quarter-hour that starts at `start`: {@link VolumeDetector.usualAt}. */
  usualAt(start: Date): { expected: number; upper: number } {
    return this.#volume.usualAt(start);
  }

  skip(): void {
    this.#volume.skip();
    skipBuckets(this.#voices, 1);
  }

  judge({ start, negative, other, historic }: SurgeCounts): SurgeVerdict {
    const count = negative + other;
    pushBucket(this.#voices, [count, negative]);
    const verdict = this.#volume.judge({ start, count, historic });
    const ceiling = this.#ceilingOf(verdict.quarterHours);
    return { ...verdict, ceiling, windows: verdict.windows.map((window) => ({ ...window, ceiling })) };
  }

  learn(bucket: SurgeCounts): void {
    this.judge(bucket);
  }

  #ceilingOf(quarterHours: number): Severity {
    const negative = sumOver(this.#voices, NEGATIVE, quarterHours);
    return 2 * negative > sumOver(this.#voices, ALL, quarterHours) ? 'critical' : 'warning';
  }
}
