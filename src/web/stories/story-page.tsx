import type { StoredStory } from '../../../db/repos/stories/stories.ts';
import type { StoryOnHost } from '../../../db/repos/stories/story-detail.ts';
import { sumCounts, totalMentions } from '../../core/metrics.ts';
import type { StoryCourse } from '../../pipeline/stories/story-course.ts';
import type { ToldMention } from '../../pipeline/stories/story-told.ts';
import { Pager } from '../components/pager.tsx';
import { rich, t } from '../words/t.ts';
import { StoryFigures } from './story-figures.tsx';
import { MergedParts, MergeForm, type OtherStory } from './story-forms.tsx';
import { StoryNumbers } from './story-numbers.tsx';
import { StorySpread } from './story-spread.tsx';
import { storyTitle } from './story-title.ts';
import { ToldTable, whoTold } from './told-table.tsx';

export interface StoryPageProps {
  story: StoredStory;
  /** Stories that were merged into it. */
  parts: StoredStory[];
  hosts: StoryOnHost[];
  /** Null where none of its mentions is kept any more. */
  course: StoryCourse | null;
  told: ToldMention[];
  /** Of `told`; null on the first page. */
  cursor: string | null;
  nextCursor: string | null;
  /** Stories that it may be merged into. */
  others: OtherStory[];
  timezone: string;
}

/** One story: who told it first, who has it from whom, and where it went. */
export function StoryPage({ story, parts, hosts, course, told, others, timezone, ...page }: StoryPageProps) {
  const [first] = told;
  return (
    <>
      <p class="crumbs">
        <a href={first === undefined ? '/stories' : `/stories?brand=${first.brandId}`}>{t('Stories')}</a>
      </p>
      <h1 dir="auto">{storyTitle(first)}</h1>
      {story.mergedInto !== null && (
        <p class="notice">
          {rich('This is part of {story}.', {
            story: <a href={`/stories/${story.mergedInto}`}>{t('another story')}</a>,
          })}
        </p>
      )}
      {page.cursor === null && <p class="lead">{spreadText(hosts, first)}</p>}
      {course !== null && (
        <>
          <StoryNumbers storyId={story.id} hosts={hosts} course={course} />
          {totalMentions(sumCounts(hosts)) > 1 && <StoryFigures course={course} timezone={timezone} />}
        </>
      )}
      {told.length > 0 && (
        <section>
          <h2>{t('Who told it, in order of time')}</h2>
          <ToldTable storyId={story.id} told={told} timezone={timezone} />
        </section>
      )}
      <Pager
        firstHref={page.cursor === null ? null : `/stories/${story.id}`}
        nextHref={page.nextCursor === null ? null : `/stories/${story.id}?cursor=${page.nextCursor}`}
        first={t('From the beginning')}
        next={t('Later')}
      />
      {hosts.length > 0 && <StorySpread storyId={story.id} hosts={hosts} timezone={timezone} />}
      <MergeForm story={story} others={others} />
      <MergedParts parts={parts} />
    </>
  );
}

function spreadText(hosts: readonly StoryOnHost[], first: ToldMention | undefined): string {
  if (first === undefined) return t('None of its mentions is kept any more.');
  return t(
    'First told by {who}, and in all {mentions, plural, one {# mention} other {# mentions}} on {sites, plural, one {# site} other {# sites}}.',
    { who: whoTold(first), mentions: totalMentions(sumCounts(hosts)), sites: hosts.length },
  );
}
