import type { Preset } from './preset.ts';

export const forums: readonly Preset[] = [
  {
    id: 'discourse-latest',
    title: 'Discourse topics',
    description: 'New topics of a Discourse forum.',
    parameters: { site: { kind: 'site', description: 'the forum’s address' } },
    url: '{+site}/latest.rss',
    example: { site: 'https://meta.discourse.org' },
  },
  {
    id: 'discourse-posts',
    title: 'Discourse posts',
    description: 'New posts in all topics of a Discourse forum.',
    parameters: { site: { kind: 'site', description: 'the forum’s address' } },
    url: '{+site}/posts.rss',
    example: { site: 'https://meta.discourse.org' },
  },
  {
    id: 'stackexchange-tag',
    title: 'Stack Exchange tag',
    description: 'New questions under a tag.',
    parameters: {
      tag: { kind: 'tag', description: 'the tag' },
      site: { kind: 'host', description: 'which of the sites', default: 'stackoverflow.com' },
    },
    url: 'https://{site}/feeds/tag?tagnames={tag}&sort=newest',
    example: { tag: 'postgresql', site: 'stackoverflow.com' },
  },
  {
    id: 'github-releases',
    title: 'GitHub releases',
    description: 'Releases of a repository.',
    parameters: {
      repository: { kind: 'text', description: 'owner and name', pattern: /^[\w.-]+\/[\w.-]+$/ },
    },
    url: 'https://github.com/{+repository}/releases.atom',
    example: { repository: 'nodejs/node' },
  },
];
