import type { EngagementSnapshot } from '../../../db/repos/engagement.ts';
import type { Revision } from '../../../db/repos/revisions.ts';
import { Moment } from '../components/moment.tsx';
import { countText } from '../format.ts';

/** How reactions to a mention's item grew, and what it said before its edits. */
export interface MentionPast {
  /** Oldest first. */
  reactions: EngagementSnapshot[];
  /** Likes, shares and comments an hour of late; null when that is not known. */
  perHour: number | null;
  /** Oldest first. */
  revisions: Revision[];
}

const kinds = ['likes', 'shares', 'comments', 'views'] as const;

/** The newest counts, how fast they grow, and on demand those before. */
export function Reactions({ past, timezone }: { past: MentionPast; timezone: string }) {
  const { reactions, perHour } = past;
  const newest = reactions.at(-1);
  if (newest === undefined) return null;
  return (
    <>
      {countsText(newest)}
      {perHour !== null && perHour >= 1 && <span class="faint">, lately {countText(perHour)} an hour</span>}
      {reactions.length > 1 && (
        <details>
          <summary>How they grew</summary>
          <ul>
            {reactions.map((counts) => (
              <li>
                <Moment at={counts.at} timezone={timezone} />: {countsText(counts)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What was said before each edit, newest first, on demand. */
export function Revisions({ past: { revisions }, timezone }: { past: MentionPast; timezone: string }) {
  if (revisions.length === 0) return null;
  return (
    <details>
      <summary>{revisions.length === 1 ? 'Edited once' : `Edited ${revisions.length} times`}</summary>
      {revisions.toReversed().map(({ replacedAt, title, text }) => (
        <article class="panel">
          <p class="faint">
            Until <Moment at={replacedAt} timezone={timezone} />
          </p>
          {title !== null && <p dir="auto">{title}</p>}
          <p dir="auto" class="whole">
            {text}
          </p>
        </article>
      ))}
    </details>
  );
}

/** `12 likes, 3 shares`, of what is known. */
function countsText(counts: EngagementSnapshot): string {
  const known = kinds.flatMap((kind) => {
    const count = counts[kind];
    return count === null ? [] : [`${countText(count)} ${count === 1 ? kind.slice(0, -1) : kind}`];
  });
  return known.join(', ');
}
