import { z } from 'zod';
import { excerpt } from '../../src/core/text.ts';
import { goneFor, jsonAnswer, rateLimited } from '../answers.ts';
import type { Notifier } from '../notifier.ts';
import { type Answer, postJson } from '../post.ts';
import { joinedUpTo } from '../render/bounded.ts';
import { markdownText } from '../render/markdown.ts';
import { markdownParts } from '../render/markdown-telling.ts';
import { tellingOf } from '../render/message-telling.ts';
import { headline, type Telling, toneColours } from '../render/telling.ts';
import { webAddress } from '../settings.ts';

interface DiscordSettings {
  url: string;
}

/** Most characters of an embed's title and description (https://discord.com/developers/docs/resources/message). */
const TITLE = 256;
const DESCRIPTION = 4_096;

/** Posts a message as an embed through a channel's webhook (https://discord.com/developers/docs/resources/webhook). */
export const discord: Notifier<DiscordSettings> = {
  id: 'discord',
  title: 'Discord',
  description: 'Posts to a channel through its webhook',
  example: { url: 'https://discord.com/api/webhooks/0000/XXXX' },
  settings: z.strictObject({ url: webAddress }),
  mainSetting: 'url',
  secrets: ['url'],
  send({ message, links }, { url }, context) {
    return postJson({ url, json: discordMessage(tellingOf(message, links)) }, context, judge);
  },
};

function discordMessage(telling: Telling) {
  const embed = {
    title: shortened(headline(telling)),
    description: joinedUpTo(markdownParts(telling), '\n', DESCRIPTION),
    color: Number.parseInt(toneColours[telling.tone].slice(1), 16),
    ...(telling.chart === null ? {} : { image: { url: telling.chart } }),
  };
  return { embeds: [embed], allowed_mentions: { parse: [] } };
}

/** Titles know formatting too; escapes may make one too long. */
function shortened(title: string): string {
  let escaped = markdownText(title);
  for (let limit = TITLE; escaped.length > TITLE; limit -= 10) escaped = markdownText(excerpt(title, limit));
  return escaped;
}

/** Discord's code for a webhook that was deleted. */
const UNKNOWN_WEBHOOK = 10_015;

const refusal = z.object({ code: z.number().optional(), retry_after: z.number().optional() });

function judge({ status, text }: Answer) {
  if (status < 400) return null;
  const { code, retry_after } = jsonAnswer(text, refusal) ?? {};
  if (code === UNKNOWN_WEBHOOK) return goneFor('Discord says that the webhook was deleted');
  return status === 429 && retry_after !== undefined ? rateLimited('answered 429', retry_after) : null;
}
