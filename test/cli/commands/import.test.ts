import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { allSources } from '../../../db/repos/crawl/sources.ts';
import { itemsBefore } from '../../../db/repos/items/items.ts';
import { mentions } from '../../../db/schema/index.ts';
import { type Installation, installations } from '../installation.ts';
import { jsonLines } from '../run-cli.ts';

const fresh = installations();
let earshot: Installation;
beforeEach(async () => {
  earshot = await fresh();
});

async function importFile(name: string, content: string | Buffer, ...flags: string[]) {
  await writeFile(join(earshot.cwd, name), content);
  return earshot.run(['import', name, ...flags]);
}

const stored = () => itemsBefore(earshot.store, null, 1_000);
const brand = (name: string) =>
  earshot.run(['apply', '-'], { stdin: `brands: [{ name: ${name}, query: ${name} }]` });

const opml = `<?xml version="1.0" encoding="ISO-8859-1"?>
<opml version="1.0"><body>
  <outline text="Zeitungen">
    <outline text="Caf\u00e9" xmlUrl="https://a.example/feed"/>
    <outline text="The same" xmlUrl="https://a.example/feed"/>
  </outline>
  <outline text="Mail" xmlUrl="mailto:x@example.com"/>
  <outline text="A site" htmlUrl="https://b.example/"/>
  <outline xmlUrl="https://c.example/feed"/>
</body></opml>`;

describe('importing a subscription list', () => {
  it('adds its feeds, finds them again, and lists what is none with its line', async () => {
    const first = await importFile('list.opml', Buffer.from(opml, 'latin1'));
    expect(first.code).toBe(1);
    expect(first.out).toBe('added feed Café https://a.example/feed\nadded feed https://c.example/feed\n');
    const [mail, site, ...rest] = first.err.trim().split('\n');
    expect(mail).toMatch(/^list\.opml:7: Mail mailto:x@example\.com: /);
    expect(site).toBe('list.opml:8: A site: has no address of a feed');
    expect(rest).toEqual(['Added 2 sources; 1 were there already.', 'error: 2 of 5 outlines were refused']);
    expect((await allSources(earshot.store)).map(({ title }) => title).sort()).toEqual(['Café', null]);
    const again = await importFile('list.opml', Buffer.from(opml, 'latin1'), '--json');
    expect(jsonLines(again.out)).toMatchObject([
      { line: 4, action: 'unchanged', url: 'https://a.example/feed', error: null },
      { line: 5, action: 'unchanged' },
      { line: 7, action: 'refused', error: expect.any(String) },
      { line: 8, action: 'refused', url: null },
      { line: 9, action: 'unchanged' },
    ]);
  });

  it('changes nothing on a dry run', async () => {
    const { out, err } = await importFile('list.opml', opml, '--dry-run');
    expect(out).toContain('added feed https://c.example/feed\n');
    expect(err).toContain('Would add 2 sources');
    expect(await allSources(earshot.store)).toEqual([]);
  });

  it('is told to be none where it names no feed', async () => {
    expect(await importFile('list.xml', '<html>')).toMatchObject({
      code: 1,
      err: 'error: list.xml names no feeds\n',
    });
  });
});

describe('importing rows', () => {
  it('stores them as items and mentions, once, as history', async () => {
    await brand('Acme');
    const csv = `\ufeffLink;Headline;Review Text;User Name;Date;Stars;Likes
https://a.example/1;"Broken; again";"Acme is ""awful""
and cold";Mia;02.01.2026 10:30;1,5;3
https://a.example/2;Fine;about nobody;;2026-01-03;8/10;
`;
    const first = await importFile('reviews.csv', csv, '--source', 'Trust Pilot');
    expect(first).toEqual({
      code: 0,
      out: '',
      err: 'Not used: Likes.\nItems: 2 new, 0 known already. New mentions: 1.\n',
    });
    const items = await stored();
    expect(items.find(({ url }) => url === 'https://a.example/1')).toMatchObject({
      title: 'Broken; again',
      text: 'Acme is "awful"\nand cold',
      author: 'Mia',
      publishedAt: new Date('2026-01-02T10:30:00Z'),
      rating: 1.5,
      connector: 'trust-pilot',
      sourceId: null,
    });
    expect(items.find(({ url }) => url === 'https://a.example/2')).toMatchObject({ author: null, rating: 4 });
    expect(await earshot.store.db.select({ historic: mentions.historic }).from(mentions)).toEqual([
      { historic: true },
    ]);
    const again = await importFile('reviews.csv', csv, '--json');
    expect(jsonLines(again.out)).toEqual([
      { dryRun: false, rows: 2, created: 0, existing: 2, refused: 0, mentions: 0 },
    ]);
  });

  it('tells rows without an address apart by all that they say', async () => {
    const csv = 'text,author\nGreat!,Mia\nGreat!,Ben\nGreat!,Mia\n';
    expect((await importFile('a.csv', csv)).err).toContain('Items: 2 new, 1 known already');
    expect((await importFile('a.csv', csv)).err).toContain('Items: 0 new, 3 known already');
  });

  it('goes on behind bad rows and tells each with its line', async () => {
    const csv = `url,text,date,rating
https://a.example/1,one,2026-01-02,9
nowhere,two,2026-01-02,
https://a.example/3,three,soon,
https://a.example/4,,2026-01-02,
https://a.example/5,five,2026-01-02,5,more
https://a.example/6,"six,2026-01-02,
https://a.example/7,seven,2026-01-02,5
`;
    const { code, err } = await importFile('bad.csv', csv);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^bad\.csv:2: rating: expected a number from 0 to 5/),
      'bad.csv:3: url: expected an absolute http(s) URL',
      'bad.csv:4: publishedAt: "soon" is no date',
      'bad.csv:5: text: expected a text or a title',
      'bad.csv:6: has 5 columns, the header has 4',
      'bad.csv:7: a quote is never closed, or the row is longer than 1 MB',
      'Items: 1 new, 0 known already. New mentions: 0.',
      'error: 6 of 7 rows were refused',
    ]);
    expect((await stored()).map(({ url }) => url)).toEqual(['https://a.example/7']);
  });

  it('reads NDJSON with keys of any fashion', async () => {
    const lines = [
      { link: 'https://a.example/1', body: 'one', published_at: 1_767_312_000, stars: 3, likes: 4 },
      { url: 'https://a.example/2', text: 'two', createdAt: '2026-01-02T03:04:05+01:00', source: null },
    ].map((line) => JSON.stringify(line));
    const { code, err } = await importFile('a.ndjson', `${lines.join('\n')}\nnot JSON\n[1]\n`);
    expect({ code, err }).toEqual({
      code: 1,
      err: [
        'a.ndjson:3: not JSON',
        'a.ndjson:4: expected an object',
        'Items: 2 new, 0 known already. New mentions: 0.',
        'error: 2 of 4 rows were refused\n',
      ].join('\n'),
    });
    const times = (await stored()).map(({ publishedAt }) => publishedAt?.toISOString());
    expect(times.sort()).toEqual(['2026-01-02T00:00:00.000Z', '2026-01-02T02:04:05.000Z']);
  });

  it.each([
    ['windows-1252 with tabs', Buffer.from('title\ttext\nCaf\u00e9\tM\u00fcller und S\u00f6hne\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufefftitle,text\r\nCafé,Müller und Söhne\r\n', 'utf16le')],
    ['a declared separator', Buffer.from('sep=|\r\ntitle|text\r\nCafé|Müller und Söhne\r\n')],
  ])('reads %s from standard input', async (_what, stdin) => {
    expect((await earshot.run(['import', '-'], { stdin })).code).toBe(0);
    expect(await stored()).toMatchObject([{ title: 'Café', text: 'Müller und Söhne', connector: 'import' }]);
  });

  it('brings ratings to five stars when the best one is told', async () => {
    await importFile('a.csv', 'text,rating\none,8\ntwo,★★★☆☆\n', '--best-rating', '10');
    expect((await stored()).map(({ rating }) => rating).sort()).toEqual([3, 4]);
  });

  it('refuses what retention would take away at once', async () => {
    await writeFile(join(earshot.cwd, 'old.csv'), 'text,date\none,2001-01-02\ntwo,\n');
    const { code, err } = await earshot.run(['import', 'old.csv'], { env: { RETENTION_DAYS: '365' } });
    expect(code).toBe(1);
    expect(err).toContain('old.csv:2: publishedAt: older than RETENTION_DAYS keeps\n');
    expect((await stored()).map(({ text }) => text)).toEqual(['two']);
  });

  it('checks everything and stores nothing on a dry run', async () => {
    const { code, err } = await importFile('a.csv', 'text,url\none,\ntwo,x\n', '--dry-run');
    expect({ code, err }).toEqual({
      code: 1,
      err: 'a.csv:3: url: expected an absolute http(s) URL\nWould store 1 of 2 rows.\nerror: 1 of 2 rows were refused\n',
    });
    expect(await stored()).toEqual([]);
  });

  it.each([
    [['import', 'absent.csv'], 'absent.csv: no such file'],
    [['import', '.'], '.: is a folder'],
    [['import', '-', '--charset', 'klingon'], 'nobody knows the charset "klingon"'],
    [['import', '-'], 'the first line names no column for text or title: a, b'],
  ])('%j is not understood', async (args, why) => {
    expect(await earshot.run(args, { stdin: 'a,b\n1,2\n' })).toEqual({
      code: 2,
      out: '',
      err: `error: ${why}\n`,
    });
  });
});
