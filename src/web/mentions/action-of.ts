import { mentionStatuses } from '../../core/mention.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { tidyTags } from '../../core/tags.ts';
import { collapseSpaces } from '../../core/text.ts';
import { instantOf } from '../../core/zone-time.ts';
import type { MentionAction } from '../../pipeline/bulk/mention-action.ts';
import { responseFault } from '../../pipeline/response-time.ts';
import { FormError } from '../form.ts';
import { safeHref } from '../safe-href.ts';
import { t } from '../words/t.ts';

const LONGEST_NAME = 80;

type Field = (name: string) => string;

/**
 * What a form asks to be done to mentions: whichever of its buttons was pressed, else whichever of its fields is filled.
 *
 * @param timezone in which times are typed
 * @throws {FormError} when it asks for nothing that is known
 */
export function actionOf(field: Field, timezone: string, now: Date): MentionAction {
  return byButton(field) ?? byField(field, timezone, now) ?? unknown();
}

function byButton(field: Field): MentionAction | null {
  const sentiment = sentimentLabels.find((label) => label === field('sentiment'));
  if (sentiment !== undefined) return { kind: 'sentiment', sentiment };
  if (field('sentiment') === 'undo') return { kind: 'sentiment', sentiment: null };
  const status = mentionStatuses.find((candidate) => candidate === field('status'));
  if (status !== undefined) return { kind: 'status', status };
  if (field('untag') !== '') return { kind: 'untag', tags: tidyTags([field('untag')]) };
  switch (field('relevant')) {
    case 'no':
      return { kind: 'relevant', relevant: false };
    case 'yes':
      return { kind: 'relevant', relevant: true };
    case 'undo':
      return { kind: 'relevant', relevant: null };
    default:
      return null;
  }
}

function byField(field: Field, timezone: string, now: Date): MentionAction | null {
  const tags = tidyTags([field('tags')]);
  if (tags.length > 0) return { kind: field('do') === 'untag' ? 'untag' : 'tag', tags };
  if (field('do') === 'assign' || field('assignee') !== '') {
    const name = collapseSpaces(field('assignee')).slice(0, LONGEST_NAME).toWellFormed();
    return { kind: 'assign', assignee: name || null };
  }
  if (field('do') !== 'answer') return null;
  const at = field('at') === '' ? now : instantOf(field('at'), timezone);
  const url = safeHref(field('url'));
  if (at === null) throw new FormError(t('This is not a time.'));
  if (responseFault(at, { now, since: null }) !== null) throw new FormError(t('This time is yet to come.'));
  if (url === null && field('url') !== '') throw new FormError(t('This is not a web address.'));
  return { kind: 'answer', response: { url, at: at.toISOString() } };
}

function unknown(): never {
  throw new FormError(t('This button is not known. Reload the page and try again.'));
}
