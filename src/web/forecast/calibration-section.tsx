import type { ForecastCalibration } from '../../../alerts/forecast/calibration.ts';
import { Panel } from '../components/panel.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText, percentText } from '../format.ts';
import { shareText } from '../quality/share-text.ts';
import { t } from '../words/t.ts';

/** How good forecasts were: how often the band held what came, and how much of what was called likely came true. */
export function CalibrationSection({ calibration }: { calibration: ForecastCalibration }) {
  const { forecasts, covered, medianError } = calibration;
  if (covered === null)
    return (
      <Panel title={t('Forecasts')}>
        <p class="faint">{t('No forecast has come to its end yet. Each is counted against what came.')}</p>
      </Panel>
    );
  return (
    <Panel title={t('Forecasts')}>
      <p>
        {t(
          'Our 80 % bands held what came {share} of the time, in {forecasts, plural, one {# forecast} other {# forecasts}}. Half of them were less than {error} off.',
          { share: shareText(covered), forecasts, error: percentText(medianError ?? 0) },
        )}
      </p>
      <Reliability calibration={calibration} />
    </Panel>
  );
}

function Reliability({ calibration: { reliability } }: { calibration: ForecastCalibration }) {
  const columns = [t('Called likely'), t('Claims'), t('In the mean'), t('Came true')];
  return (
    <details>
      <summary>{t('How likely, and how often it came true')}</summary>
      <WideTable label={t('Probabilities against outcomes')} columns={columns}>
        {reliability.map(({ from, to, claims, foretold, happened }) => (
          <tr>
            <th scope="row">{t('{low} to {high}', { low: percentText(from), high: percentText(to) })}</th>
            <td>{countText(claims)}</td>
            <td>{percentText(foretold)}</td>
            <td>{percentText(happened)}</td>
          </tr>
        ))}
      </WideTable>
    </details>
  );
}
