import { DAY } from '../../core/time.ts';
import type { RuleTrial } from '../../pipeline/trials/rule-trial.ts';
import { durationText } from '../format.ts';
import { t } from '../words/t.ts';
import { timesWords } from './rule-words.ts';

/** `Would have told 7 times in 90 days. You called 2 of them real and 1 a false alarm.` */
export function summaryText({ days, alerts, real, falseAlarms, judged }: RuleTrial): string {
  if (days === 0) return t('Nothing is stored of this brand yet, so nobody can say.');
  const span = daysText(days);
  if (alerts.length === 0) return t('Would not have told once in {span}.', { span });
  const told = t('Would have told {times} in {span}.', { times: timesWords(alerts.length), span });
  if (judged === 0) return `${told} ${t('Nobody has said yet which of them were real.')}`;
  const called = t(
    'You called {real, plural, =0 {none} other {#}} of them real{falseAlarms, plural, =0 {} one { and # a false alarm} other { and # false alarms}}.',
    { real, falseAlarms },
  );
  return `${told} ${called}`;
}

/** A length in days as text. */
export function daysText(days: number): string {
  return durationText(days * DAY);
}
