import type { TeamFile } from '../../src/config/team-file/team-file.ts';

export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/** A file with something of everything. */
export const file: TeamFile = {
  brands: [
    {
      name: 'Acme',
      query: '(acme OR "acme phone") -"looney tunes"',
      aliases: ['Acme Inc.', `l'Acmé, 100% \${not_a_reference}`],
      handles: ['@acme'],
      description: 'Phones and their repair',
      url: 'https://acme.example/',
      timezone: 'America/New_York',
      competitors: ['Globex'],
    },
    {
      name: 'Ümläut 株式会社',
      query: 'ümläut',
      aliases: [],
      handles: [],
      description: null,
      url: null,
      timezone: 'UTC',
      competitors: ['Acme', 'Globex'],
    },
  ],
  sources: [
    {
      connector: 'feed',
      settings: { url: 'https://blog.example.com/feed.xml' },
      name: 'The blog',
      intervalSeconds: 600,
    },
    {
      connector: 'feed',
      settings: { url: 'https://news.example.com/rss?q=acme' },
      name: null,
      intervalSeconds: null,
    },
    {
      connector: 'page',
      settings: {
        url: 'https://forum.example.com/acme',
        items: { select: 'article', title: 'h2', url: 'a@href' },
      },
      name: 'Forum',
      intervalSeconds: 3_600,
    },
  ],
  rules: [
    {
      kind: 'negative-surge',
      brand: 'Acme',
      settings: { sensitivity: 'high' },
      receivers: ['mail', 'pr'],
      escalation: { steps: [{ afterMinutes: 10, receivers: ['pr'] }], remindMinutes: 30 },
    },
  ],
  receivers: [
    {
      name: 'mail',
      kind: 'email',
      settings: { to: ['pr@example.com', 'ceo@example.com'] },
      quietHours: { timezone: 'Europe/Berlin', windows: [{ days: [6, 7], from: '22:00', to: '07:00' }] },
    },
    {
      name: 'pr',
      kind: 'webhook',
      settings: { url: 'https://hooks.example.com/pr', secret: SECRET },
      quietHours: null,
    },
  ],
  digests: [{ brand: 'Acme', at: '0 8 * * *', timezone: 'America/New_York', receivers: ['mail'] }],
};
