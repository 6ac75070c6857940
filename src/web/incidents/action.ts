import { instantOf } from '../../core/zone-time.ts';
import type { IncidentAction } from '../../pipeline/incidents/actions.ts';
import { type ResponseFault, responseFault } from '../../pipeline/response-time.ts';
import type { NoticeCode } from '../components/notice.tsx';
import { FormError } from '../form.ts';
import { safeHref } from '../safe-href.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';

/** Reasons for which a person resolves an incident. */
const reasons = ['real', 'false alarm'];
const faults: Record<ResponseFault, Phrase> = {
  ahead: 'This time is yet to come.',
  before: 'This is more than a day before the incident began.',
};
const LONGEST = 5_000;
const LONGEST_NAME = 200;

/**
 * What a submitted form asks to do to an incident; null when there is no such verb.
 *
 * @param since when the incident began
 * @throws {FormError} when something in the form is missing or cannot be read
 */
export function actionOf(
  verb: string,
  field: (name: string) => string,
  { actor, timezone, now, since }: { actor: string; timezone: string; now: Date; since: Date },
): { action: IncidentAction; notice: NoticeCode } | null {
  switch (verb) {
    case 'acknowledge':
      return { action: { kind: 'acknowledge', actor }, notice: 'acknowledged' };
    case 'assign': {
      const assignee = field('assignee').slice(0, LONGEST_NAME) || null;
      return { action: { kind: 'assign', actor, assignee }, notice: 'assigned' };
    }
    case 'comment': {
      const text = field('text').slice(0, LONGEST);
      if (text === '') throw new FormError(t('The comment is empty. Go back and write one.'));
      return { action: { kind: 'comment', actor, text }, notice: 'commented' };
    }
    case 'respond': {
      const url = field('url') === '' ? null : safeHref(field('url'));
      if (url === null && field('url') !== '') {
        throw new FormError(t('The address of the response must begin with https:// or http://.'));
      }
      const at = field('at') === '' ? now : instantOf(field('at'), timezone);
      if (at === null) throw new FormError(t('The time of the response cannot be read.'));
      const fault = responseFault(at, { now, since });
      if (fault !== null) throw new FormError(t(faults[fault]));
      return {
        action: { kind: 'respond', actor, response: { url, at: at.toISOString() } },
        notice: 'responded',
      };
    }
    case 'resolve': {
      const reason = reasons.find((known) => known === field('reason'));
      if (reason === undefined) throw new FormError(t('Say whether it was a real problem or a false alarm.'));
      return { action: { kind: 'resolve', actor, reason }, notice: 'resolved' };
    }
    default:
      return null;
  }
}
