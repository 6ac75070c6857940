import { wilson } from '../../core/interval.ts';
import type { QualityReport } from '../../pipeline/quality/quality-report.ts';
import { kindTitle } from '../alerts/rule-words.ts';
import { Panel } from '../components/panel.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText } from '../format.ts';
import { t } from '../words/t.ts';
import { shareText } from './share-text.ts';

/** Which rules cried wolf, as people said when incidents were over. */
export function RuleSection({ rules }: Pick<QualityReport, 'rules'>) {
  const columns = [t('Rule'), t('Incidents'), t('Real'), t('False alarms'), t('Share that was false')];
  return (
    <Panel title={t('Alerts')}>
      {rules.length === 0 ? (
        <p>{t('No rule has raised an alert in the last half year.')}</p>
      ) : (
        <WideTable label={t('Rules and their record')} columns={columns}>
          {rules.map(({ ruleId, ruleKind, incidents, real, falseAlarms }) => (
            <tr>
              <th scope="row">
                {ruleId === null ? (
                  kindTitle(ruleKind)
                ) : (
                  <a href={`/alerts/${ruleId}`}>{kindTitle(ruleKind)}</a>
                )}
                {ruleId === null && <span class="faint"> {t('(deleted)')}</span>}
              </th>
              <td>{countText(incidents)}</td>
              <td>{countText(real)}</td>
              <td>{countText(falseAlarms)}</td>
              <td>{real + falseAlarms === 0 ? t('nobody has said') : falseShare(real, falseAlarms)}</td>
            </tr>
          ))}
        </WideTable>
      )}
    </Panel>
  );
}

function falseShare(real: number, falseAlarms: number): string {
  const judged = real + falseAlarms;
  return shareText(wilson(falseAlarms / judged, judged));
}
