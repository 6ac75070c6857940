import type { MentionChange } from '../../../db/repos/change-mention.ts';
import { mentionStatuses } from '../../core/mention.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import type { NoticeCode } from '../components/notice.tsx';

/** What a button of a mention's form asks for, and how to speak of it; null when it asks for nothing known. */
export function changeOf(
  field: (name: string) => string,
): { change: MentionChange; notice: NoticeCode; counts: boolean } | null {
  const sentiment = sentimentLabels.find((label) => label === field('sentiment'));
  if (sentiment !== undefined) return { change: { sentiment }, notice: 'sentiment', counts: true };
  if (field('sentiment') === 'undo')
    return { change: { sentiment: null }, notice: 'correction-undone', counts: true };
  const status = mentionStatuses.find((candidate) => candidate === field('status'));
  if (status !== undefined) return { change: { status }, notice: 'status', counts: false };
  switch (field('relevant')) {
    case 'no':
      return { change: { relevant: false }, notice: 'not-about-us', counts: true };
    case 'yes':
      return { change: { relevant: true }, notice: 'about-us', counts: true };
    case 'undo':
      return { change: { relevant: null }, notice: 'correction-undone', counts: true };
    default:
      return null;
  }
}
