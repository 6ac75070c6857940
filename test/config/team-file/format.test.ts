import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTeamFile } from '../../../src/config/team-file/format.ts';
import { parseTeamFile } from '../../../src/config/team-file/parse.ts';
import { secretNames } from '../../../src/config/team-file/secret-names.ts';
import type { TeamFile } from '../../../src/config/team-file/team-file.ts';
import { vocabulary } from './vocabulary.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.stringMatching(/^[${}A-Z: #'"\n\-\uE000-\uE003]{0,12}$/),
);
const name = anyText.map((text) => text.trim()).filter((text) => text !== '' && text !== '__proto__');
const receiverName = name.filter((text) => !/^\d+$/.test(text));
const timezone = fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York');
const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });

const source = fc.record({
  place: fc.oneof(
    fc.record({ connector: fc.constant('feed'), settings: fc.record({ url: fc.webUrl() }) }),
    fc.record({
      connector: fc.constant('page'),
      settings: fc.record({ url: fc.webUrl(), items: fc.dictionary(name, anyText, { maxKeys: 3 }) }),
    }),
    fc.record({
      connector: fc.constant('hackernews'),
      settings: fc.record({ query: anyText, pages: fc.integer() }),
    }),
    fc.record({
      connector: fc.constant('inbox'),
      settings: fc.record({ user: anyText, token: anyText.filter((text) => text !== '') }),
    }),
  ),
  name: fc.option(name),
  intervalSeconds: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
});

const receiver = fc.oneof(
  fc.record({
    kind: fc.constant('webhook'),
    settings: fc.record({ url: fc.webUrl(), secret: anyText.filter((text) => text !== '') }),
  }),
  fc.record({
    kind: fc.constant('email'),
    settings: fc.record({ to: fc.constantFrom('a@b.example', ['c@d.example']) }),
  }),
);

const asleep = {
  timezone: 'Europe/Berlin',
  windows: [
    { days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '07:00' },
    { days: [7], from: '07:00', to: '12:30' },
  ],
};

const teamFile: fc.Arbitrary<TeamFile> = fc
  .record({
    brandNames: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    brand: fc.record({
      query: anyText.filter((text) => !text.includes('((')),
      aliases: list(name),
      handles: list(name),
      description: fc.option(name),
      url: fc.option(fc.webUrl()),
      timezone,
      competitors: list(name),
    }),
    sources: fc.uniqueArray(source, { maxLength: 4, selector: ({ place }) => JSON.stringify(place) }),
    receivers: fc.dictionary(receiverName, receiver, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
    escalated: fc.boolean(),
    sensitivity: fc.constantFrom('low', 'balanced', 'high'),
    timezone,
  })
  .map((made) => {
    const brands = made.brandNames.map((brandName) => ({ name: brandName, ...made.brand }));
    const receivers = Object.entries(made.receivers).map(([key, value]) => ({
      name: key,
      ...value,
      quietHours: made.escalated ? asleep : null,
    }));
    const told = receivers.map((one) => one.name);
    return {
      brands,
      sources: made.sources.map(({ place, ...own }) => ({ ...place, ...own })),
      rules: brands.map((brand) => ({
        kind: 'negative-surge',
        brand: brand.name,
        settings: { sensitivity: made.sensitivity },
        receivers: told,
        escalation: made.escalated
          ? { steps: [{ afterMinutes: 90, receivers: told }], remindMinutes: 30 }
          : null,
      })),
      receivers,
      digests: brands.map((brand) => ({
        brand: brand.name,
        at: '30 7 * * 1-5',
        timezone: made.timezone,
        receivers: told,
      })),
    };
  });

describe('formatTeamFile', () => {
  it('writes what parseTeamFile reads back to the same', () => {
    fc.assert(
      fc.property(teamFile, (file) => {
        const env: Record<string, string> = {};
        const names = secretNames();
        const text = formatTeamFile(file, vocabulary, (owner, setting, value) => {
          const variable = names(owner, setting, value);
          if (variable !== null) env[variable] = String(value);
          return variable;
        });
        expect(parseTeamFile(text, env, vocabulary)).toEqual({ ok: true, file });
      }),
      { numRuns: 200 },
    );
  });

  const team: TeamFile = {
    brands: [
      {
        ...{ name: 'Acme', query: 'acme', aliases: [], handles: [], description: null, url: null },
        ...{ timezone: 'UTC', competitors: ['Globex'] },
      },
    ],
    sources: [
      { connector: 'feed', settings: { url: 'https://b.example/' }, name: 'Blog', intervalSeconds: 900 },
      { connector: 'inbox', settings: { user: 'me', token: 'hush' }, name: null, intervalSeconds: null },
    ],
    rules: [],
    receivers: [
      {
        name: 'pr team',
        kind: 'webhook',
        settings: { url: 'https://h.example/', secret: 'hush hush' },
        quietHours: null,
      },
      {
        name: 'pr-team',
        kind: 'webhook',
        settings: { url: 'https://h.example/', secret: 'another' },
        quietHours: null,
      },
    ],
    digests: [],
  };

  it('reads well', () => {
    expect(formatTeamFile(team, vocabulary, secretNames())).toBe(`brands:
  - name: Acme
    query: acme
    timezone: UTC
    competitors:
      - Globex
sources:
  - feed: https://b.example/
    name: Blog
    interval: 15m
  - inbox:
      user: me
      token: \${INBOX_TOKEN}
rules: []
receivers:
  pr team:
    webhook: https://h.example/
    secret: \${PR_TEAM_SECRET}
  pr-team:
    webhook: https://h.example/
    secret: \${PR_TEAM_SECRET_2}
digests: []
`);
  });

  it('leaves a secret out when it has no reference', () => {
    const text = formatTeamFile(team, vocabulary, () => null);
    expect(text).not.toMatch(/hush|another|secret|token/);
  });
});
