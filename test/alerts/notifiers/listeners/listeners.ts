import { discord } from './discord.ts';
import type { Listener } from './listener.ts';
import { mattermost } from './mattermost.ts';
import { ntfy } from './ntfy.ts';
import { pagerduty } from './pagerduty.ts';
import { pushover } from './pushover.ts';
import { slack } from './slack.ts';
import { sms } from './sms.ts';
import { teams } from './teams.ts';
import { telegram } from './telegram.ts';
import { webhook } from './webhook.ts';

/** A strict local service for each notifier that sends over HTTP. */
export const listeners: Record<string, Listener> = {
  webhook,
  slack,
  teams,
  discord,
  telegram,
  mattermost,
  pagerduty,
  ntfy,
  pushover,
  sms,
};
