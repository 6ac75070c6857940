import type { QualityReport } from '../../pipeline/quality/quality-report.ts';
import { WideTable } from '../components/wide-table.tsx';
import { countText, percentText } from '../format.ts';
import { t } from '../words/t.ts';

/** How often what was said with some confidence was right: a good judge is right as often as it claims. */
export function ConfidenceTable({ bins }: { bins: QualityReport['sample']['calibration'] }) {
  const columns = [t('Confidence'), t('Claimed'), t('Right'), t('Texts')];
  return (
    <WideTable label={t('Confidence against truth')} columns={columns}>
      {bins.map(({ from, to, claimed, right, texts }) => (
        <tr>
          <th scope="row">{t('{low} to {high}', { low: percentText(from), high: percentText(to) })}</th>
          <td>{percentText(claimed)}</td>
          <td>{percentText(right)}</td>
          <td>{countText(texts)}</td>
        </tr>
      ))}
    </WideTable>
  );
}
