import { counted, durationText, timeText, usualText } from '../../../alerts/render/words.ts';
import { incidentChart } from '../../charts/incident-chart.ts';
import type { Incident } from '../../core/incident.ts';
import { chartColours } from '../chart-colours.ts';
import { ChartFigure } from '../components/chart-figure.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText } from '../format.ts';
import type { UsualSeries } from './usual-series.ts';

interface IncidentFigureProps {
  incident: Incident;
  series: UsualSeries;
  timezone: string;
}

/** The course of an incident: a chart, its legend and its numbers. */
export function IncidentFigure({ incident, series, timezone }: IncidentFigureProps) {
  const { bars, barMs, openedIndex } = series;
  const unknown = bars.filter(({ negative }) => negative === null).length;
  const per = barMs === 60 * 60_000 ? 'hour' : durationText(barMs);
  const options = {
    openedIndex,
    timezone,
    palette: chartColours,
    label: labelOf(incident, series, timezone),
  };
  return (
    <ChartFigure
      wide={incidentChart(bars, { ...options, size: { width: 720, height: 260 } })}
      narrow={incidentChart(bars, { ...options, size: { width: 330, height: 220 } })}
      caption={
        <>
          <span class="key is-bar">Negative mentions per {per}</span>
          <span class="key is-line">Usual for the time of the week</span>
          {unknown > 0 && <span>Not known for {counted(unknown, 'bar')}: sources were not read.</span>}
        </>
      }
    >
      <details>
        <summary>Numbers</summary>
        <WideTable label="Numbers of the chart" columns={['From', 'Negative', 'Usual']}>
          {bars.map(({ start, negative, expected }) => (
            <tr>
              <th scope="row">{timeText(start, timezone)}</th>
              <td>{negative === null ? 'not known' : countText(negative)}</td>
              <td>{expected.toFixed(1)}</td>
            </tr>
          ))}
        </WideTable>
      </details>
    </ChartFigure>
  );
}

function labelOf({ openedAt }: Incident, { bars, barMs }: UsualSeries, timezone: string): string {
  const highest = bars.reduce(
    (best, bar) => ((bar.negative ?? 0) > (best?.negative ?? 0) ? bar : best),
    bars[0],
  );
  if (highest === undefined) return 'No mentions are known around this incident.';
  const peak = `at most ${highest.negative ?? 0} in ${durationText(barMs)}, from ${timeText(highest.start, timezone)}`;
  const opened = `The incident opened ${timeText(openedAt, timezone)}`;
  return `Bar chart of negative mentions: ${peak}, where ${usualText(highest.expected)} is usual. ${opened}.`;
}
