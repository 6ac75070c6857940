import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import { Fact, Facts } from '../components/facts.tsx';
import { Moment } from '../components/moment.tsx';
import { countText, percentText } from '../format.ts';
import { safeHref } from '../safe-href.ts';
import { t } from '../words/t.ts';
import { feedHref } from './feed-query.ts';
import { type MentionPast, Reactions } from './mention-past.tsx';

interface MentionFactsProps {
  mention: MentionView;
  past: MentionPast;
  timezone: string;
}

/** Where a mention comes from, how far it went, and what people did about it. */
export function MentionFacts({ mention, past, timezone }: MentionFactsProps) {
  const { author, authorId, host, connector, language, rating, reach, scorer, confidence } = mention;
  const those = (filter: Parameters<typeof feedHref>[1]) =>
    feedHref({ filter: {}, sort: '-publishedAt' }, filter);
  return (
    <section class="panel">
      <h2>{t('History')}</h2>
      <Facts>
        <Fact name={t('Published')}>
          <Moment at={mention.publishedAt} timezone={timezone} />
        </Fact>
        <Fact name={t('First seen')}>
          <Moment at={mention.firstSeenAt} timezone={timezone} />
        </Fact>
        {author !== null && (
          <Fact name={t('Author')}>
            <a href={authorId === null ? those({ author }) : `/authors/${authorId}`}>
              <bdi>{author}</bdi>
            </a>
          </Fact>
        )}
        {host !== null && (
          <Fact name={t('Site')}>
            <a href={those({ host })}>
              <bdi>{host}</bdi>
            </a>
          </Fact>
        )}
        <Fact name={t('Heard by')}>{connector}</Fact>
        {language !== null && <Fact name={t('Language')}>{language}</Fact>}
        {rating !== null && <Fact name={t('Rating')}>{t('{rating} of 5 stars', { rating })}</Fact>}
        {reach !== null && <Fact name={t('Reach')}>{t('{reach} people', { reach: countText(reach) })}</Fact>}
        {past.reactions.length > 0 && (
          <Fact name={t('Reactions')}>
            <Reactions past={past} timezone={timezone} />
          </Fact>
        )}
        {mention.removedAt !== null && (
          <Fact name={t('Removed by its author')}>
            <Moment at={mention.removedAt} timezone={timezone} />
          </Fact>
        )}
        <Fact name={t('Judged by')}>
          {scorer === 'person'
            ? t('a person')
            : t('{scorer}, {share} sure', { scorer, share: percentText(confidence) })}
        </Fact>
        {mention.assignee !== null && (
          <Fact name={t('Looked after by')}>
            <bdi>{mention.assignee}</bdi>
          </Fact>
        )}
        <Answered mention={mention} timezone={timezone} />
      </Facts>
    </section>
  );
}

function Answered({ mention: { response }, timezone }: Pick<MentionFactsProps, 'mention' | 'timezone'>) {
  if (response === null) return null;
  const answer = safeHref(response.url);
  return (
    <Fact name={t('Answered')}>
      <Moment at={new Date(response.at)} timezone={timezone} />
      {answer !== null && (
        <>
          {' '}
          <a href={answer} rel="noopener noreferrer nofollow">
            {t('Answer')}
          </a>
        </>
      )}
    </Fact>
  );
}
