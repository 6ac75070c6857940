import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { SECOND } from '../../src/core/time.ts';
import type { Notifier } from '../notifier.ts';
import { post } from '../post.ts';
import { webAddress } from '../settings.ts';
import { signingSecret } from '../signing-secret.ts';

/** `previousSecret` goes on signing beside `secret` while receivers change over. */
interface WebhookSettings {
  url: string;
  secret: string;
  previousSecret?: string | undefined;
}

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
    url: webAddress,
    secret: signingSecret,
    previousSecret: signingSecret.optional(),
  }),
  mainSetting: 'url',
  secrets: ['secret', 'previousSecret'],
  async send({ id, message }, { url, secret, previousSecret }, context) {
    const { type, timestamp, data } = message;
    const body = JSON.stringify({ type, timestamp, data });
    // Wall time, whatever the domain clock says: verifiers refuse timestamps minutes away from their own time.
    const sentAt = new Date(Date.now());
    const secrets = previousSecret === undefined ? [secret] : [secret, previousSecret];
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / SECOND)),
      'webhook-signature': secrets.map((key) => new Webhook(key).sign(id, sentAt, body)).join(' '),
    };
    return post({ url, headers, body }, context);
  },
};
