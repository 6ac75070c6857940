import { z } from 'zod';
import type { Notifier } from '../notifier.ts';
import { postJson } from '../post.ts';
import { joinedUpTo } from '../render/bounded.ts';
import { callingNobody, markdownText } from '../render/markdown.ts';
import { markdownParts } from '../render/markdown-telling.ts';
import { tellingOf } from '../render/message-telling.ts';
import { headline, type Telling, toneColours } from '../render/telling.ts';
import { webAddress } from '../settings.ts';

interface MattermostSettings {
  url: string;
  channel?: string | undefined;
}

/** Mattermost takes posts of 16,383 characters, Rocket.Chat of 5,000 as it comes. */
const LONGEST = 4_000;

/** Posts a message as an attachment through an incoming webhook, which both servers read alike. */
export const mattermost: Notifier<MattermostSettings> = {
  id: 'mattermost',
  title: 'Mattermost and Rocket.Chat',
  description: 'Posts to a channel of Mattermost or Rocket.Chat through an incoming webhook',
  example: { url: 'https://chat.example.com/hooks/xxxx' },
  settings: z.strictObject({ url: webAddress, channel: z.string().min(1).max(100).optional() }),
  mainSetting: 'url',
  secrets: ['url'],
  send({ message, links }, { url, channel }, context) {
    const telling = tellingOf(message, links);
    return postJson({ url, json: { ...mattermostMessage(telling), ...(channel && { channel }) } }, context);
  },
};

function mattermostMessage(telling: Telling) {
  const { open, chart, tone } = telling;
  const parts = markdownParts(telling);
  return {
    username: 'Earshot',
    attachments: [
      {
        fallback: callingNobody(headline(telling)),
        color: toneColours[tone],
        // A title that is a link is shown as it is, by both servers; any other one Mattermost reads as Markdown.
        ...(open === null ? {} : { title: callingNobody(headline(telling)), title_link: open.url }),
        text: joinedUpTo(open === null ? [markdownText(headline(telling)), ...parts] : parts, '\n', LONGEST),
        ...(chart === null ? {} : { image_url: chart }),
      },
    ],
  };
}
