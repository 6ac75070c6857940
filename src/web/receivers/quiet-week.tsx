import type { QuietHours } from '../../core/routing.ts';
import { t } from '../words/t.ts';
import { quietSpans } from './quiet-spans.ts';
import { dayNames, daysText } from './week-words.ts';

const HOURS = [0, 6, 12, 18, 24];

/** A week with its quiet parts drawn, and the same in words. */
export function QuietWeek({ quietHours: { windows, timezone } }: { quietHours: QuietHours }) {
  const names = dayNames('short');
  return (
    <figure class="week">
      <div aria-hidden="true">
        {quietSpans(windows).map((spans, day) => (
          <>
            <span>{names[day]}</span>
            <svg viewBox="0 0 1440 20" preserveAspectRatio="none" aria-hidden="true">
              <rect width="1440" height="20" class="awake" />
              {spans.map(({ from, to }) => (
                <rect x={from} width={to - from} height="20" class="asleep" />
              ))}
            </svg>
          </>
        ))}
        <span />
        <p>
          {HOURS.map((hour) => (
            <span>{hour}</span>
          ))}
        </p>
      </div>
      <figcaption>
        {t('Quiet ({zone}):', { zone: timezone })} {windows.map(windowText).join('; ')}.{' '}
        {t('Criticals come through at any time; the rest waits until the quiet ends.')}
      </figcaption>
    </figure>
  );
}

function windowText({ days, from, to }: QuietHours['windows'][number]): string {
  const hours = from === to ? t('the whole day') : `${from}–${to}`;
  return days.length === 7 ? t('every day {hours}', { hours }) : `${daysText(days)} ${hours}`;
}
