import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';

const texts = {
  sentiment: 'Sentiment corrected. Counts and rules follow.',
  'correction-undone': 'Correction taken back: what Earshot had said counts again.',
  'not-about-us': 'Marked as not about this brand, and no longer counted.',
  'about-us': 'Counted as a mention of this brand.',
  unsure: 'Left open: it says nothing of what is missed.',
  status: 'Status changed.',
  thanked: 'Marked as thanked.',
  acknowledged: 'Acknowledged. The receivers hear that somebody looks after it.',
  commented: 'Comment added.',
  responded: 'Response recorded.',
  resolved: 'Resolved.',
  assigned: 'Assigned.',
  merged: 'Merged: this incident goes on.',
  split: 'Done: this is the new incident.',
  silenced: 'Silenced. Incidents are kept and shown all the same.',
  'silence-ended': 'Ended. What is still true is told in a moment.',
  resent: 'Back in line: it is sent in a moment.',
  'source-added': 'Added. It is visited in a moment, and shows here what came of it.',
  'source-known': 'This was read already.',
  'theme-added': 'Added. Mentions of the last 90 days are counted anew in a moment.',
  'theme-removed': 'Removed, from mentions and counts as well.',
  'story-changed': 'Done. Later copies follow.',
  'rule-added': 'Added. It looks in a moment, and then every quarter of an hour.',
  'rule-changed': 'Changed.',
  'rule-on': 'Turned on.',
  'rule-off': 'Turned off: it raises nothing until it is turned on again.',
  'rule-removed': 'Deleted. Its incidents stay.',
  'receiver-added': 'Saved. Send a test to be sure that it works.',
  'receiver-changed': 'Saved.',
  'receiver-on': 'Turned on: messages are sent to it again.',
  'receiver-off': 'Turned off: nothing is sent to it until it is turned on again.',
  'receiver-removed': 'Deleted. What it was told is forgotten.',
  'overlap-ended': 'Done: the old secret signs no more.',
  'digest-added': 'Saved. It goes out by itself from now on.',
  'digest-changed': 'Saved.',
  'digest-on': 'Turned on: it goes out by itself.',
  'digest-off': 'Turned off: nothing goes out until it is turned on again.',
  'digest-removed': 'Deleted.',
  'brand-changed': 'Saved.',
  'brand-deleted': 'Deleted, with everything that belonged to it.',
  'source-paused': 'Paused: it is visited no more until it is resumed.',
  'source-resumed': 'Resumed: it is visited in a moment.',
  'source-changed': 'Saved. The next visit reads it like that.',
  'source-removed': 'Removed. What it brought stays.',
  saved: 'Saved.',
  'password-changed': 'Password changed. Your other sessions are over.',
  'two-step-on': 'Second step turned on.',
  'two-step-off': 'Second step turned off.',
  'signed-out-there': 'Signed out there.',
  'invitation-revoked': 'Taken back: its link no longer works.',
  'member-changed': 'Changed: it holds from the next click.',
  'member-removed': 'Removed, and signed out everywhere.',
  'key-revoked': 'Revoked: the key opens nothing any more.',
  'view-saved': 'View saved.',
  'view-changed': 'View changed.',
  'view-removed': 'View deleted. The mentions stay.',
  visiting: 'A visit was asked for. Its outcome shows here in a moment.',
} as const satisfies Record<string, Phrase>;

export type NoticeCode = keyof typeof texts;

interface NoticeProps {
  text: string;
  /** Where what was done can be undone. */
  mentionHref: string | null;
}

/** What the address says was just done; null when it says nothing that is known. */
export function noticeOf(params: URLSearchParams): NoticeProps | null {
  const code = params.get('notice') ?? '';
  if (!Object.hasOwn(texts, code)) return null;
  const mention = params.get('mention');
  const known = mention !== null && /^[0-9a-f-]{36}$/u.test(mention);
  return { text: t(texts[code as NoticeCode]), mentionHref: known ? `/mentions/${mention}` : null };
}

/** `path` with a notice of what was done; an earlier notice goes. */
export function withNotice(path: string, notice: NoticeCode, mentionId?: string): string {
  const url = new URL(path, 'http://page.invalid');
  url.searchParams.set('notice', notice);
  url.searchParams.delete('mention');
  if (mentionId !== undefined) url.searchParams.set('mention', mentionId);
  return `${url.pathname}${url.search}${url.hash}`;
}

export function Notice({ text, mentionHref }: NoticeProps) {
  return (
    <p class="notice" role="status">
      {text} {mentionHref && <a href={mentionHref}>{t('See the mention')}</a>}
    </p>
  );
}
