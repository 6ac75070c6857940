/** Where a name is one person's: a network with accounts, or one site. */
export interface Place {
  name: string;
  /** Whether people have accounts there, which others follow. */
  isNetwork: boolean;
}

/** Connectors whose authors are accounts of one network, whatever address a post links to. */
const byConnector: Readonly<Record<string, string>> = {
  bluesky: 'bluesky',
  github: 'github',
  hackernews: 'hackernews',
  lemmy: 'fediverse',
  mastodon: 'fediverse',
  reddit: 'reddit',
  telegram: 'telegram',
};

const byHost: Readonly<Record<string, string>> = {
  'bsky.app': 'bluesky',
  'facebook.com': 'facebook',
  'github.com': 'github',
  'instagram.com': 'instagram',
  'linkedin.com': 'linkedin',
  'news.ycombinator.com': 'hackernews',
  'reddit.com': 'reddit',
  't.me': 'telegram',
  'threads.net': 'threads',
  'tiktok.com': 'tiktok',
  'twitter.com': 'x',
  'x.com': 'x',
  'youtube.com': 'youtube',
};

/** The place of what a connector brought from a host (null: without an address), sub-domains of networks included. */
export function placeOf({ connector, host }: { connector: string; host: string | null }): Place {
  const network = byConnector[connector] ?? (host === null ? undefined : networkOf(host));
  return { name: network ?? host ?? connector, isNetwork: network !== undefined };
}

function networkOf(host: string): string | undefined {
  const labels = host.split('.');
  const names = labels.map((_, index) => labels.slice(index).join('.'));
  return names.map((name) => byHost[name]).find((network) => network !== undefined);
}
