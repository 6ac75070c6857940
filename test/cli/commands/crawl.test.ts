import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allSources } from '../../../db/repos/crawl/sources.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { sharedInstallation } from '../installation.ts';
import { jsonLines, runCli } from '../run-cli.ts';

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Blog</title><link>https://b.example/</link>
<item><guid>g1</guid><title>Acme is awful</title><link>/awful</link><description>I hate my Acme drill</description>
<pubDate>Fri, 02 Jan 2026 03:04:05 GMT</pubDate></item>
<item><guid>g2</guid><title>Weather</title><link>/weather</link><description>It rains</description></item>
</channel></rss>`;
const sentence = 'The council voted on Tuesday to rebuild the old harbour of Acme, after years of debate. ';
const article = `<!doctype html><html lang="en"><head><title>Harbour to be rebuilt</title></head><body><article>
<h1>Harbour to be rebuilt</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}</article></body></html>`;

/** A site with a feed, an article, and nothing else. */
const site = createServer(({ url }, response) => {
  if (url === '/feed.xml') response.setHeader('content-type', 'application/rss+xml').end(rss);
  else if (url === '/article') response.setHeader('content-type', 'text/html').end(article);
  else if (url === '/image') response.setHeader('content-type', 'image/png').end('PNG');
  else response.writeHead(404).end();
});
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
});

describe('earshot crawl --url', () => {
  // A database that must not be asked for.
  const env = { DATABASE_URL: 'postgres://u:p@127.0.0.1:1/none', ALLOW_PRIVATE_HOSTS: '127.0.0.1' };
  const crawl = (...args: string[]) => runCli(['crawl', '--url', ...args], { env });

  it('prints the items of a feed', async () => {
    const { code, out, err } = await crawl(`${origin}/feed.xml`);
    expect({ code, err }).toEqual({ code: 0, err: 'Read as a feed: 2 items.\n' });
    expect(jsonLines(out)).toMatchObject([
      { id: 'g1', url: `${origin}/awful`, title: 'Acme is awful', publishedAt: '2026-01-02T03:04:05.000Z' },
      { id: 'g2', url: `${origin}/weather`, title: 'Weather', publishedAt: null },
    ]);
  });

  it('keeps what mentions the brand and says how it feels about it', async () => {
    const { code, out, err } = await crawl(`${origin}/feed.xml`, '--brand', 'ACME');
    expect({ code, err }).toEqual({ code: 0, err: 'Read as a feed: 2 items, of which 1 mention ACME.\n' });
    expect(jsonLines(out)).toMatchObject([{ id: 'g1', sentiment: 'negative', score: expect.any(Number) }]);
  });

  it('reads what is no feed as a page', async () => {
    const { code, out, err } = await crawl(`${origin}/article`);
    expect({ code, err }).toEqual({ code: 0, err: 'Read as a page: 1 items.\n' });
    expect(jsonLines(out)).toMatchObject([
      { title: 'Harbour to be rebuilt', text: expect.stringContaining(sentence.trim()) },
    ]);
  });

  it.each([
    ['not-found', '/absent'],
    ['not-a-page', '/image'],
  ])('ends with 1 and says %s', async (reason, path) => {
    const { code, out, err } = await crawl(`${origin}${path}`);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(new RegExp(`^error: ${reason}: [^\\n]+\\n$`));
  });

  it('does not go to private addresses unless they are allowed', async () => {
    const { code, err } = await runCli(['crawl', '--url', `${origin}/feed.xml`]);
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^error: private-address: [^\n]+\n$/),
    });
  });

  it('leaves nothing in the data folder', async () => {
    const cwd = await tempFolder();
    const args = ['crawl', '--url', `${origin}/feed.xml`];
    await runCli(args, { cwd, env: { EARSHOT_DATA_DIR: cwd, ALLOW_PRIVATE_HOSTS: '127.0.0.1' } });
    expect(await readdir(cwd)).toEqual([]);
  });

  it.each([
    ['a brand without a URL', ['--brand', 'Acme']],
    ['an empty brand', ['--url', 'https://b.example/', '--brand', ' ']],
    ['two choices', ['--due', '--url', 'https://b.example/']],
    ['something else than a URL', ['--url', 'b.example']],
  ])('ends with 2 on %s', async (_, args) => {
    const { code, out, err } = await runCli(['crawl', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^error: [^\n]+\n$/);
  });
});

describe('earshot crawl', () => {
  const earshot = sharedInstallation();
  let ids: Record<string, string>;

  beforeAll(async () => {
    expect(await earshot.run(['crawl'])).toEqual({ code: 0, out: '', err: 'There is no source to crawl.\n' });
    const team = `{ brands: [{ name: Acme, query: acme }], sources: [
      { feed: '${origin}/feed.xml', name: Good }, { feed: '${origin}/absent', name: Bad } ] }`;
    expect(await earshot.run(['apply', '-'], { stdin: team })).toMatchObject({ code: 0 });
    ids = Object.fromEntries((await allSources(earshot.store)).map(({ title, id }) => [title ?? '', id]));
  });

  it('sums up every source, in order, and ends with 0 although one fails', async () => {
    const { code, out, err } = await earshot.run(['crawl']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['source', 'outcome', 'items', 'new', 'mentions', 'why'],
      ['Good', 'ok', '2', '2', '1'],
      ['Bad', 'failed', '0', '0', '0', expect.stringMatching(/^not-found: /)],
      [''],
    ]);
  });

  it('crawls the one source it is told, as JSON; what was there before is not read again', async () => {
    const { code, out } = await earshot.run(['crawl', '--source', ids.Good ?? '', '--json']);
    expect(code).toBe(0);
    expect(jsonLines(out)).toMatchObject([
      { sourceId: ids.Good, outcome: 'not-modified', itemsFound: 0, itemsNew: 0 },
    ]);
  });

  it('has nothing to do when no visit is due', async () => {
    expect(await earshot.run(['crawl', '--due'])).toEqual({ code: 0, out: '', err: 'No source is due.\n' });
  });

  it('knows no other sources', async () => {
    expect(await earshot.run(['crawl', '--source', 'nope'])).toEqual({
      code: 1,
      out: '',
      err: 'error: there is no source nope\n',
    });
  });

  it('draws a bar on a terminal and keeps it out of the data', async () => {
    const { out, err } = await earshot.run(['crawl', '--json'], { terminal: true });
    expect(err).toContain('2/2');
    expect(jsonLines(out)).toHaveLength(2);
  });
});
