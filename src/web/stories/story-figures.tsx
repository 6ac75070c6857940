import { lineChart } from '../../charts/line-chart.ts';
import type { StoryCourse } from '../../pipeline/stories/story-course.ts';
import { chartColours } from '../chart-colours.ts';
import { ChartFigure } from '../components/chart-figure.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText } from '../format.ts';
import { chartLocale } from '../period/chart-locale.ts';
import { timeText, zoneOf } from '../time-text.ts';
import { t } from '../words/t.ts';

interface StoryFiguresProps {
  course: StoryCourse;
  timezone: string;
}

/** How far a story went, and how much people reacted to it. */
export function StoryFigures({ course, timezone }: StoryFiguresProps) {
  const isAlone = course.reactions.length === 0;
  const zone = zoneOf(timezone);
  const common = { times: course.times, timezone: zone, width: isAlone ? 1040 : 520 };
  const spread = [
    { name: t('Mentions'), values: course.mentions },
    { name: t('Sites'), values: course.sites },
  ];
  return (
    <div class={isAlone ? undefined : 'pair'}>
      <GrowthFigure title={t('How it spread')} lines={spread} {...common} />
      {!isAlone && (
        <GrowthFigure
          title={t('How people reacted')}
          lines={[{ name: t('Likes, shares and comments'), values: course.reactions }]}
          {...common}
        />
      )}
    </div>
  );
}

interface GrowthFigureProps {
  title: string;
  lines: { name: string; values: number[] }[];
  times: Date[];
  timezone: string;
  /** Of the place it stands in, in pixels. */
  width: number;
}

function GrowthFigure({ title, lines, times, timezone, width }: GrowthFigureProps) {
  const reached = lines.map(({ name, values }) => `${name}: ${countText(values.at(-1) ?? 0)}`);
  const options = {
    times,
    timezone,
    locale: chartLocale(),
    palette: chartColours,
    steps: true,
    label: `${title}. ${reached.join(', ')}.`,
  };
  return (
    <section class="panel">
      <h2>{title}</h2>
      <ChartFigure
        wide={lineChart(lines, { ...options, size: { width, height: 220 } })}
        narrow={lineChart(lines, { ...options, size: { width: 330, height: 200 } })}
        caption={
          <>
            {lines.map(({ name, values }, index) => (
              <span class="key is-series" style={`--series:var(--series-${index + 1})`}>
                {name}: {countText(values.at(-1) ?? 0)}
              </span>
            ))}
            <span>{timezone}</span>
          </>
        }
      >
        <details>
          <summary>{t('Numbers')}</summary>
          <WideTable
            label={t('Numbers of the chart')}
            columns={[t('Until'), ...lines.map(({ name }) => name)]}
          >
            {times.map((time, index) => (
              <tr>
                <th scope="row">{timeText(time, timezone)}</th>
                {lines.map(({ values }) => (
                  <td>{countText(values[index] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </WideTable>
        </details>
      </ChartFigure>
    </section>
  );
}
