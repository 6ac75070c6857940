import type { StoredMention } from '../../../db/repos/items/revisions.ts';
import type { MentionChange, Word } from '../../../db/repos/mentions/change-mention.ts';
import { type Correction, type CorrectionKind, wordsSince } from '../../../db/repos/quality/corrections.ts';
import type { MentionBefore } from '../../../db/schema/views.ts';
import type { Store } from '../../../db/store.ts';
import type { PublicResponse } from '../../core/mention.ts';
import type { SentimentLabel } from '../../core/sentiment.ts';
import { MOST_TAGS, tidyTags } from '../../core/tags.ts';
import type { MentionAction } from './mention-action.ts';

/** A change that undoes another; `by` is whose earlier word comes back with it, null where none does. */
interface WayBack {
  change: MentionChange;
  by: string | null;
}

/**
 * How a mention becomes again what it was before `action`, which somebody did with `word`; null where somebody has changed
 * since what the action set.
 */
export async function wayBack(
  tx: Store,
  mention: StoredMention,
  before: MentionBefore,
  action: MentionAction,
  word: Word,
): Promise<WayBack | null> {
  switch (action.kind) {
    case 'sentiment': {
      const back = await wordBefore(tx, mention.id, 'sentiment', action.sentiment, word);
      return (
        back && { change: { sentiment: (back.corrected ?? null) as SentimentLabel | null }, by: back.by }
      );
    }
    case 'relevant': {
      const given = action.relevant === null ? null : action.relevant ? 'about' : 'not-about';
      const back = await wordBefore(tx, mention.id, 'relevance', given, word);
      const relevant = back?.corrected == null ? null : back.corrected === 'about';
      return back && { change: { relevant }, by: back.by };
    }
    default: {
      const change = fieldsBefore(mention, before, action);
      return change && { change, by: null };
    }
  }
}

type FieldAction = Exclude<MentionAction, { kind: 'sentiment' | 'relevant' }>;

function fieldsBefore(
  mention: StoredMention,
  before: MentionBefore,
  action: FieldAction,
): MentionChange | null {
  const { status, assignee, response, tags = [] } = before;
  switch (action.kind) {
    case 'status':
      return mention.status === action.status ? { status } : null;
    case 'answer':
      return mention.status === 'answered' && isSame(mention.response, action.response)
        ? { status, response }
        : null;
    case 'assign':
      return mention.assignee === action.assignee ? { assignee } : null;
    case 'tag': {
      const added = action.tags.filter((tag) => !tags.includes(tag));
      const left = mention.tags.filter((tag) => !added.includes(tag));
      return left.length === mention.tags.length ? null : { tags: left };
    }
    case 'untag': {
      const all = tidyTags([...mention.tags, ...action.tags.filter((tag) => tags.includes(tag))]);
      return all.length === mention.tags.length || all.length > MOST_TAGS ? null : { tags: all };
    }
  }
}

function isSame(one: PublicResponse | null, other: PublicResponse): boolean {
  return one !== null && one.url === other.url && one.at === other.at;
}

/** The word that was in force before, all null where there was none; null where another was given since. */
async function wordBefore(
  tx: Store,
  mentionId: string,
  kind: CorrectionKind,
  given: string | null,
  { by, at }: Word,
): Promise<Pick<Correction, 'corrected' | 'by'> | { corrected: null; by: null } | null> {
  const { standing, replaced } = await wordsSince(tx, { mentionId, kind, at });
  const untouched =
    given === null
      ? standing === null
      : standing?.corrected === given && standing.by === by && standing.at.getTime() === at.getTime();
  if (!untouched) return null;
  return replaced ?? { corrected: null, by: null };
}
