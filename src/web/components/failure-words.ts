import type { FailureReason } from '../../core/outcome.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';

const words: Record<FailureReason, Phrase> = {
  dns: 'its name is not known',
  refused: 'it refuses connections',
  timeout: 'it did not answer in time',
  tls: 'its certificate is not valid',
  network: 'the connection broke',
  'private-address': 'it is not on the public internet, and ALLOW_PRIVATE_HOSTS does not name it',
  'redirect-loop': 'its redirects lead nowhere',
  'bad-url': 'its address is not valid',
  'too-large': 'its answer is too large',
  'bad-encoding': 'its answer is encoded in a way that was not offered',
  'rate-limited': 'it asks to come less often',
  unauthorized: 'it asks for a login',
  forbidden: 'it forbids the visit',
  'not-found': 'there is nothing at its address',
  gone: 'it is gone for good',
  'client-error': 'it does not accept the request',
  'server-error': 'it answered with an error',
  robots: 'its robots.txt forbids the visit',
  'not-a-feed': 'what it sends is not a feed',
  'not-a-page': 'what it sends is not a page',
  'login-page': 'it shows a login page instead',
  'unexpected-answer': 'it answers in a way that is not known',
  empty: 'what it sends is empty',
  'bad-settings': 'its settings are not valid',
  aborted: 'the attempt was given up',
  internal: 'Earshot itself failed; its log says more',
};

/** Why something on the network failed, as the end of a sentence. */
export function failureWords(reason: FailureReason): string {
  return t(words[reason]);
}
