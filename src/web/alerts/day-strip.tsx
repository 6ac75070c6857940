import { DAY } from '../../core/time.ts';
import { dayText } from '../time-text.ts';
import { t } from '../words/t.ts';

interface DayStripProps {
  from: Date;
  to: Date;
  timezone: string;
  times: readonly Date[];
}

/** One mark for each day, tall where something was told; the words and the table beside it say the same. */
export function DayStrip({ from, to, timezone, times }: DayStripProps) {
  const days = Math.ceil((to.getTime() - from.getTime()) / DAY);
  if (days === 0) return null;
  const told = new Set(
    times.map((at) => Math.min(days - 1, Math.floor((at.getTime() - from.getTime()) / DAY))),
  );
  return (
    <figure class="days">
      <div
        role="img"
        aria-label={t('{told, plural, one {# day} other {# days}} of {days} with an alert', {
          told: told.size,
          days,
        })}
      >
        {Array.from({ length: days }, (_, day) => (
          <i class={told.has(day) ? 'is-negative' : undefined} />
        ))}
      </div>
      <figcaption>
        <span>{dayText(from, timezone)}</span>
        <span>{dayText(to, timezone)}</span>
      </figcaption>
    </figure>
  );
}
