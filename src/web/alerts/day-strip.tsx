import { counted } from '../../../alerts/render/words.ts';
import { DAY } from '../../core/time.ts';

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
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, day: 'numeric', month: 'short' });
  const told = new Map<number, number>();
  for (const at of times) {
    const day = Math.min(days - 1, Math.floor((at.getTime() - from.getTime()) / DAY));
    told.set(day, (told.get(day) ?? 0) + 1);
  }
  return (
    <figure class="days">
      <div role="img" aria-label={`${counted(told.size, 'day')} of ${days} with an alert`}>
        {Array.from({ length: days }, (_, day) => (
          <i class={told.has(day) ? 'is-negative' : undefined} />
        ))}
      </div>
      <figcaption>
        <span>{format.format(from)}</span>
        <span>{format.format(to)}</span>
      </figcaption>
    </figure>
  );
}
