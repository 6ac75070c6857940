import { addMs } from '../../core/time.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';
import { dayOf } from './days.ts';
import { type ComparisonName, comparisonsFor, type Period, type PeriodName, periodNames } from './period.ts';
import { hrefWith, periodParams } from './period-href.ts';

const names: Record<PeriodName, Phrase> = {
  '24h': '24 hours',
  '7d': '7 days',
  '30d': '30 days',
  '90d': '90 days',
};

const comparisons: Record<ComparisonName, Phrase> = {
  previous: 'the period before',
  '4w': 'four weeks ago',
  year: 'a year ago',
  none: 'nothing',
};

interface PeriodPickerProps {
  /** Path of the page, without parameters. */
  path: string;
  /** What else its address says. */
  params: Record<string, string | undefined>;
  period: Period;
  /** Whether the page compares with another period. */
  compares?: boolean;
}

/** Links to the same page for other periods, and a form for one of one's own. */
export function PeriodPicker({ path, params, period, compares = false }: PeriodPickerProps) {
  const chosen = periodParams(period);
  const { compare } = chosen;
  const day = (at: Date) => dayOf(at, period.timezone);
  return (
    <div class="period-picker">
      <nav class="segments" aria-label={t('Period')}>
        {periodNames.map((name) => (
          <a
            href={hrefWith(path, { ...params, period: name === '7d' ? undefined : name, compare })}
            aria-current={name === period.name ? 'true' : undefined}
          >
            {t(names[name])}
          </a>
        ))}
      </nav>
      <details class="own-period" open={period.name === 'custom'}>
        <summary>{t('Other days')}</summary>
        <form method="get" action={path} class="row">
          <input type="hidden" name="period" value="custom" />
          {Object.entries({ ...params, compare }).map(
            ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
          )}
          <label class="field">
            <span>{t('From')}</span>
            <input type="date" name="from" value={day(period.from)} required />
          </label>
          <label class="field">
            <span>{t('Through')}</span>
            <input type="date" name="to" value={day(addMs(period.to, -1))} required />
          </label>
          <button type="submit">{t('Show')}</button>
        </form>
      </details>
      {compares && (
        <nav class="links is-small" aria-label={t('Compared with')}>
          <span class="faint">{t('Compared with')}</span>
          {comparisonsFor(period).map((name) => (
            <a
              href={hrefWith(path, { ...params, ...chosen, compare: name === 'previous' ? undefined : name })}
              aria-current={name === (period.compared?.name ?? 'none') ? 'true' : undefined}
            >
              {t(comparisons[name])}
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}
