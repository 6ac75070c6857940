import type { RelevanceReport } from '../../pipeline/relevance/relevance-report.ts';
import { percentText } from '../format.ts';
import { t } from '../words/t.ts';

/** What is known of how well a brand is told from its namesakes. */
export function learntText({ judged, lessons, recall }: RelevanceReport): string {
  if (!judged) {
    return t(
      'Nobody else has this name: whatever the query finds counts. Call a mention not about us to change that.',
    );
  }
  const answers = lessons.about + lessons.notAbout;
  const learnt =
    answers === 0
      ? t('Nobody has said yet what is about it: nothing is put aside before.')
      : t(
          'Learnt from {answers, plural, one {# answer} other {# answers}}, {notAbout, number} of them “not about us”.',
          { answers, notAbout: lessons.notAbout },
        );
  if (recall === null) return learnt;
  const heard = t(
    'Of what is about it, {share} is heard, going by what was put aside and looked at; between {low} and {high} with 95 % confidence.',
    {
      share: percentText(recall.estimate),
      low: percentText(recall.low),
      high: percentText(recall.high),
    },
  );
  return `${learnt} ${heard}`;
}
