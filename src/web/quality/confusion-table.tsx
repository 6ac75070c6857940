import { type SentimentLabel, sentimentLabels } from '../../core/sentiment.ts';
import type { Agreement } from '../../pipeline/quality/agreement.ts';
import { SentimentTag } from '../components/labels.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText } from '../format.ts';
import { rich, t } from '../words/t.ts';

interface ConfusionTableProps {
  name: string;
  matrix: Agreement['matrix'];
  /** Whether texts stand for more mentions than themselves. */
  isSample: boolean;
}

/** What people said against what the program said, in texts, and for a sample in mentions that they stand for. */
export function ConfusionTable({ name, matrix, isSample }: ConfusionTableProps) {
  const columns = [t('A person says'), t('Earshot: negative'), t('neutral'), t('positive')];
  const field = (answer: SentimentLabel, said: SentimentLabel) =>
    matrix.find((one) => one.answer === answer && one.said === said);
  return (
    <WideTable label={name} columns={columns}>
      {sentimentLabels.map((answer) => (
        <tr>
          <th scope="row">
            <SentimentTag sentiment={answer} />
          </th>
          {sentimentLabels.map((said) => {
            const { texts = 0, weight = 0 } = field(answer, said) ?? {};
            const text = isSample && texts > 0 ? sampled(texts, weight) : countText(texts);
            return (
              <td class={hueOf(answer, said, texts)}>{answer === said ? <strong>{text}</strong> : text}</td>
            );
          })}
        </tr>
      ))}
    </WideTable>
  );
}

function sampled(texts: number, weight: number) {
  const all = <span class="faint">{t('of {all, number}', { all: Math.round(weight) })}</span>;
  return rich('{texts, number} {all}', { texts, all });
}

/** Agreement and error are told apart by colour besides their place on the diagonal. */
function hueOf(answer: SentimentLabel, said: SentimentLabel, texts: number): string | undefined {
  if (texts === 0) return undefined;
  return answer === said ? 'agrees' : 'errs';
}
