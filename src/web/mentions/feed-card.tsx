import { plainLine } from '../../../alerts/render/plain.ts';
import type { StoryCard } from '../../../db/repos/stories/story-cards.ts';
import type { MatchSpan } from '../../core/mention.ts';
import { mayAct } from '../visitor.ts';
import { t } from '../words/t.ts';
import { CopiesLink } from './copies.tsx';
import { type FeedQuery, feedHref } from './feed-query.ts';
import { MentionActions } from './mention-actions.tsx';
import { MentionCard } from './mention-card.tsx';

interface FeedCardProps extends StoryCard {
  query: Pick<FeedQuery, 'filter' | 'sort' | 'each'>;
  /** The brand's zone. */
  timezone: string;
  found?: readonly MatchSpan[] | undefined;
  now: Date;
}

/** A mention in the feed, and the way to those that tell the same. */
export function FeedCard({ mention, copies, hosts, query, timezone, found, now }: FeedCardProps) {
  const list = feedHref(query).slice('/mentions'.length);
  return (
    <div class="told">
      <ActedCard mention={mention} list={list} timezone={timezone} found={found} now={now} />
      {copies > 0 && mention.storyId !== null && (
        <CopiesLink mention={mention} copies={copies} hosts={hosts} query={query} />
      )}
    </div>
  );
}

interface ActedCardProps extends Pick<FeedCardProps, 'mention' | 'timezone' | 'found' | 'now'> {
  /** The feed's parameters, with their question mark. */
  list: string;
  swapped?: boolean | undefined;
}

/** The card of a mention with all that can be done about it; a script replaces it alone. */
export function ActedCard({ mention, list, timezone, found, now, swapped }: ActedCardProps) {
  const acts = mayAct(mention.brandId);
  return (
    <MentionCard
      mention={mention}
      timezone={timezone}
      list={list}
      found={found}
      now={now}
      swapped={swapped}
      choice={acts && <Choice id={mention.id} name={mention.author ?? mention.host ?? mention.connector} />}
    >
      {acts && <MentionActions mention={mention} list={list} />}
    </MentionCard>
  );
}

function Choice({ id, name }: { id: string; name: string }) {
  return (
    <>
      <input type="hidden" name="shown" form="bulk" value={id} />
      <input
        type="checkbox"
        name="id"
        form="bulk"
        value={id}
        aria-keyshortcuts="x"
        aria-label={t('Select what {name} said', { name: plainLine(name) })}
      />
    </>
  );
}
