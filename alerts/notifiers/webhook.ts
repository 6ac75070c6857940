import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import type { Outcome } from '../../src/core/outcome.ts';
import { SECOND } from '../../src/core/time.ts';
import { NetError } from '../../src/net/http.ts';
import { failureOfStatus } from '../../src/net/status.ts';
import type { Notifier } from '../notifier.ts';
import { failed, failedForGood } from '../outcomes.ts';
import { signingSecret } from '../signing-secret.ts';

/** `previousSecret` goes on signing beside `secret` while receivers change over. */
interface WebhookSettings {
  url: string;
  secret: string;
  previousSecret?: string | undefined;
}

const TIMEOUT = 15 * SECOND;
/** Nobody reads the answer; this only keeps a chatty receiver from being cut off. */
const MAX_ANSWER_BYTES = 256 * 1024;

/** Posts a message as JSON, signed as Standard Webhooks asks (https://www.standardwebhooks.com). */
export const webhook: Notifier<WebhookSettings> = {
  id: 'webhook',
  title: 'Webhook',
  description: 'Posts signed JSON to a URL, as Standard Webhooks describes',
  example: {
    url: 'https://hooks.example.com/earshot',
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  },
  settings: z.strictObject({
    url: z.url({ protocol: /^https?$/ }),
    secret: signingSecret,
    previousSecret: signingSecret.optional(),
  }),
  mainSetting: 'url',
  secrets: ['secret', 'previousSecret'],
  async send({ id, message }, { url, secret, previousSecret }, { http, signal }) {
    const body = JSON.stringify(message);
    // Wall time, whatever the domain clock says: verifiers refuse timestamps minutes away from their own time.
    const sentAt = new Date(Date.now());
    const secrets = previousSecret === undefined ? [secret] : [secret, previousSecret];
    try {
      const { status, headers } = await http.fetch({
        url,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(sentAt.getTime() / SECOND)),
          'webhook-signature': secrets.map((key) => new Webhook(key).sign(id, sentAt, body)).join(' '),
        },
        body,
        maxBytes: MAX_ANSWER_BYTES,
        timeoutMs: TIMEOUT,
        maxRedirects: 0,
        signal,
      });
      return outcomeOf(status, headers, sentAt);
    } catch (error) {
      // An unknown error's own words may hold the URL or a key.
      return error instanceof NetError ? failed(error) : failedForGood('internal', 'the post failed');
    }
  },
};

function outcomeOf(status: number, headers: Record<string, string>, now: Date): Outcome {
  if (status >= 200 && status < 300) return { ok: true, detail: `answered ${status}` };
  const failure = failureOfStatus(status, headers, now);
  if (failure !== null) return failed(failure);
  return failedForGood('client-error', `answered ${status}; redirects are not followed`);
}
