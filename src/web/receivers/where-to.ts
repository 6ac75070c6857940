import { parseUrl } from '../../core/parse-url.ts';
import type { Receiver } from '../../core/receiver.ts';

/** Where a receiver's messages go, without what is secret: an address of a chat is one, its host is not. */
export function whereTo({ kind, settings }: Pick<Receiver, 'kind' | 'settings'>): string {
  const text = (name: string) => (typeof settings[name] === 'string' ? String(settings[name]) : '');
  switch (kind) {
    case 'email':
      return [settings.to].flat().join(', ');
    case 'telegram':
      return text('chat');
    case 'ntfy':
      return `${hostOf(text('server'))}/${text('topic')}`;
    case 'pushover':
      return text('device') || `…${text('user').slice(-4)}`;
    case 'sms':
      return text('to');
    case 'rss':
      return text('title');
    case 'pagerduty':
      return text('region').toUpperCase();
    default:
      return hostOf(text('url'));
  }
}

function hostOf(address: string): string {
  return parseUrl(address)?.host ?? '';
}
