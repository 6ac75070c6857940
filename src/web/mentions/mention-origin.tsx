import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import { Ago, Moment } from '../components/moment.tsx';
import { countText } from '../format.ts';
import { safeHref } from '../safe-href.ts';
import { t } from '../words/t.ts';

interface MentionOriginProps {
  mention: MentionView;
  timezone: string;
  /** Its own page. */
  href: string;
  /** With it, the time is said as so long ago. */
  now?: Date | undefined;
}

/** Where, by whom and when it was said, and how far it went. */
export function MentionOrigin({ mention, timezone, href, now }: MentionOriginProps) {
  const { host, author, authorId, storyId, publishedAt, url, connector, rating, reach } = mention;
  const original = safeHref(url);
  return (
    <p class="row meta">
      <span>
        <bdi>{host ?? connector}</bdi>
      </span>
      {author !== null && (
        <span>
          {authorId === null ? (
            <bdi>{author}</bdi>
          ) : (
            <a href={`/authors/${authorId}`}>
              <bdi>{author}</bdi>
            </a>
          )}
        </span>
      )}
      {now === undefined ? (
        <Moment at={publishedAt} timezone={timezone} />
      ) : (
        <Ago at={publishedAt} now={now} timezone={timezone} />
      )}
      {rating !== null && <span>{t('{rating, plural, one {# star} other {# stars}}', { rating })}</span>}
      {reach !== null && reach > 0 && <span>{t('reach {reach}', { reach: countText(reach) })}</span>}
      {original !== null && (
        <a href={original} rel="noopener noreferrer nofollow">
          {t('Original')}
        </a>
      )}
      {storyId !== null && <a href={`/stories/${storyId}`}>{t('Story')}</a>}
      <a href={href} aria-keyshortcuts="o Enter">
        {t('Details')}
      </a>
    </p>
  );
}
