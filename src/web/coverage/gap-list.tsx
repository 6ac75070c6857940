import type { Gap } from '../../../db/repos/crawl/gaps.ts';
import { Moment } from '../components/moment.tsx';
import { durationText } from '../format.ts';
import { rich, t } from '../words/t.ts';

const ZONE = 'UTC';

interface GapListProps {
  gaps: readonly Gap[];
  /** What sources are called, by id. */
  names: ReadonlyMap<string, string>;
  now: Date;
}

/** When what was not heard, newest first. */
export function GapList({ gaps, names, now }: GapListProps) {
  if (gaps.length === 0) return <p class="faint">{t('Nothing is known to be missing.')}</p>;
  return (
    <ol class="timeline">
      {gaps.map((gap) => (
        <li>
          <p>
            <a href={`/sources/${gap.sourceId}`}>
              <bdi>{names.get(gap.sourceId)}</bdi>
            </a>{' '}
            {whatIsMissing(gap, now)}
          </p>
          <p class="meta">
            {gap.to === null
              ? rich('From {from} until now', { from: <Moment at={gap.from} timezone={ZONE} /> })
              : rich('From {from} to {to}', {
                  from: <Moment at={gap.from} timezone={ZONE} />,
                  to: <Moment at={gap.to} timezone={ZONE} />,
                })}
          </p>
        </li>
      ))}
    </ol>
  );
}

function whatIsMissing({ kind, from, atLeast, reason }: Gap, now: Date): string {
  if (kind === 'silent')
    return t('could not be read for {duration}.', { duration: durationText(now.getTime() - from.getTime()) });
  return atLeast === null
    ? t('lost some items: {reason}.', { reason: reason ?? '' })
    : t('lost at least {count, plural, one {# item} other {# items}}: {reason}.', {
        count: atLeast,
        reason: reason ?? '',
      });
}
