import { counted, percentText, timeText } from '../../../alerts/render/words.ts';
import type { StoredForecast } from '../../../db/repos/forecasts.ts';
import type { Incident } from '../../core/incident.ts';
import type { Forecast } from '../../core/outlook.ts';

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
    <section class="panel" aria-labelledby="outlook">
      <h2 id="outlook">How far it may go</h2>
      {forecasts.map(({ forecast, through }) => (
        <ForecastLine forecast={forecast} until={through} timezone={timezone} />
      ))}
      {outlook.spread !== null && (
        <p>
          One negative mention brings <strong>{outlook.spread.r.toFixed(1)}</strong> more (
          {outlook.spread.low.toFixed(1)} to {outlook.spread.high.toFixed(1)}).
        </p>
      )}
      <p class="faint">As it stood {timeText(first?.madeAt ?? new Date(outlook.at), timezone)}.</p>
    </section>
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
  return (
    <p>
      Until {timeText(until, timezone)} about <strong>{counted(negative, 'negative mention')}</strong> more:{' '}
      {low} to {high} in four of five cases
      {much === null
        ? '.'
        : `; ${much.count} or more with a probability of ${percentText(much.probability)}.`}
    </p>
  );
}

/** The count that is still one in twenty to be reached, or what comes next to it. */
function worstLikely({ exceeds, high }: Forecast) {
  return exceeds.findLast(({ count, probability }) => count > high && probability >= 0.05) ?? null;
}
