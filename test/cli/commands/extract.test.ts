import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/temp-folder.ts';
import { jsonLines, runCli } from '../run-cli.ts';

const sentence =
  'The council voted on Tuesday to rebuild the old harbour, after years of debate in the town. ';
const page = `<!doctype html><html lang="en"><head><title>Harbour to be rebuilt</title>
<link rel="canonical" href="/harbour"></head><body><nav><a href="/">Home</a></nav><article>
<h1>Harbour to be rebuilt</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}</article></body></html>`;

describe('earshot extract', () => {
  it('prints one line a file and goes on after one that cannot be read', async () => {
    const cwd = await tempFolder();
    await writeFile(join(cwd, 'p.html'), page);
    const args = ['extract', '--url', 'https://n.example/x', 'absent.html', 'p.html'];
    const { code, out, err } = await runCli(args, { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(jsonLines(out)).toEqual([
      { file: 'absent.html', ok: false, error: 'no such file' },
      {
        file: 'p.html',
        ok: true,
        kind: 'article',
        title: 'Harbour to be rebuilt',
        text: expect.stringContaining(sentence.trim()),
        author: null,
        publishedAt: null,
        canonicalUrl: 'https://n.example/harbour',
        language: 'en',
        items: [],
      },
    ]);
  });
  it('knows the language of a page that does not say it', async () => {
    const stdin = page.replace(' lang="en"', '');
    const { out } = await runCli(['extract', '-'], { stdin });
    expect(jsonLines(out)).toMatchObject([{ file: '-', ok: true, language: 'en' }]);
  });
});
