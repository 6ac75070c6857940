import { describe, expect, it } from 'vitest';
import { fileOf } from './read-file.ts';

const example = `brands:
  - name: Acme
    query: '(acme OR "acme phone") -"looney tunes"'
    timezone: America/New_York
    competitors: [Globex]        # made as a brand of its own when not listed
sources:
  - feed: https://blog.example.com/feed.xml
  - page: https://forum.example.com/acme
    items: { select: article, title: h2, text: .body, url: a@href, publishedAt: time@datetime }
  - hackernews: { query: acme }
rules:
  - negative-surge: { brand: Acme, sensitivity: balanced, receivers: [pr] }
receivers:
  pr: { webhook: https://hooks.example.com/pr, secret: \${PR_WEBHOOK_SECRET} }
  mail: { email: pr@example.com }
digests:
  - { brand: Acme, at: '0 8 * * *', timezone: America/New_York, receivers: [mail] }
`;

describe('parseTeamFile', () => {
  it('reads who is told while nobody acknowledges, and when a receiver sleeps', () => {
    const file = fileOf(`brands: [{ name: Acme }]
rules:
  - negative-surge:
      brand: Acme
      receivers: [pr]
      escalate: [{ after: 10m, receivers: [boss] }]
      remind: 30m
receivers:
  pr:
    email: pr@example.com
    quiet: { timezone: Europe/Berlin, windows: [{ days: [sat, sun], from: '22:00', to: '07:00' }] }
  boss: { email: boss@example.com }`);
    expect(file.rules[0]?.escalation).toEqual({
      steps: [{ afterMinutes: 10, receivers: ['boss'] }],
      remindMinutes: 30,
    });
    expect(file.receivers[0]?.quietHours).toEqual({
      timezone: 'Europe/Berlin',
      windows: [{ days: [6, 7], from: '22:00', to: '07:00' }],
    });
  });

  it('reads a whole file', () => {
    expect(fileOf(example, { PR_WEBHOOK_SECRET: 'whsec_1' })).toEqual({
      brands: [
        {
          name: 'Acme',
          query: '(acme OR "acme phone") -"looney tunes"',
          aliases: [],
          handles: [],
          description: null,
          url: null,
          timezone: 'America/New_York',
          competitors: ['Globex'],
        },
      ],
      sources: [
        {
          connector: 'feed',
          settings: { url: 'https://blog.example.com/feed.xml' },
          name: null,
          intervalSeconds: null,
        },
        {
          connector: 'page',
          settings: {
            url: 'https://forum.example.com/acme',
            items: {
              select: 'article',
              title: 'h2',
              text: '.body',
              url: 'a@href',
              publishedAt: 'time@datetime',
            },
          },
          name: null,
          intervalSeconds: null,
        },
        { connector: 'hackernews', settings: { query: 'acme', pages: 3 }, name: null, intervalSeconds: null },
      ],
      rules: [
        {
          kind: 'negative-surge',
          brand: 'Acme',
          settings: { sensitivity: 'balanced' },
          receivers: ['pr'],
          escalation: null,
        },
      ],
      receivers: [
        {
          name: 'pr',
          kind: 'webhook',
          settings: { url: 'https://hooks.example.com/pr', secret: 'whsec_1' },
          quietHours: null,
        },
        { name: 'mail', kind: 'email', settings: { to: 'pr@example.com' }, quietHours: null },
      ],
      digests: [{ brand: 'Acme', at: '0 8 * * *', timezone: 'America/New_York', receivers: ['mail'] }],
    });
  });

  it('reads an empty file as nothing', () => {
    const nothing = { brands: [], sources: [], rules: [], receivers: [], digests: [] };
    expect(fileOf('')).toEqual(nothing);
    expect(fileOf('brands:\nsources: []\nreceivers:\n')).toEqual(nothing);
  });

  it('finds a brand without a query by its names', () => {
    const { brands } = fileOf('brands: [{ name: Acme, aliases: [Acme Inc], handles: ["@acme"] }]');
    expect(brands[0]?.query).toBe('"Acme" OR "Acme Inc" OR "@acme"');
  });

  it('takes name and interval of a source from beside its connector', () => {
    const { sources } = fileOf('sources: [{ name: Blog, interval: 15m, feed: https://b.example/ }]');
    expect(sources).toEqual([
      { connector: 'feed', settings: { url: 'https://b.example/' }, name: 'Blog', intervalSeconds: 900 },
    ]);
  });

  it("gives a digest its brand's time zone, also when the brand is a competitor only", () => {
    const { digests } = fileOf(`brands: [{ name: Acme, timezone: Asia/Tokyo, competitors: [Globex] }]
digests: [{ brand: Acme, at: 0 8 * * * }, { brand: Globex, at: 0 8 * * 1 }]`);
    expect(digests.map((digest) => digest.timezone)).toEqual(['Asia/Tokyo', 'UTC']);
  });

  it('follows aliases', () => {
    const { brands } = fileOf('brands: [{ name: Acme, aliases: &all [a, b], handles: *all }]');
    expect(brands[0]?.handles).toEqual(['a', 'b']);
  });
});
