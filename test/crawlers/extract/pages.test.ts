import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../crawlers/extract/extract-page.ts';
import { pageLine } from '../../../crawlers/extract/page-line.ts';

const folder = join(import.meta.dirname, '../../fixtures/pages');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('extractPage', () => {
  it.each(pages)('reads %s as the file beside it says', (name) => {
    const page = extractPage(readFileSync(join(folder, name)), {
      url: 'https://www.example.org/dir/page?x=1',
    });
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/html$/, 'json')), 'utf8'));
    expect(pageLine(page)).toEqual(expected);
  });
});
