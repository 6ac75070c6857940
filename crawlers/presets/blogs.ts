import type { Preset } from './preset.ts';

export const blogs: readonly Preset[] = [
  {
    id: 'medium',
    title: 'Medium tag',
    description: 'Articles under a tag; Medium refuses visits at times.',
    parameters: { tag: { kind: 'tag', description: 'the tag, in lower case with hyphens' } },
    url: 'https://medium.com/feed/tag/{tag}',
    example: { tag: 'customer-service' },
  },
  {
    id: 'dev-to',
    title: 'DEV tag',
    description: 'Articles on dev.to under a tag.',
    parameters: { tag: { kind: 'tag', description: 'the tag' } },
    url: 'https://dev.to/feed/tag/{tag}',
    example: { tag: 'webdev' },
  },
  {
    id: 'tumblr',
    title: 'Tumblr blog',
    description: 'Posts of one blog.',
    parameters: {
      blog: { kind: 'text', description: 'what stands before .tumblr.com', pattern: /^[\w-]+$/ },
    },
    url: 'https://{blog}.tumblr.com/rss',
    example: { blog: 'staff' },
  },
  {
    id: 'substack',
    title: 'Substack newsletter',
    description: 'Public posts of one newsletter.',
    parameters: {
      newsletter: { kind: 'text', description: 'what stands before .substack.com', pattern: /^[\w-]+$/ },
    },
    url: 'https://{newsletter}.substack.com/feed',
    example: { newsletter: 'on' },
  },
  {
    id: 'wordpress-comments',
    title: 'WordPress comments',
    description: 'New comments on a site made with WordPress.',
    parameters: { site: { kind: 'site', description: 'the site’s address' } },
    url: '{+site}/comments/feed/',
    example: { site: 'https://blog.example.com' },
  },
];
