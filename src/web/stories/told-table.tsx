import type { ToldMention } from '../../pipeline/stories/story-told.ts';
import { SentimentTag } from '../components/labels.tsx';
import { Moment } from '../components/moment.tsx';
import { WideTable } from '../components/wide-table.tsx';
import type { Phrase } from '../words/catalogue.ts';
import { rich, t } from '../words/t.ts';
import { storyTitle } from './story-title.ts';

const hows = {
  copy: 'copied from {author}',
  share: 'shared from {author}',
  version: 'retold from {author}',
} as const satisfies Record<string, Phrase>;

interface ToldTableProps {
  storyId: string;
  told: readonly ToldMention[];
  timezone: string;
}

/** Who told a story, in order of time, from whom they have it, and a way to make a story of its own of some. */
export function ToldTable({ storyId, told, timezone }: ToldTableProps) {
  const byId = new Map(told.map((mention) => [mention.id, mention]));
  const columns = [t('When'), t('Where'), t('Who'), t('What'), t('From whom'), t('Apart')];
  return (
    <form method="post" action={`/stories/${storyId}/split`} class="form">
      <WideTable label={t('Who told it, in order of time')} columns={columns}>
        {told.map((mention) => (
          <tr>
            <td>
              <Moment at={mention.publishedAt} timezone={timezone} />
            </td>
            <td>
              <bdi>{mention.host ?? mention.connector}</bdi>
            </td>
            <td>
              <Author mention={mention} />
            </td>
            <td dir="auto" class="wraps">
              <SentimentTag sentiment={mention.sentiment} />{' '}
              <a href={`/mentions/${mention.id}`}>{storyTitle(mention)}</a>
            </td>
            <td class="wraps">
              <From mention={mention} byId={byId} />
            </td>
            <td>
              <input type="checkbox" name="mention" value={mention.id} aria-label={t('A story of its own')} />
            </td>
          </tr>
        ))}
      </WideTable>
      {told.length > 1 && <button type="submit">{t('Make a story of what is ticked')}</button>}
    </form>
  );
}

function Author({ mention: { author, authorId } }: { mention: ToldMention }) {
  if (author === null) return <span class="faint">{t('not named')}</span>;
  if (authorId === null) return <bdi>{author}</bdi>;
  return (
    <a href={`/authors/${authorId}`}>
      <bdi>{author}</bdi>
    </a>
  );
}

function From({
  mention: { origin },
  byId,
}: {
  mention: ToldMention;
  byId: ReadonlyMap<string, ToldMention>;
}) {
  if (origin === null) return null;
  const source = byId.get(origin.from);
  const author = <bdi>{source === undefined ? t('an earlier one') : whoTold(source)}</bdi>;
  return <>{rich(hows[origin.how], { author })}</>;
}

/** `Mara (news.example)`. */
export function whoTold({ author, host, connector }: ToldMention): string {
  const place = host ?? connector;
  return author === null ? place : `${author} (${place})`;
}
