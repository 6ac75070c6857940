import { z } from 'zod';
import { excerpt } from '../../src/core/text.ts';
import { jsonAnswer } from '../answers.ts';
import type { Notifier } from '../notifier.ts';
import { failedForGood } from '../outcomes.ts';
import { type Answer, post } from '../post.ts';
import { joinedUpTo } from '../render/bounded.ts';
import { tellingOf } from '../render/message-telling.ts';
import { headline, spokenLines, type Telling } from '../render/telling.ts';
import { token } from '../settings.ts';

interface PushoverSettings {
  user: string;
  token: string;
  device?: string | undefined;
  emergency: boolean;
}

const TITLE = 250;
const MESSAGE = 1_024;
const URL_LENGTH = 512;
/** Emergencies are repeated every so many seconds until somebody confirms, for so many seconds at most. */
const RETRY = 60;
const EXPIRE = 3_600;

/** Pushes to people's devices (https://pushover.net/api). */
export const pushover: Notifier<PushoverSettings> = {
  id: 'pushover',
  title: 'Pushover',
  description: 'Pushes to devices; criticals may repeat until somebody confirms',
  example: {
    user: 'uQiRzpo4DXghDmr9QzzfQu27cmVRsG',
    token: 'azGDORePK8gMaC0QOYAMyEEuzJnyUi',
    emergency: false,
  },
  settings: z.strictObject({
    user: token.regex(/^[A-Za-z0-9]{30}$/u, { error: 'expected a user or group key of 30 characters' }),
    token: token.regex(/^[A-Za-z0-9]{30}$/u, { error: 'expected an application token of 30 characters' }),
    device: z
      .string()
      .regex(/^[\w-]{1,25}$/u, { error: 'expected the name of a device' })
      .optional(),
    /** Whether criticals repeat until somebody confirms. */
    emergency: z.boolean().default(false),
  }),
  mainSetting: 'user',
  secrets: ['token'],
  send({ message, links }, settings, context) {
    const { user, token, device } = settings;
    const fields = {
      token,
      user,
      ...(device === undefined ? {} : { device }),
      ...pushoverMessage(tellingOf(message, links), settings),
    };
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams(fields).toString();
    return post({ url: 'https://api.pushover.net/1/messages.json', headers, body }, context, judge);
  },
};

function pushoverMessage(telling: Telling, { emergency }: PushoverSettings): Record<string, string> {
  const { title, tone, open, acknowledge } = telling;
  const link = acknowledge === null ? open : { label: 'Acknowledge', url: acknowledge };
  const urgent = tone === 'critical' && emergency;
  return {
    title: excerpt(headline(telling), TITLE),
    message: joinedUpTo(spokenLines(telling), '\n', MESSAGE) || title,
    priority: urgent ? '2' : tone === 'critical' ? '1' : '0',
    ...(urgent ? { retry: String(RETRY), expire: String(EXPIRE) } : {}),
    ...(link === null || link.url.length > URL_LENGTH ? {} : { url: link.url, url_title: link.label }),
  };
}

const refusal = z.object({ status: z.literal(0), user: z.string().optional(), token: z.string().optional() });

/** Pushover answers 400 to everything that is wrong, and names the field. */
function judge({ status, text }: Answer) {
  const named = status === 400 ? jsonAnswer(text, refusal) : null;
  if (named?.token === undefined && named?.user === undefined) return null;
  return failedForGood(
    'unauthorized',
    `answered 400: the ${named.token === undefined ? 'user' : 'token'} is not valid`,
  );
}
