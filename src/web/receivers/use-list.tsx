import { MINUTE } from '../../core/time.ts';
import { kindTitle } from '../alerts/rule-words.ts';
import { scheduleText } from '../digests/schedule.ts';
import { durationText } from '../format.ts';
import { t } from '../words/t.ts';
import type { Use } from './usage.ts';

/** The rules and digests that tell a receiver something. */
export function UseList({ uses }: { uses: readonly Use[] }) {
  return (
    <ul class="lines">
      {uses.map(({ rule, digest, brand, afterMinutes }) => (
        <li>
          <bdi class="about">{brand}</bdi>{' '}
          {rule !== null && <a href={`/alerts/${rule.id}`}>{kindTitle(rule.kind)}</a>}
          {digest !== null && <a href={`/digests/${digest.id}/edit`}>{t('Digest')}</a>}{' '}
          <span class="faint">
            {digest !== null && scheduleText(digest.at)}
            {afterMinutes !== null &&
              t('after {time} without an acknowledgement', { time: durationText(afterMinutes * MINUTE) })}
            {rule !== null && !rule.enabled && ` (${t('turned off')})`}
          </span>
          {rule?.escalation?.remindMinutes != null && (
            <p class="meta">
              {t('Reminded every {time} until somebody acknowledges', {
                time: durationText(rule.escalation.remindMinutes * MINUTE),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
