// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how a reference is written
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTeamFile } from '../../../src/config/team-file/parse.ts';
import { faultsOf } from './read-file.ts';
import { vocabulary } from './vocabulary.ts';

describe('a faulty team file', () => {
  it('judges the query of a brand that has other faults, and names that lead to a query', () => {
    expect(
      faultsOf('brands:\n  - { name: A, timezone: Mars, query: a (( }\n  - { name: B, competitors: ["(("] }'),
    ).toEqual([
      expect.stringMatching(/^2:26 brands\[0\]\.timezone /),
      '2:41 brands[0].query query, position 2: expected a term',
      '3:30 brands[1].competitors[0] expected a term',
    ]);
  });

  it('names what is wrong in either', () => {
    expect(
      faultsOf(`brands: [{ name: Acme }]
rules: [{ negative-surge: { brand: Acme, escalate: [{ after: soon, receivers: [boss] }] } }]
receivers: { pr: { email: pr@example.com, quiet: { timezone: Mars, windows: [{ from: '25:00', to: '07:00' }] } } }`),
    ).toEqual([
      expect.stringContaining('escalate[0].after'),
      expect.stringContaining('quiet.timezone'),
      expect.stringContaining('quiet.windows[0].from'),
    ]);
  });

  it('reports every fault at once, each in its place', () => {
    const faulty = `brands:
  - name: Acme
    quary: acme
  - name: Acme
    query: 'acme OR ((b'
    timezone: Mars/Olympus
sources:
  - fead: https://blog.example.com/feed.xml
  - feed: nonsense
    interval: soon
  - hackernews: { query: acme, pages: many, sort: new }
  - hackernews: acme
rules:
  - negative-surge: { brand: Acne, sensitivity: extreme, receivers: [nobody] }
receivers:
  pr: { webhook: https://hooks.example.com/pr, secret: \${ABSENT} }
  fax: { fax: 123 }
digests:
  - { brand: Acme, at: '0 25 * * *', receivers: [mail, pr] }
  - { brand: Acme, at: '0 8 * * *', zone: x }
nonsense: 1
`;
    expect(faultsOf(faulty)).toEqual([
      '3:5 brands[0].quary unknown key "quary"',
      '5:21 brands[1].query query, position 8: expected a term',
      '6:15 brands[1].timezone expected a time zone such as Europe/Berlin',
      '8:5 sources[0].fead unknown connector "fead"; known: feed, page, hackernews, inbox',
      '9:11 sources[1].feed Invalid URL',
      '10:15 sources[1].interval expected a duration such as 90s, 15m, 1h or 1d',
      '11:39 sources[2].hackernews.pages expected number, received string',
      '11:45 sources[2].hackernews.sort unknown key "sort"',
      '12:17 sources[3].hackernews expected a map of the settings of "hackernews"',
      '14:30 rules[0].negative-surge.brand unknown brand "Acne"',
      expect.stringMatching(/^14:49 rules\[0\].negative-surge.sensitivity .*low/),
      '14:70 rules[0].negative-surge.receivers[0] unknown receiver "nobody"',
      '16:56 receivers.pr.secret environment variable ABSENT is not set',
      '17:10 receivers.fax.fax unknown notifier "fax"; known: webhook, email',
      expect.stringMatching(/^19:24 digests\[0\].at bad cron expression: /),
      '20:37 digests[1].zone unknown key "zone"',
      '21:1 nonsense unknown key "nonsense"',
    ]);
  });

  it('points into a query', () => {
    expect(faultsOf(`brands:\n  - name: Acme\n    query: 'acme OR ((b'`)).toEqual([
      '3:21 brands[0].query query, position 8: expected a term',
    ]);
  });

  it('reports what is listed twice', () => {
    const twice = `brands: [{ name: A }, { name: A }]
sources:
  - feed: https://b.example/
  - feed: { url: https://b.example/ }
receivers:
  pr: { email: a@b.example }
`;
    expect(faultsOf(twice)).toEqual([
      '1:31 brands[1].name brand "A" is listed twice',
      '4:5 sources[1] this source is listed twice',
    ]);
    expect(faultsOf('receivers:\n  pr: { email: a@b.c }\n  pr: { email: a@b.c }')).toEqual([
      '3:3  Map keys must be unique',
    ]);
  });

  it('names the missing key at the entry that lacks it', () => {
    expect(faultsOf('brands:\n  - query: acme')).toEqual([
      '2:5 brands[0].name expected string, but it is missing',
    ]);
    expect(faultsOf('digests:\n  - { at: 0 8 * * * }')[0]).toMatch(/^2:5 digests\[0\].brand /);
  });

  it('reports YAML faults with their place', () => {
    expect(faultsOf('brands:\n  - name: [Acme\n')[0]).toMatch(/^3:1 {2}/);
    expect(faultsOf('just text')).toEqual(['1:1  expected object, received string']);
    expect(faultsOf('- a\n- b')).toEqual(['1:1  expected object, received array']);
    expect(faultsOf('brands: &a [*a]')).toEqual(['1:1  aliases are nested too deeply']);
  });

  it.each(['brands: {}', 'sources: x', 'rules: 1', 'receivers: []', 'digests: { a: 1 }'])(
    'refuses a section of the wrong shape: %s',
    (text) => {
      expect(faultsOf(text)).toEqual([expect.stringMatching(/expected a (list|map)/)]);
    },
  );

  it('answers any text with a file or with faults that lie inside it', () => {
    const word = fc.constantFrom(
      ...[
        'brands',
        'sources',
        'rules',
        'receivers',
        'digests',
        'name',
        'feed',
        'webhook',
        'Acme',
        '&a',
        '*a',
      ],
      ...[
        ': ',
        '- ',
        '\n',
        '\n  ',
        '{',
        '}',
        '[',
        ']',
        ', ',
        '"',
        "'",
        '${X}',
        '${',
        '__proto__',
        '#',
        '|',
        '!!x',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const text = words.join('');
        const parsed = parseTeamFile(text, {}, vocabulary);
        const lines = text.split('\n');
        for (const { line, column } of parsed.ok ? [] : parsed.faults) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
