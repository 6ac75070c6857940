import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/temp-folder.ts';
import { jsonLines, runCli } from '../run-cli.ts';

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Blog</title><link>https://b.example/</link>
<item><guid>g1</guid><title>Hello</title><link>/hello</link><description>&lt;p&gt;Hi there&lt;/p&gt;</description>
<pubDate>Fri, 02 Jan 2026 03:04:05 GMT</pubDate></item></channel></rss>`;

let cwd: string;
beforeAll(async () => {
  cwd = await tempFolder();
  await writeFile(join(cwd, 'good.xml'), rss);
  await writeFile(join(cwd, 'page.html'), '<!doctype html><html><body>no feed</body></html>');
});

describe('earshot parse', () => {
  it('prints one line a file, in order, and ends with 0 whatever the files are', async () => {
    const args = ['parse', '--url', 'https://b.example/feed', 'page.html', 'good.xml', 'absent.xml', '-'];
    const { code, out, err } = await runCli(args, { cwd, stdin: rss });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const feed = {
      ok: true,
      format: 'rss',
      title: 'Blog',
      link: 'https://b.example/',
      language: null,
      hub: null,
      items: [
        {
          id: 'g1',
          url: 'https://b.example/hello',
          title: 'Hello',
          text: 'Hi there',
          html: '<p>Hi there</p>',
          author: null,
          publishedAt: '2026-01-02T03:04:05.000Z',
          updatedAt: null,
          rating: null,
        },
      ],
    };
    expect(jsonLines(out)).toEqual([
      { file: 'page.html', ok: false, error: expect.any(String) },
      { file: 'good.xml', ...feed },
      { file: 'absent.xml', ok: false, error: 'no such file' },
      { file: '-', ...feed },
    ]);
  });

  it('believes the content type it is told', async () => {
    const latin = Buffer.from(rss.replace('Hello', 'Caf\u00e9'), 'latin1');
    const args = ['parse', '--content-type', 'application/rss+xml; charset=iso-8859-1', '-'];
    const { out } = await runCli(args, { stdin: latin });
    expect(jsonLines(out)).toMatchObject([{ items: [{ title: 'Caf\u00e9' }] }]);
  });
});
