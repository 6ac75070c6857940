import type { Preset } from './preset.ts';

export const social: readonly Preset[] = [
  {
    id: 'reddit-search',
    title: 'Reddit search',
    description: 'New posts in all communities that match a query; Reddit limits visits without an account.',
    parameters: { q: { kind: 'text', description: 'what to search for' } },
    url: 'https://www.reddit.com/search.rss?q={q}&sort=new',
    example: { q: 'acme' },
  },
  {
    id: 'reddit-community',
    title: 'Reddit community',
    description: 'New posts in one community.',
    parameters: { community: { kind: 'text', description: 'what follows r/', pattern: /^\w{2,24}$/ } },
    url: 'https://www.reddit.com/r/{community}/new/.rss',
    example: { community: 'startups' },
  },
  {
    id: 'mastodon-tag',
    title: 'Mastodon hashtag',
    description: 'Public posts that carry a tag, as one server sees them.',
    parameters: {
      tag: { kind: 'tag', description: 'the tag' },
      server: { kind: 'host', description: 'whose view it is', default: 'mastodon.social' },
    },
    url: 'https://{server}/tags/{tag}.rss',
    example: { tag: 'acme' },
  },
  {
    id: 'mastodon-user',
    title: 'Mastodon profile',
    description: 'Public posts of one person.',
    parameters: {
      user: { kind: 'text', description: 'the name without @', pattern: /^\w+$/ },
      server: { kind: 'host', description: 'where the account is', default: 'mastodon.social' },
    },
    url: 'https://{server}/@{user}.rss',
    example: { user: 'acme', server: 'mastodon.social' },
  },
  {
    id: 'bluesky-user',
    title: 'Bluesky profile',
    description: 'Posts of one person.',
    parameters: { handle: { kind: 'host', description: 'the handle without @' } },
    url: 'https://bsky.app/profile/{handle}/rss',
    example: { handle: 'acme.bsky.social' },
  },
  {
    id: 'lemmy-community',
    title: 'Lemmy community',
    description: 'New posts in one community.',
    parameters: {
      community: { kind: 'text', description: 'what follows /c/', pattern: /^[\w.@-]+$/ },
      server: { kind: 'host', description: 'where it is read', default: 'lemmy.world' },
    },
    url: 'https://{server}/feeds/c/{community}.xml?sort=New',
    example: { community: 'technology', server: 'lemmy.world' },
  },
];
