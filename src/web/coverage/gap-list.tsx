import { counted, durationText } from '../../../alerts/render/words.ts';
import type { Gap } from '../../../db/repos/gaps.ts';
import type { CoveredSource } from '../../pipeline/coverage/coverage-report.ts';
import { Moment } from '../components/moment.tsx';
import { sourceName } from '../sources/source-name.ts';

const ZONE = 'UTC';

interface GapListProps {
  gaps: Gap[];
  sources: CoveredSource[];
  now: Date;
}

/** When what was not heard, newest first. */
export function GapList({ gaps, sources, now }: GapListProps) {
  if (gaps.length === 0) return <p class="faint">Nothing is known to be missing.</p>;
  const names = new Map(sources.map(({ source }) => [source.id, sourceName(source)]));
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
            From <Moment at={gap.from} timezone={ZONE} />{' '}
            {gap.to === null ? (
              'until now'
            ) : (
              <>
                to <Moment at={gap.to} timezone={ZONE} />
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

function whatIsMissing({ kind, from, atLeast, reason }: Gap, now: Date): string {
  if (kind === 'silent') return `could not be read for ${durationText(now.getTime() - from.getTime())}.`;
  const items = atLeast === null ? 'some items' : `at least ${counted(atLeast, 'item')}`;
  return `lost ${items}: ${reason}.`;
}
