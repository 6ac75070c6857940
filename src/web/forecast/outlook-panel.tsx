import type { StoredForecast } from '../../../db/repos/incidents/forecasts.ts';
import type { Incident } from '../../core/incident.ts';
import type { Forecast } from '../../core/outlook.ts';
import { Moment } from '../components/moment.tsx';
import { Panel } from '../components/panel.tsx';
import { averageText, percentText } from '../format.ts';
import { rich, t } from '../words/t.ts';

interface OutlookPanelProps {
  incident: Pick<Incident, 'outlook' | 'status'>;
  /** Those made last. */
  forecasts: readonly StoredForecast[];
  timezone: string;
}

/** How fast an incident spreads and how far it may go; nothing where that is not known, or once it is over. */
export function OutlookPanel({ incident, forecasts, timezone }: OutlookPanelProps) {
  const { outlook, status } = incident;
  const [first] = forecasts;
  const over = status === 'resolved' || status === 'recovered';
  if (over || outlook === null || (outlook.spread === null && first === undefined)) return null;
  return (
    <Panel id="outlook" title={t('How far it may go')}>
      {forecasts.map(({ forecast, through }) => (
        <ForecastLine forecast={forecast} until={through} timezone={timezone} />
      ))}
      {outlook.spread !== null && (
        <p>
          {rich('One negative mention brings {r} more ({low} to {high}).', {
            r: <strong>{averageText(outlook.spread.r)}</strong>,
            low: averageText(outlook.spread.low),
            high: averageText(outlook.spread.high),
          })}
        </p>
      )}
      <p class="faint">
        {rich('As it stood {time}.', {
          time: <Moment at={first?.madeAt ?? new Date(outlook.at)} timezone={timezone} />,
        })}
      </p>
    </Panel>
  );
}

interface ForecastLineProps {
  forecast: Forecast;
  until: Date;
  timezone: string;
}

function ForecastLine({ forecast, until, timezone }: ForecastLineProps) {
  const { negative, low, high } = forecast;
  const much = worstLikely(forecast);
  const mentions = t('{negative, plural, one {# negative mention} other {# negative mentions}}', {
    negative,
  });
  return (
    <p>
      {rich('Until {time} about {mentions} more: {low, number} to {high, number} in four of five cases', {
        time: <Moment at={until} timezone={timezone} />,
        mentions: <strong>{mentions}</strong>,
        low,
        high,
      })}
      {much === null
        ? '.'
        : t('; {count, number} or more with a probability of {share}.', {
            count: much.count,
            share: percentText(much.probability),
          })}
    </p>
  );
}

/** The count that is still one in twenty to be reached, or what comes next to it. */
function worstLikely({ exceeds, high }: Forecast) {
  return exceeds.findLast(({ count, probability }) => count > high && probability >= 0.05) ?? null;
}
