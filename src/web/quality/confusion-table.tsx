import { type SentimentLabel, sentimentLabels } from '../../core/sentiment.ts';
import type { Agreement } from '../../pipeline/quality/agreement.ts';
import { SentimentTag } from '../components/labels.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText } from '../format.ts';

interface ConfusionTableProps {
  name: string;
  matrix: Agreement['matrix'];
  /** Whether texts stand for more mentions than themselves. */
  isSample: boolean;
}

const columns = ['A person says', 'Earshot: negative', 'neutral', 'positive'];

/** What people said against what the program said, in texts, and for a sample in mentions that they stand for. */
export function ConfusionTable({ name, matrix, isSample }: ConfusionTableProps) {
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
            const text = (
              <>
                {countText(texts)}
                {isSample && texts > 0 && <span class="faint"> of {countText(Math.round(weight))}</span>}
              </>
            );
            return <td>{answer === said ? <strong>{text}</strong> : text}</td>;
          })}
        </tr>
      ))}
    </WideTable>
  );
}
