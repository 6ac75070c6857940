import { describe, expect, it } from 'vitest';
import { jsonLines, runCli } from '../run-cli.ts';

const page = `<html><head><title>Blog</title>
<link rel="alternate" type="application/rss+xml" title="Posts" href="/feed.xml"></head><body></body></html>`;

describe('earshot discover', () => {
  it('prints the feeds of each file', async () => {
    const args = ['discover', '-', 'absent.html', '--url', 'https://b.example/about'];
    const { code, out, err } = await runCli(args, { stdin: page });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(jsonLines(out)).toEqual([
      {
        file: '-',
        feeds: [{ url: 'https://b.example/feed.xml', type: 'application/rss+xml', title: 'Posts' }],
      },
      { file: 'absent.html', ok: false, error: 'no such file' },
    ]);
  });
});
