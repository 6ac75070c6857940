import { thresholds } from '../../../alerts/detect/sensitivity.ts';
import { surgeSettings } from '../../../alerts/rules/surges.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, bucketOf, DAY } from '../../core/time.ts';
import { thresholdWithin } from './budget.ts';
import { type Look, looksOver } from './looks.ts';
import { streamsOf } from './streams.ts';

export interface TrialWish {
  brandId: string;
  kind: string;
  /** Valid for the kind. */
  settings: Record<string, unknown>;
  /** How far back. */
  days: number;
}

/** What a rule saw, whatever it told of it. */
export interface Replay {
  /** Whole quarter-hours, from where the history begins when that is later than asked. */
  from: Date;
  to: Date;
  subjects: { subject: string | null; looks: Look[] }[];
  /** Strength from which the rule tells. */
  threshold: number;
}

/** The kind of rule judges more than stored counts. */
export class NotReplayable extends Error {
  override readonly name = 'NotReplayable';
}

/**
 * Everything that a rule would have seen of a brand's stored history, up to the newest quarter-hour that was over by
 * `now`, and the threshold that its settings come to there.
 *
 * @throws {NotReplayable}
 * @throws {z.ZodError} when the settings are not valid
 */
export async function replayRule(
  store: Store,
  { brandId, kind, settings, days }: TrialWish,
  now: Date,
): Promise<Replay> {
  const streams = streamsOf(kind);
  if (streams === null) throw new NotReplayable(`rules of the kind "${kind}" cannot be replayed`);
  const wish = surgeSettings.parse(settings);
  const to = bucketOf(now);
  const series = await streams(store, brandId, { to, length: days * DAY });
  const begins = Math.min(...series.map((stream) => stream.series[0]?.start.getTime() ?? to.getTime()), +to);
  const from = new Date(Math.max(addMs(to, -days * DAY).getTime(), begins));
  const subjects = series.map((stream) => ({ subject: stream.subject, looks: looksOver(stream, from) }));
  const threshold =
    'atMostPerWeek' in wish
      ? thresholdWithin(
          wish.atMostPerWeek,
          subjects.map(({ looks }) => looks),
          to.getTime() - from.getTime(),
        )
      : thresholds[wish.sensitivity];
  return { from, to, subjects, threshold };
}
