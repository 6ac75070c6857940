import { z } from 'zod';
import type { Notifier } from '../../notifier.ts';
import { postJson } from '../../post.ts';
import { tellingOf } from '../../render/message-telling.ts';
import { webAddress } from '../../settings.ts';
import { teamsMessage } from './card.ts';

interface TeamsSettings {
  url: string;
}

/** Teams takes messages of at most 28 kB (https://learn.microsoft.com/microsoftteams/limits-specifications-teams). */
const LONGEST = 28_000;

/** Posts a message to a channel or chat through a workflow that waits for webhook requests. */
export const teams: Notifier<TeamsSettings> = {
  id: 'teams',
  title: 'Microsoft Teams',
  description: 'Posts a card to a channel or chat through a workflow',
  example: { url: 'https://prod-00.westeurope.logic.azure.com/workflows/XXXX/triggers/manual/paths/invoke' },
  settings: z.strictObject({ url: webAddress }),
  mainSetting: 'url',
  secrets: ['url'],
  send({ message, links }, { url }, context) {
    const telling = tellingOf(message, links);
    let json = teamsMessage(telling);
    // Quotes in scripts of several bytes a letter may be too much together: the last ones are left out.
    for (let quotes = telling.quotes.length; byteLength(json) > LONGEST && quotes > 0; quotes -= 1) {
      json = teamsMessage({ ...telling, quotes: telling.quotes.slice(0, quotes - 1) });
    }
    return postJson({ url, json }, context);
  },
};

const byteLength = (json: unknown) => Buffer.byteLength(JSON.stringify(json));
