import { expect, it } from 'vitest';
import { parseTeamFile } from '../../src/config/team-file/parse.ts';
import { vocabulary } from '../../src/setup/vocabulary.ts';

const parse = (text: string) => parseTeamFile(text, {}, vocabulary());

it('presets in a team file are the feeds they stand for', () => {
  const text = `
sources:
  - youtube: UCBR8-60-B28hp2BmDPdntcQ
    name: Videos
  - google-news: { q: acme, hl: de, gl: DE }
    interval: 1h
`;
  expect(parse(text)).toMatchObject({
    ok: true,
    file: {
      sources: [
        {
          connector: 'feed',
          settings: { url: 'https://www.youtube.com/feeds/videos.xml?channel_id=UCBR8-60-B28hp2BmDPdntcQ' },
          name: 'Videos',
        },
        {
          connector: 'feed',
          settings: { url: 'https://news.google.com/rss/search?q=acme%20when:1d&hl=de&gl=DE&ceid=DE:de' },
          intervalSeconds: 3600,
        },
      ],
    },
  });
});

it('what cannot be filled in is a fault, at its place', () => {
  const parsed = parse(
    'sources:\n  - tumblr: staff\n  - youtube: "@acme"\n  - tumblr: { blog: staff, tag: x }\n',
  );
  if (parsed.ok) throw new Error('it was read');
  expect(parsed.faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '3: expected the channel’s id, which begins with UC',
    '4: unknown key "tag"',
  ]);
});

it('a preset and the feed it stands for are one source', () => {
  const parsed = parse('sources:\n  - tumblr: staff\n  - feed: https://staff.tumblr.com/rss\n');
  expect(parsed).toMatchObject({ ok: false, faults: [{ line: 3, message: 'this source is listed twice' }] });
});
