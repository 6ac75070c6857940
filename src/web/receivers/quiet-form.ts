import type { QuietHours } from '../../core/routing.ts';
import { isTimezone } from '../../core/timezone.ts';
import { FormError } from '../form.ts';
import { t } from '../words/t.ts';

/** Windows that a form has room for. */
export const QUIET_ROWS = 6;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/u;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** Quiet hours that are chosen at one touch. */
const presets: Readonly<Record<string, QuietHours['windows']>> = {
  nights: [{ days: EVERY_DAY, from: '22:00', to: '07:00' }],
  'off-work': [
    { days: [1, 2, 3, 4, 5], from: '18:00', to: '08:00' },
    { days: [6, 7], from: '00:00', to: '00:00' },
  ],
};

/**
 * The quiet hours that a form asks for; null for none.
 *
 * @throws {FormError} where a zone or a time cannot be read
 */
export function quietHoursIn(field: (name: string) => string): QuietHours | null {
  if (field('do') === 'none') return null;
  const timezone = field('timezone');
  if (timezone === '' || !isTimezone(timezone))
    throw new FormError(t('There is no such time zone. Write one such as Europe/Berlin.'));
  const windows = presets[field('do')] ?? rowsIn(field);
  return windows.length === 0 ? null : { timezone, windows: [...windows] };
}

function rowsIn(field: (name: string) => string): QuietHours['windows'] {
  return Array.from({ length: QUIET_ROWS }, (_, row) => row).flatMap((row) => {
    const [from, to] = [field(`from-${row}`), field(`to-${row}`)];
    const days = EVERY_DAY.filter((day) => field(`day-${row}-${day}`) === 'yes');
    if (days.length === 0 || (from === '' && to === '')) return [];
    if (!TIME.test(from) || !TIME.test(to))
      throw new FormError(t('Write when it begins and when it ends, such as 22:00 and 07:00.'));
    return [{ days, from, to }];
  });
}
