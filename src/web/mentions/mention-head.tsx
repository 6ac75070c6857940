import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { MentionFilter } from '../../../db/repos/mentions/mention-filter.ts';
import { intentWords } from '../components/label-words.ts';
import { MentionStatusTag, SentimentTag } from '../components/labels.tsx';
import { signedText } from '../format.ts';
import { themeTitle } from '../themes/theme-title.ts';
import { rich, t } from '../words/t.ts';
import { feedHref } from './feed-query.ts';

/** How it feels, about whom, what of, and what people said to that. */
export function MentionHead({ mention }: { mention: MentionView }) {
  const { sentiment, score, scorer, brandId, brandName, emotion, intent, themes, tags } = mention;
  const { status, assignee, relevant, possible, removedAt } = mention;
  return (
    <p class="row">
      <SentimentTag sentiment={sentiment} />
      <span class="score" title={t('From −1, negative, to +1, positive')}>
        {signedText(score)}
      </span>
      <bdi class="about">{brandName}</bdi>
      {emotion !== null && <QuietLink word={t(emotion)} filter={{ brandId, emotion }} />}
      {intent !== null && <QuietLink word={t(intentWords[intent])} filter={{ brandId, intent }} />}
      {themes.map((theme) => (
        <QuietLink word={themeTitle(theme, [])} filter={{ brandId, theme }} />
      ))}
      {tags.map((tag) => (
        <a class="tag is-accent is-quiet" href={feedHref({ filter: { tag }, sort: '-publishedAt' })}>
          <span aria-hidden="true">#</span>
          <bdi>{tag}</bdi>
        </a>
      ))}
      {scorer === 'person' && <span class="faint">{t('corrected by a person')}</span>}
      {status !== 'new' && <MentionStatusTag status={status} />}
      {assignee !== null && <span class="faint">{rich('for {name}', { name: <bdi>{assignee}</bdi> })}</span>}
      {!relevant && (
        <span class="tag is-neutral is-quiet">{possible ? t('Possibly about us') : t('Not about us')}</span>
      )}
      {removedAt !== null && <span class="tag is-neutral is-quiet">{t('Removed by its author')}</span>}
    </p>
  );
}

/** A label that leads to what else bears it. */
function QuietLink({ word, filter }: { word: string; filter: MentionFilter }) {
  return (
    <a class="tag is-neutral is-quiet" href={feedHref({ filter, sort: '-publishedAt' })}>
      {word}
    </a>
  );
}
