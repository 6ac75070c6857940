import type { Notifier } from './notifier.ts';
import { discord } from './notifiers/discord.ts';
import { email } from './notifiers/email.ts';
import { mattermost } from './notifiers/mattermost.ts';
import { ntfy } from './notifiers/ntfy.ts';
import { pagerduty } from './notifiers/pagerduty.ts';
import { pushover } from './notifiers/pushover.ts';
import { rss } from './notifiers/rss.ts';
import { slack } from './notifiers/slack/slack.ts';
import { sms } from './notifiers/sms/sms.ts';
import { teams } from './notifiers/teams/teams.ts';
import { telegram } from './notifiers/telegram/telegram.ts';
import { webhook } from './notifiers/webhook.ts';

/** Every notifier there is; a file or folder each in `notifiers/`. Settings are checked by its schema before it sends. */
export const notifiers = [
  webhook,
  email,
  slack,
  teams,
  discord,
  telegram,
  mattermost,
  pagerduty,
  ntfy,
  pushover,
  sms,
  rss,
] as readonly Notifier[];

export function notifierById(id: string): Notifier | null {
  return notifiers.find((notifier) => notifier.id === id) ?? null;
}
