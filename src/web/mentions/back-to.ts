import type { Context } from 'hono';
import { parseUrl } from '../../core/parse-url.ts';
import type { MentionAction } from '../../pipeline/bulk/mention-action.ts';
import { type NoticeCode, withNotice } from '../components/notice.tsx';
import { localPath } from '../safe-href.ts';

/** The path a form was sent from: as it says itself, else as the browser does. */
export function cameFrom(c: Context, given: string, fallback: string): string {
  const page = parseUrl(c.req.header('hx-current-url') ?? c.req.header('referer') ?? '');
  const isOurs = page !== null && page.host === new URL(c.req.url).host;
  return localPath(given || (isOurs ? `${page.pathname}${page.search}` : ''), fallback);
}

/** `path` with what was done, which pages of mentions read with the way to undo it; others have a notice. */
export function withDone(
  path: string,
  done: { id: string; action: MentionAction; mentionId?: string },
): string {
  const { id, action, mentionId } = done;
  if (!path.startsWith('/mentions')) {
    // What is no longer about the brand leaves lists: the notice keeps a way to it.
    const gone = action.kind === 'relevant' && action.relevant === false ? mentionId : undefined;
    return withNotice(path, noticeFor(action), gone);
  }
  return withParams(path, { done: id });
}

export function withUndone(path: string, { undone, skipped }: { undone: number; skipped: number }): string {
  return withParams(path, { undone: `${undone}-${skipped}` });
}

function withParams(path: string, params: Record<string, string>): string {
  const url = new URL(path, 'http://page.invalid');
  for (const name of ['done', 'undone', 'notice', 'mention']) url.searchParams.delete(name);
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  return `${url.pathname}${url.search}${url.hash}`;
}

function noticeFor(action: MentionAction): NoticeCode {
  switch (action.kind) {
    case 'sentiment':
      return action.sentiment === null ? 'correction-undone' : 'sentiment';
    case 'relevant':
      if (action.relevant === null) return 'correction-undone';
      return action.relevant ? 'about-us' : 'not-about-us';
    default:
      return 'status';
  }
}
