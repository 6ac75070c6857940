import { DAY, HOUR } from '../../core/time.ts';
import { t } from '../words/t.ts';

/** The width of a bar, in words. */
export function stepText(step: number): string {
  if (step === HOUR) return t('one hour');
  if (step < DAY) return t('six hours');
  return step === DAY ? t('one day') : t('one week');
}
