import { counted } from '../../../alerts/render/words.ts';
import type { StoredStory } from '../../../db/repos/stories.ts';
import type { StoryOnHost } from '../../../db/repos/story-detail.ts';
import { totalMentions } from '../../core/metrics.ts';
import { excerpt } from '../../core/text.ts';
import type { ToldMention } from '../../pipeline/stories/story-told.ts';
import { SentimentTag } from '../components/labels.tsx';
import { Moment } from '../components/moment.tsx';
import { Pager } from '../components/pager.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { MergedParts, MergeForm, type OtherStory } from './story-forms.tsx';
import { StorySpread } from './story-spread.tsx';

export interface StoryPageProps {
  story: StoredStory;
  /** Stories that were merged into it. */
  parts: StoredStory[];
  hosts: StoryOnHost[];
  told: ToldMention[];
  nextCursor: string | null;
  /** Stories that it may be merged into. */
  others: OtherStory[];
}

const hows = { copy: 'copied', share: 'shared', version: 'retold' };

/** One story: who told it first, who has it from whom, and where it went. */
export function StoryPage({ story, parts, hosts, told, nextCursor, others }: StoryPageProps) {
  const [first] = told;
  const authors = new Map(told.map((mention) => [mention.id, who(mention)]));
  return (
    <>
      <p class="crumbs">
        <a href={`/mentions?story=${story.id}`}>Mentions of this story</a>
      </p>
      <h1 dir="auto">{first === undefined ? 'A story' : headline(first)}</h1>
      {story.mergedInto !== null && (
        <p class="notice">
          This is part of <a href={`/stories/${story.mergedInto}`}>another story</a>.
        </p>
      )}
      <p class="lead">{spreadText(hosts, first)}</p>
      <form method="post" action={`/stories/${story.id}/split`} class="form">
        <WideTable
          label="Who told it, in order of time"
          columns={['Apart', 'When', 'Where', 'Who', 'What', 'From']}
        >
          {told.map((mention) => (
            <tr>
              <td>
                <input type="checkbox" name="mention" value={mention.id} aria-label="A story of its own" />
              </td>
              <td>
                <Moment at={mention.publishedAt} timezone="UTC" />
              </td>
              <td>{mention.host ?? mention.connector}</td>
              <td>
                <Author mention={mention} />
              </td>
              <td dir="auto">
                <SentimentTag sentiment={mention.sentiment} />{' '}
                <a href={`/mentions/${mention.id}`}>{headline(mention)}</a>
              </td>
              <td>
                {mention.origin !== null &&
                  `${hows[mention.origin.how]} from ${authors.get(mention.origin.from) ?? 'an earlier one'}`}
              </td>
            </tr>
          ))}
        </WideTable>
        <button type="submit">Make a story of what is ticked</button>
      </form>
      <Pager
        firstHref={null}
        nextHref={nextCursor === null ? null : `/stories/${story.id}?cursor=${nextCursor}`}
        next="Later"
      />
      {hosts.length > 0 && <StorySpread hosts={hosts} />}
      <MergeForm story={story} others={others} />
      <MergedParts parts={parts} />
    </>
  );
}

function Author({ mention: { author, authorId } }: { mention: ToldMention }) {
  if (author === null) return <span class="faint">not named</span>;
  if (authorId === null) return <bdi>{author}</bdi>;
  return (
    <a href={`/authors/${authorId}`}>
      <bdi>{author}</bdi>
    </a>
  );
}

function spreadText(hosts: readonly StoryOnHost[], first: ToldMention | undefined): string {
  if (first === undefined) return 'None of its mentions is kept any more.';
  const mentions = hosts.reduce((sum, host) => sum + totalMentions(host), 0);
  return `First told by ${who(first)}, and in all ${counted(mentions, 'mention')} on ${counted(hosts.length, 'site')}.`;
}

function who({ author, host, connector }: ToldMention): string {
  const place = host ?? connector;
  return author === null ? place : `${author} (${place})`;
}

function headline({ title, text }: ToldMention): string {
  return excerpt(title ?? text, 120) || 'Words that were taken away';
}
