import type { StoredMention } from '../../../db/repos/items/revisions.ts';
import type { MentionChange } from '../../../db/repos/mentions/change-mention.ts';
import type { MentionBefore } from '../../../db/schema/views.ts';
import type { MentionStatus, PublicResponse } from '../../core/mention.ts';
import type { SentimentLabel } from '../../core/sentiment.ts';
import { MOST_TAGS, tidyTags } from '../../core/tags.ts';

/** One thing that people do to one mention or to many. Null takes back what was said before. */
export type MentionAction =
  | { kind: 'status'; status: MentionStatus }
  | { kind: 'answer'; response: PublicResponse }
  | { kind: 'assign'; assignee: string | null }
  | { kind: 'tag'; tags: string[] }
  | { kind: 'untag'; tags: string[] }
  | { kind: 'sentiment'; sentiment: SentimentLabel | null }
  | { kind: 'relevant'; relevant: boolean | null };

/** Whether counts may move by an action, so that rules have to look again. */
export function movesCounts({ kind }: MentionAction): boolean {
  return kind === 'sentiment' || kind === 'relevant';
}

/** What `action` changes of a mention; null where it is so already, or cannot be. */
export function changeBy(action: MentionAction, mention: StoredMention): MentionChange | null {
  switch (action.kind) {
    case 'status':
      return mention.status === action.status ? null : { status: action.status };
    case 'answer':
      return { status: 'answered', response: action.response };
    case 'assign':
      return mention.assignee === action.assignee ? null : { assignee: action.assignee };
    case 'tag': {
      const tags = tidyTags([...mention.tags, ...action.tags]);
      return tags.length === mention.tags.length || tags.length > MOST_TAGS ? null : { tags };
    }
    case 'untag': {
      const tags = mention.tags.filter((tag) => !action.tags.includes(tag));
      return tags.length === mention.tags.length ? null : { tags };
    }
    case 'sentiment': {
      const said = mention.scorer === 'person' ? mention.sentiment : null;
      return said === action.sentiment ? null : { sentiment: action.sentiment };
    }
    case 'relevant':
      return action.relevant === mention.relevant && !mention.possible ? null : { relevant: action.relevant };
  }
}

/** What a mention is, of what `change` changes. */
export function beforeOf(mention: StoredMention, change: MentionChange): MentionBefore {
  const { id, status, assignee, response, tags } = mention;
  return {
    id,
    ...(change.status !== undefined && { status }),
    ...(change.assignee !== undefined && { assignee }),
    ...(change.response !== undefined && { response }),
    ...(change.tags !== undefined && { tags }),
    ...(change.sentiment !== undefined && { sentiment: true }),
    ...(change.relevant !== undefined && { relevant: true }),
  };
}
