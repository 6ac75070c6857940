import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { ExplainedRelevance } from '../../pipeline/relevance/explain-mention.ts';
import { percentText, signedText } from '../format.ts';
import { rich, t } from '../words/t.ts';

interface RelevanceProps {
  mention: MentionView;
  relevance: ExplainedRelevance;
}

/** Why a mention is taken for the brand's or for a namesake's. */
export function Relevance({ mention, relevance: { probability, words } }: RelevanceProps) {
  return (
    <section>
      <h2>{rich('About {brand}?', { brand: <bdi>{mention.brandName}</bdi> })}</h2>
      <p class="faint">
        {t(
          '{share} likely, by what was learnt so far. Words with + speak for it, words with − for a namesake.',
          { share: percentText(probability) },
        )}
      </p>
      <ul class="chips">
        {words.map(({ text, weight }) => (
          <li class={`chip is-${weight < 0 ? 'negative' : 'positive'}`}>
            <bdi>{text}</bdi> <span class="score">{signedText(weight)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
