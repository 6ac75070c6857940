import type { Escalation } from '../../core/routing.ts';
import { t } from '../words/t.ts';

/** An escalation chain as a person has written it. */
export interface ChainFields {
  /** Minutes as they were written, and who is told then. */
  steps: readonly { after: string; receiverIds: readonly string[] }[];
  remind: string;
}

/** Steps that a form has room for. */
export const MOST_STEPS = 5;
const LONGEST_MINUTES = 43_200;

export const noChain: ChainFields = { steps: [], remind: '' };

export function chainFieldsOf(escalation: Escalation | null): ChainFields {
  if (escalation === null) return noChain;
  const { steps, remindMinutes } = escalation;
  return {
    steps: steps.map(({ afterMinutes, receiverIds }) => ({ after: String(afterMinutes), receiverIds })),
    remind: remindMinutes === null ? '' : String(remindMinutes),
  };
}

/** The fields of a submitted form; steps of which nothing was written are left out. */
export function chainFieldsIn(field: (name: string) => string, receiverIds: readonly string[]): ChainFields {
  const steps = Array.from({ length: MOST_STEPS }, (_, step) => ({
    after: field(`after-${step}`).slice(0, 10),
    receiverIds: receiverIds.filter((id) => field(`step-${step}-${id}`) === 'yes'),
  }));
  return {
    steps: steps.filter(({ after, receiverIds }) => after !== '' || receiverIds.length > 0),
    remind: field('remind').slice(0, 10),
  };
}

/** What is wrong with a chain; null where it can be saved. */
export function chainFault({ steps, remind }: ChainFields): string | null {
  if (steps.some(({ after }) => minutesOf(after) === null) || (remind !== '' && minutesOf(remind) === null))
    return t('Write minutes for every step and for reminders: 1 to 43,200, which is 30 days.');
  if (steps.some(({ receiverIds }) => receiverIds.length === 0))
    return t('Choose for every step who is told then.');
  return null;
}

/** The chain that the fields come to, earliest step first; null where nobody else is told and nobody reminded. */
export function chainOf({ steps, remind }: ChainFields): Escalation | null {
  const read = steps.flatMap(({ after, receiverIds }) => {
    const afterMinutes = minutesOf(after);
    return afterMinutes === null ? [] : [{ afterMinutes, receiverIds: [...receiverIds] }];
  });
  const remindMinutes = minutesOf(remind);
  if (read.length === 0 && remindMinutes === null) return null;
  return { steps: read.toSorted((one, other) => one.afterMinutes - other.afterMinutes), remindMinutes };
}

function minutesOf(text: string): number | null {
  const minutes = Number(text.replace(',', '.'));
  return text !== '' && minutes >= 1 && minutes <= LONGEST_MINUTES ? minutes : null;
}
