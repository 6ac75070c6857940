import type { MentionFilter } from '../../../db/repos/mentions/mention-filter.ts';
import type { SentimentCounts } from '../../core/metrics.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { t } from '../words/t.ts';
import { sentimentWords } from './label-words.ts';
import { SentimentIcon } from './labels.tsx';
import { NumberLink } from './number-link.tsx';

interface CountsBySentimentProps {
  counts: SentimentCounts;
  /** What the counted mentions have in common. */
  filter: MentionFilter;
}

/** Mentions by sentiment; each number leads to its mentions. */
export function CountsBySentiment({ counts, filter }: CountsBySentimentProps) {
  return (
    <ul class="counts">
      {sentimentLabels.map((sentiment) => (
        <li>
          <NumberLink count={counts[sentiment]} filter={{ ...filter, sentiment }}>
            <SentimentIcon sentiment={sentiment} /> {t(sentimentWords[sentiment])}
          </NumberLink>
        </li>
      ))}
    </ul>
  );
}
