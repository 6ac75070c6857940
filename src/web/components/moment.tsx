import { timeText } from '../../../alerts/render/words.ts';
import { agoText } from '../format.ts';

/** A time in a zone that is named. */
export function Moment({ at, timezone }: { at: Date; timezone: string }) {
  return <time datetime={at.toISOString()}>{timeText(at, timezone)}</time>;
}

/** How long ago or how soon a time is; the time itself is in its title. */
export function Ago({ at, now, timezone }: { at: Date; now: Date; timezone: string }) {
  return (
    <time datetime={at.toISOString()} title={timeText(at, timezone)}>
      {agoText(at, now)}
    </time>
  );
}
