import { thresholds } from '../../../alerts/detect/sensitivity.ts';
import { surgeSettings } from '../../../alerts/rules/surges.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, bucketOf, DAY } from '../../core/time.ts';
import { thresholdWithin } from './budget.ts';
import { type Look, looksOver } from './looks.ts';
import { type SubjectStream, streamsOf } from './streams.ts';

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
  subjects: (Pick<SubjectStream, 'subject' | 'severity'> & { looks: Look[] })[];
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
  const span = { to, length: days * DAY };
  const asked = addMs(to, -span.length);
  let from = to;
  const subjects: Replay['subjects'] = [];
  for await (const { subject, severity, ...stream } of streams(store, brandId, span)) {
    const begin = stream.series[0]?.start ?? to;
    from = new Date(Math.max(+asked, Math.min(+from, +begin)));
    subjects.push({ subject, severity, looks: await looksOver(stream, asked) });
  }
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
