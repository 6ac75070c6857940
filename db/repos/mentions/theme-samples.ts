import { and, desc, eq, ne } from 'drizzle-orm';
import type { MatchSpan } from '../../../src/core/mention.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { items, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { publishedIn } from './published-in.ts';

/** A mention with its words, who said them, and which story they tell. */
export interface SampledMention {
  id: string;
  spans: MatchSpan[];
  title: string | null;
  text: string;
  authorId: string | null;
  author: string | null;
  host: string | null;
  storyId: string | null;
  fingerprint: string;
}

/** The newest `most` of a brand's relevant mentions in [from, to), of one sentiment, of all but one, or of any. */
export async function sampleMentions(
  { db }: Store,
  brandId: string,
  choice: {
    from: Date;
    to: Date;
    are?: SentimentLabel | undefined;
    areNot?: SentimentLabel | undefined;
  },
  most: number,
): Promise<SampledMention[]> {
  const { from, to, are, areNot } = choice;
  return db
    .select({
      id: mentions.id,
      spans: mentions.spans,
      title: items.title,
      text: items.text,
      authorId: mentions.authorId,
      author: mentions.author,
      host: mentions.host,
      storyId: mentions.storyId,
      fingerprint: mentions.fingerprint,
    })
    .from(mentions)
    .innerJoin(items, eq(items.id, mentions.itemId))
    .where(
      and(
        eq(mentions.brandId, brandId),
        eq(mentions.relevant, true),
        publishedIn({ from, to }),
        are === undefined ? undefined : eq(mentions.sentiment, are),
        areNot === undefined ? undefined : ne(mentions.sentiment, areNot),
      ),
    )
    .orderBy(desc(mentions.id))
    .limit(most);
}
