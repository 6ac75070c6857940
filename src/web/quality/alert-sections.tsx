import { wilson } from '../../core/interval.ts';
import type { QualityReport } from '../../pipeline/quality/quality-report.ts';
import { WideTable } from '../components/wide-table.tsx';
import { shareText } from './share-text.ts';

/** Which rules cried wolf, as people said when incidents were over. */
export function RuleSection({ rules }: Pick<QualityReport, 'rules'>) {
  return (
    <section class="panel">
      <h2>Alerts</h2>
      {rules.length === 0 ? (
        <p>No rule has raised an alert in the last half year.</p>
      ) : (
        <WideTable
          label="Rules and their record"
          columns={['Rule', 'Incidents', 'Real', 'False alarms', 'Share']}
        >
          {rules.map(({ ruleId, ruleKind, incidents, real, falseAlarms }) => (
            <tr>
              <th scope="row">
                {ruleKind}
                {ruleId === null && <span class="faint"> (deleted)</span>}
              </th>
              <td>{incidents}</td>
              <td>{real}</td>
              <td>{falseAlarms}</td>
              <td>{real + falseAlarms === 0 ? 'nobody has said' : falseShare(real, falseAlarms)}</td>
            </tr>
          ))}
        </WideTable>
      )}
    </section>
  );
}

function falseShare(real: number, falseAlarms: number): string {
  const judged = real + falseAlarms;
  return `${shareText(wilson(falseAlarms / judged, judged))} false`;
}
