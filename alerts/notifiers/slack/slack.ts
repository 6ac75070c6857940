import { z } from 'zod';
import { goneFor } from '../../answers.ts';
import type { Notifier } from '../../notifier.ts';
import { type Answer, postJson } from '../../post.ts';
import { tellingOf } from '../../render/message-telling.ts';
import { webAddress } from '../../settings.ts';
import { slackMessage } from './blocks.ts';

interface SlackSettings {
  url: string;
}

/** Posts a message to the channel of an incoming webhook (https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks). */
export const slack: Notifier<SlackSettings> = {
  id: 'slack',
  title: 'Slack',
  description: 'Posts to a channel through an incoming webhook',
  example: { url: 'https://hooks.slack.com/services/T000/B000/XXXX' },
  settings: z.strictObject({ url: webAddress }),
  mainSetting: 'url',
  secrets: ['url'],
  send({ message, links }, { url }, context) {
    return postJson({ url, json: slackMessage(tellingOf(message, links)) }, context, judge);
  },
};

/** Slack's words for a webhook, a channel or a workspace that is no more. Other refusals say it by their status. */
const gone = new Set(['no_service', 'no_team', 'channel_not_found', 'channel_is_archived', 'invalid_token']);

function judge({ status, text }: Answer) {
  const word = text.trim();
  return status >= 400 && gone.has(word) ? goneFor(`Slack answered ${status} ${word}`) : null;
}
