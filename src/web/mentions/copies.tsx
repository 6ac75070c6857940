import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { StoryCard } from '../../../db/repos/stories/story-cards.ts';
import { sentimentWords } from '../components/label-words.ts';
import { SentimentIcon } from '../components/labels.tsx';
import { Ago } from '../components/moment.tsx';
import { t } from '../words/t.ts';
import { type FeedQuery, feedHref } from './feed-query.ts';
import { pageHref } from './mention-card.tsx';

type Listed = Pick<FeedQuery, 'filter' | 'sort' | 'each'>;

/** Copies that unfold in place; the rest has a page. */
export const MOST_UNFOLDED = 20;

/** The feed of all that tell the story of `mention`, within the filter in force. */
function storyHref({ filter, sort }: Listed, { brandId, storyId }: MentionView): string {
  return feedHref({ filter, sort }, { brandId, storyId: storyId ?? undefined });
}

/** Says how many more tell the story, and leads to them; a script unfolds them here. */
export function CopiesLink({ mention, copies, hosts, query }: StoryCard & { query: Listed }) {
  const href = storyHref(query, mention);
  return (
    <p class="copies">
      <a
        href={href}
        hx-get={href.replace('/mentions?', `/mentions/${mention.id}/copies?`)}
        hx-target="closest .copies"
        hx-swap="outerHTML"
        aria-keyshortcuts="e"
      >
        {copiesText(copies, hosts)}
      </a>
    </p>
  );
}

interface CopiesProps {
  mention: MentionView;
  /** Others that tell its story, newest first; of many the first. */
  copies: MentionView[];
  more: boolean;
  query: Listed;
  timezone: string;
  now: Date;
}

/** The unfolded copies, a line each. */
export function Copies({ mention, copies, more, query, timezone, now }: CopiesProps) {
  const hosts = new Set(copies.map(({ host, connector }) => host ?? connector));
  return (
    <details class="copies" open>
      <summary aria-keyshortcuts="e">
        {more
          ? t('The newest {count} copies', { count: copies.length })
          : copiesText(copies.length, hosts.size)}
      </summary>
      <ul>
        {copies.map((copy) => (
          <li class="row meta">
            <span title={t(sentimentWords[copy.sentiment])}>
              <SentimentIcon sentiment={copy.sentiment} />{' '}
              <span class="unseen">{t(sentimentWords[copy.sentiment])}</span>
              <bdi>{copy.host ?? copy.connector}</bdi>
            </span>
            {copy.author !== null && <bdi>{copy.author}</bdi>}
            <Ago at={copy.publishedAt} now={now} timezone={timezone} />
            <a href={pageHref(copy.id, feedHref(query).slice('/mentions'.length))}>{t('Details')}</a>
          </li>
        ))}
      </ul>
      {more && <a href={storyHref(query, mention)}>{t('All that tell this story')}</a>}
    </details>
  );
}

function copiesText(copies: number, hosts: number): string {
  return t(
    'and {copies, plural, one {# copy} other {# copies}} on {hosts, plural, one {# site} other {# sites}}',
    {
      copies,
      hosts,
    },
  );
}
