import type { StoryOnHost } from '../../../db/repos/stories/story-detail.ts';
import { sumCounts, totalMentions } from '../../core/metrics.ts';
import type { StoryCourse } from '../../pipeline/stories/story-course.ts';
import { CountsBySentiment } from '../components/counts-by-sentiment.tsx';
import { NumberLink } from '../components/number-link.tsx';
import { countText, durationText } from '../format.ts';
import { t } from '../words/t.ts';

interface StoryNumbersProps {
  storyId: string;
  hosts: readonly StoryOnHost[];
  course: StoryCourse;
}

/** How large a story is, and how fast it went. */
export function StoryNumbers({ storyId, hosts, course }: StoryNumbersProps) {
  const counts = sumCounts(hosts);
  const first = Math.min(...hosts.map(({ firstAt }) => firstAt.getTime()));
  const last = Math.max(...hosts.map(({ lastAt }) => lastAt.getTime()));
  return (
    <section class="tiles" aria-label={t('In short')}>
      <div class="panel tile">
        <h3>{t('Mentions')}</h3>
        <p class="big">
          <NumberLink count={totalMentions(counts)} filter={{ storyId }} />
        </p>
        <CountsBySentiment counts={counts} filter={{ storyId }} />
      </div>
      <div class="panel tile">
        <h3>{t('Sites')}</h3>
        <p class="big">{countText(hosts.length)}</p>
      </div>
      <div class="panel tile">
        <h3>{t('People')}</h3>
        <p class="big">{countText(course.authors)}</p>
      </div>
      <div class="panel tile">
        <h3>{t('From first to last')}</h3>
        <p class="big">{durationText(last - first)}</p>
        {course.halfAt !== null && totalMentions(counts) > 2 && (
          <p class="meta">
            {t('half of it within {time}', { time: durationText(course.halfAt.getTime() - first) })}
          </p>
        )}
      </div>
    </section>
  );
}
