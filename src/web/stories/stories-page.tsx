import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { StoryView } from '../../../db/repos/stories/story-feed.ts';
import type { Brand } from '../../core/brand.ts';
import { totalMentions } from '../../core/metrics.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { Empty } from '../components/empty.tsx';
import { Ago } from '../components/moment.tsx';
import { NumberLink } from '../components/number-link.tsx';
import { Pager } from '../components/pager.tsx';
import { durationText } from '../format.ts';
import type { Period } from '../period/period.ts';
import { hrefWith, periodParams } from '../period/period-href.ts';
import { PeriodPicker } from '../period/period-picker.tsx';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';
import { storyTitle } from './story-title.ts';

export interface StoriesPageProps {
  brand: Brand;
  period: Period;
  about: StoriesAbout;
  stories: StoryView[];
  /** First posts, by mention id. */
  firsts: ReadonlyMap<string, MentionView>;
  cursor: string | null;
  nextCursor: string | null;
  now: Date;
}

/** Which stories are listed. */
export const storiesAbout = {
  all: 'All',
  negative: 'Mostly negative',
  positive: 'Mostly positive',
  spread: 'On several sites',
} as const satisfies Record<string, Phrase>;
export type StoriesAbout = keyof typeof storiesAbout;

/** What is told of a brand, the largest stories first. */
export function StoriesPage({ brand, period, about, stories, firsts, now, ...page }: StoriesPageProps) {
  const params = { brand: brand.id, about: about === 'all' ? undefined : about };
  const here = { ...params, ...periodParams(period) };
  return (
    <>
      <h1>{t('Stories')}</h1>
      <p class="lead">
        {t('What is told of {brand}: copies, quotes and shares of the same news are one story.', {
          brand: brand.name,
        })}
      </p>
      <div class="toolbar">
        <PeriodPicker path="/stories" params={params} period={period} />
        <nav class="links" aria-label={t('Which stories')}>
          {Object.entries(storiesAbout).map(([value, label]) => (
            <a
              href={hrefWith('/stories', { ...here, about: value === 'all' ? undefined : value })}
              aria-current={value === about ? 'true' : undefined}
            >
              {t(label)}
            </a>
          ))}
        </nav>
      </div>
      {stories.length === 0 ? (
        <Empty title={t('No story was told')}>
          <p>{t('Choose a longer period, or all stories.')}</p>
        </Empty>
      ) : (
        <ol class="stack">
          {stories.map((story) => (
            <StoryRow {...{ story, brand, period, now }} first={firsts.get(story.firstMentionId)} />
          ))}
        </ol>
      )}
      <Pager
        firstHref={page.cursor === null ? null : hrefWith('/stories', here)}
        nextHref={
          page.nextCursor === null ? null : hrefWith('/stories', { ...here, cursor: page.nextCursor })
        }
        first={t('Largest')}
        next={t('Smaller')}
      />
    </>
  );
}

interface StoryRowProps extends Pick<StoriesPageProps, 'brand' | 'period' | 'now'> {
  story: StoryView;
  first: MentionView | undefined;
}

function StoryRow({ story, first, brand, period: { from, to }, now }: StoryRowProps) {
  const { id, hosts, authors, firstAt, lastAt } = story;
  const all = totalMentions(story);
  return (
    <li class="panel story">
      <div>
        <h3 dir="auto">
          <a href={`/stories/${id}`}>{storyTitle(first)}</a>
        </h3>
        <p class="row meta">
          <span>{t('{count, plural, one {# site} other {# sites}}', { count: hosts })}</span>
          <span>{t('{count, plural, one {# person} other {# people}}', { count: authors })}</span>
          <span>
            <Ago at={firstAt} now={now} timezone={brand.timezone} />
          </span>
          {all > 1 && (
            <span>{t('over {time}', { time: durationText(lastAt.getTime() - firstAt.getTime()) })}</span>
          )}
        </p>
      </div>
      <div>
        <p class="big">
          <NumberLink count={all} filter={{ brandId: brand.id, storyId: id, from, to }} />
        </p>
        <div class="share" aria-hidden="true">
          {sentimentLabels.map(
            (label) => story[label] > 0 && <i class={`is-${label}`} style={`flex:${story[label]}`} />,
          )}
        </div>
        <p class="unseen">
          {t('{count, plural, one {# negative} other {# negative}}', { count: story.negative })}
        </p>
      </div>
    </li>
  );
}
