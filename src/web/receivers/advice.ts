import type { FailureReason } from '../../core/outcome.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';

const later = 'Nothing to do yet: it is tried again by itself, for up to 24 hours.' as const;
const wrong = 'Look at its settings: the address, key or chat is not what the service knows.' as const;

const advice: Partial<Record<FailureReason, Phrase>> = {
  dns: 'Check how the address is spelt.',
  refused: 'See that the service runs, and that this server may reach it.',
  timeout: 'See that the service runs, and that this server may reach it.',
  network: 'See that the service runs, and that this server may reach it.',
  tls: 'The service needs a certificate that is valid for its address.',
  'private-address':
    'If it is meant to be on your own network, name it in ALLOW_PRIVATE_HOSTS and start Earshot again.',
  'bad-url': wrong,
  'rate-limited': later,
  'server-error': later,
  unauthorized: 'Make a new key or token at the service and paste it here.',
  forbidden: 'Make a new key or token at the service and paste it here.',
  'not-found': wrong,
  gone: 'It was deleted at the service. Make a new one there, paste it here, and turn this receiver on again.',
  'client-error': wrong,
  'bad-settings': 'Correct its settings. For mails, SMTP_URL must name a mail server.',
};

/** What a person can do about a receiver that did not take a message. */
export function adviceFor(reason: FailureReason): string {
  return t(advice[reason] ?? 'The log of Earshot says more.');
}
