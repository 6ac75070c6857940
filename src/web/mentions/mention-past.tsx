import type { EngagementSnapshot } from '../../../db/repos/items/engagement.ts';
import type { Revision } from '../../../db/repos/items/revisions.ts';
import { Moment } from '../components/moment.tsx';
import { countText } from '../format.ts';
import type { Phrase } from '../words/catalogue.ts';
import { rich, t } from '../words/t.ts';

/** How reactions to a mention's item grew, and what it said before its edits. */
export interface MentionPast {
  /** Oldest first. */
  reactions: EngagementSnapshot[];
  /** Likes, shares and comments an hour of late; null when that is not known. */
  perHour: number | null;
  /** Oldest first. */
  revisions: Revision[];
}

const kinds = {
  likes: '{count, plural, one {# like} other {# likes}}',
  shares: '{count, plural, one {# share} other {# shares}}',
  comments: '{count, plural, one {# comment} other {# comments}}',
  views: '{count, plural, one {# view} other {# views}}',
} as const satisfies Partial<Record<keyof EngagementSnapshot, Phrase>>;

/** The newest counts, how fast they grow, and on demand those before. */
export function Reactions({ past, timezone }: { past: MentionPast; timezone: string }) {
  const { reactions, perHour } = past;
  const newest = reactions.at(-1);
  if (newest === undefined) return null;
  return (
    <>
      {countsText(newest)}
      {perHour !== null && perHour >= 1 && (
        <span class="faint">, {t('lately {count} an hour', { count: countText(perHour) })}</span>
      )}
      {reactions.length > 1 && (
        <details>
          <summary>{t('How they grew')}</summary>
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
      <summary>
        {t('{count, plural, one {Edited once} other {Edited # times}}', { count: revisions.length })}
      </summary>
      {revisions.toReversed().map(({ replacedAt, title, text }) => (
        <article class="panel">
          <p class="faint">
            {rich('Until {time}', { time: <Moment at={replacedAt} timezone={timezone} /> })}
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
  const known = Object.entries(kinds).flatMap(([kind, phrase]) => {
    const count = counts[kind as keyof typeof kinds];
    return count === null ? [] : [t(phrase, { count })];
  });
  return known.join(', ');
}
