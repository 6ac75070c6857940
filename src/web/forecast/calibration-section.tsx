import type { ForecastCalibration } from '../../../alerts/forecast/calibration.ts';
import { counted, percentText } from '../../../alerts/render/words.ts';
import { WideTable } from '../components/wide-table.tsx';
import { shareText } from '../quality/share-text.ts';

/** How good forecasts were: how often the band held what came, and how much of what was called likely came true. */
export function CalibrationSection({ calibration }: { calibration: ForecastCalibration }) {
  const { forecasts, covered, medianError, reliability } = calibration;
  return (
    <section class="panel">
      <h2>Forecasts</h2>
      {covered === null ? (
        <p class="faint">No forecast has come to its end yet. Each is counted against what came.</p>
      ) : (
        <>
          <p>
            Our 80 % bands held what came {shareText(covered)} of the time, in{' '}
            {counted(forecasts, 'forecast')}. Half of them were less than {percentText(medianError ?? 0)} off.
          </p>
          <details>
            <summary>How likely, and how often it came true</summary>
            <WideTable
              label="Probabilities against outcomes"
              columns={['Called likely', 'Claims', 'In the mean', 'Came true']}
            >
              {reliability.map(({ from, to, claims, foretold, happened }) => (
                <tr>
                  <th scope="row">
                    {percentText(from)} to {percentText(to)}
                  </th>
                  <td>{claims}</td>
                  <td>{percentText(foretold)}</td>
                  <td>{percentText(happened)}</td>
                </tr>
              ))}
            </WideTable>
          </details>
        </>
      )}
    </section>
  );
}
