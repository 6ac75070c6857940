import { incidentChart } from '../../charts/incident-chart.ts';
import type { Incident } from '../../core/incident.ts';
import { HOUR } from '../../core/time.ts';
import { chartColours } from '../chart-colours.ts';
import { ChartFigure } from '../components/chart-figure.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { averageText, countText, durationText } from '../format.ts';
import { chartLocale } from '../period/chart-locale.ts';
import { timeText, zoneOf } from '../time-text.ts';
import { t } from '../words/t.ts';
import { marksOf } from './chart-marks.ts';
import { isCompared, usualWords } from './story.ts';
import type { UsualSeries } from './usual-series.ts';

interface IncidentFigureProps {
  incident: Incident;
  series: UsualSeries;
  timezone: string;
}

/** The course of an incident: a chart, its legend and its numbers. */
export function IncidentFigure({ incident, series, timezone }: IncidentFigureProps) {
  const { bars, counted } = series;
  const unknown = bars.filter(({ count }) => count === null).length;
  const zone = zoneOf(timezone);
  const compared = isCompared(incident);
  const options = {
    marks: marksOf(incident, series),
    compared,
    counted,
    timezone: zone,
    locale: chartLocale(),
    palette: chartColours,
    label: labelOf(incident, series, zone),
  };
  return (
    <ChartFigure
      wide={incidentChart(bars, { ...options, size: { width: 720, height: 260 } })}
      narrow={incidentChart(bars, { ...options, size: { width: 330, height: 220 } })}
      caption={
        <>
          <span class={counted === 'all' ? 'key is-bar is-neutral' : 'key is-bar'}>{barWords(series)}</span>
          {compared && <span class="key is-line">{t('Usual for the time of the week')}</span>}
          {compared && <span class="key is-band">{t('Rarely more than this')}</span>}
          {unknown > 0 && (
            <span>
              {t('Not known for {count, plural, one {# bar} other {# bars}}: sources were not read.', {
                count: unknown,
              })}
            </span>
          )}
        </>
      }
    >
      <details>
        <summary>{t('Numbers')}</summary>
        <WideTable
          label={t('Numbers of the chart')}
          columns={[
            t('From'),
            counted === 'all' ? t('Mentions') : t('Negative'),
            ...(compared ? [t('Usual')] : []),
          ]}
        >
          {bars.map(({ start, count, expected }) => (
            <tr>
              <th scope="row">{timeText(start, zone)}</th>
              <td>{count === null ? t('not known') : countText(count)}</td>
              {compared && <td>{averageText(expected)}</td>}
            </tr>
          ))}
        </WideTable>
      </details>
    </ChartFigure>
  );
}

function barWords({ barMs, counted }: UsualSeries): string {
  const length = durationText(barMs);
  if (counted === 'all')
    return barMs === HOUR ? t('Mentions per hour') : t('Mentions per {length}', { length });
  return barMs === HOUR ? t('Negative mentions per hour') : t('Negative mentions per {length}', { length });
}

function labelOf(incident: Incident, { bars, barMs, counted }: UsualSeries, zone: string): string {
  const highest = bars.reduce((best, bar) => ((bar.count ?? 0) > (best?.count ?? 0) ? bar : best), bars[0]);
  if (highest === undefined) return t('No mentions are known around this incident.');
  const given = {
    count: countText(highest.count ?? 0),
    length: durationText(barMs),
    time: timeText(highest.start, zone),
    opened: timeText(incident.openedAt, zone),
  };
  if (counted === 'all')
    return t(
      'Bar chart of all mentions: at most {count} in {length}, from {time}, where {usual} is usual. The incident opened {opened}.',
      { ...given, usual: usualWords(highest.expected) },
    );
  if (!isCompared(incident))
    return t(
      'Bar chart of negative mentions: at most {count} in {length}, from {time}. The incident opened {opened}.',
      given,
    );
  return t(
    'Bar chart of negative mentions: at most {count} in {length}, from {time}, where {usual} is usual. The incident opened {opened}.',
    { ...given, usual: usualWords(highest.expected) },
  );
}
