import { agoText } from '../format.ts';
import { dayText, timeText, zoneOf } from '../time-text.ts';

interface MomentProps {
  at: Date;
  /** Zone where the reader's own is not known. */
  timezone: string;
}

/** A time in a zone that is named. */
export function Moment({ at, timezone }: MomentProps) {
  return <time datetime={at.toISOString()}>{timeText(at, zoneOf(timezone))}</time>;
}

/** A day; when exactly is in its title. */
export function Day({ at, timezone }: MomentProps) {
  const zone = zoneOf(timezone);
  return (
    <time datetime={at.toISOString()} title={timeText(at, zone)}>
      {dayText(at, zone)}
    </time>
  );
}

/** How long ago or how soon a time is; the time itself is in its title. */
export function Ago({ at, now, timezone }: MomentProps & { now: Date }) {
  return (
    <time datetime={at.toISOString()} title={timeText(at, zoneOf(timezone))}>
      {agoText(at, now)}
    </time>
  );
}
