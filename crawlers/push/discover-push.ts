import type { PushOffer } from '../../src/core/subscription.ts';
import type { HttpResponse } from '../../src/net/http.ts';
import { absoluteUrl } from '../formats/feed/links.ts';
import type { Cloud, ParsedFeed } from '../formats/feed/parsed-feed.ts';
import { knownHub } from './known-hubs.ts';
import { linksIn } from './link-header.ts';

/**
 * Who announces a feed's new items: a WebSub hub, named in the `Link` header or, failing that, in the feed (W3C WebSub
 * §4), else an rssCloud server. Null when nobody does.
 */
export function discoverPush(
  { headers, finalUrl }: Pick<HttpResponse, 'headers' | 'finalUrl'>,
  feed: Pick<ParsedFeed, 'self' | 'hub' | 'cloud'>,
): PushOffer | null {
  const links = linksIn(headers.link ?? '');
  const linked = (relation: string) =>
    absoluteUrl(links.find(({ relations }) => relations.includes(relation))?.target, [finalUrl]);
  const known = knownHub(finalUrl);
  if (known !== null) return known;
  const topic = linked('self') ?? feed.self ?? finalUrl;
  const hub = linked('hub') ?? feed.hub;
  if (hub !== null) return { protocol: 'websub', hub, topic };
  const cloud = feed.cloud === null ? null : registrationAddress(feed.cloud);
  return cloud === null ? null : { protocol: 'rsscloud', hub: cloud, topic };
}

/** Where an rssCloud server takes registrations; null for those that speak XML-RPC or SOAP only. */
function registrationAddress({ protocol, domain, port, path }: Cloud): string | null {
  if (protocol !== 'http-post' && protocol !== 'https-post') return null;
  const scheme = protocol === 'https-post' || port === 443 ? 'https' : 'http';
  return absoluteUrl(path, [`${scheme}://${domain}:${port}/`]);
}
