import type { ChartMark } from '../../charts/incident-chart.ts';
import type { Incident } from '../../core/incident.ts';
import { t } from '../words/t.ts';
import { barOf, type UsualSeries } from './usual-series.ts';

/** What the chart of an incident marks: when it opened, and when it was answered in public. */
export function marksOf({ openedAt, respondedAt }: Incident, series: UsualSeries): ChartMark[] {
  const moments = [
    { at: openedAt, label: t('Opened') },
    { at: respondedAt, label: t('Answered in public') },
  ];
  return moments.flatMap(({ at, label }) => {
    const index = at === null ? null : barOf(series, at);
    return index === null ? [] : [{ index, label }];
  });
}
