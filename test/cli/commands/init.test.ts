import { beforeEach, describe, expect, it } from 'vitest';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { allSources } from '../../../db/repos/crawl/sources.ts';
import { allRules } from '../../../db/repos/incidents/rules.ts';
import { type Installation, installations } from '../installation.ts';
import { jsonLines } from '../run-cli.ts';

const fresh = installations();
let earshot: Installation;
beforeEach(async () => {
  earshot = await fresh();
});

describe('earshot init', () => {
  it('watches a brand by its names and proposes sources without adding them', async () => {
    const { code, out, err } = await earshot.run([
      'init',
      ' Acme ',
      '--alias',
      'Acme Inc',
      '--handle',
      '@acme',
      ...['--description', 'anvils and rockets', '--url', 'https://acme.example/'],
    ]);
    expect(code).toBe(0);
    expect(err).toContain('Watching Acme by "Acme" OR "Acme Inc" OR "@acme"');
    expect(out).toContain('Google News: Acme');
    const [brand, ...others] = await allBrands(earshot.store);
    expect(others).toEqual([]);
    expect(brand).toMatchObject({
      name: 'Acme',
      aliases: ['Acme Inc'],
      handles: ['@acme'],
      description: 'anvils and rockets',
      url: 'https://acme.example/',
    });
    expect(await allRules(earshot.store)).toMatchObject([
      { brandId: brand?.id, kind: 'negative-surge', enabled: true },
    ]);
    expect(await allSources(earshot.store)).toEqual([]);
  });

  it('adds the sources it proposes when they are accepted', async () => {
    const { code, out } = await earshot.run(['init', 'Acme', '--accept', '--json']);
    expect(code).toBe(0);
    const proposed = jsonLines(out) as { title: string }[];
    const added = (await allSources(earshot.store)).map(({ title }) => title);
    expect(added.length).toBeGreaterThan(2);
    expect(new Set(added)).toEqual(new Set(proposed.map(({ title }) => title)));
  });

  it('leaves a brand that is watched already as it is', async () => {
    await earshot.run(['init', 'Acme', '--query', 'acme -looney']);
    const before = await allBrands(earshot.store);
    const { code, out, err } = await earshot.run(['init', 'Acme', '--accept']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^error: Acme is watched already, by acme -looney; [^\n]+\n$/);
    expect(await allBrands(earshot.store)).toEqual(before);
    expect(await allSources(earshot.store)).toEqual([]);
  });

  it.each([
    ['no name', [' '], /^error: a brand needs a name\n$/],
    ['a query that cannot be read', ['Acme', '--query', 'acme OR'], /^error: query: position 7: [^\n]+\n$/],
    ['a query that finds nothing', ['Acme', '--query', '"!"'], /^error: query: position 0: [^\n]+\n$/],
    ['a name that cannot be looked for', ['!!!'], /^error: query: position 0: [^\n]+\n$/],
  ])('ends with 2 and stores nothing on %s', async (_, args, line) => {
    const { code, out, err } = await earshot.run(['init', ...args, '--accept']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(line);
    expect(await allBrands(earshot.store)).toEqual([]);
    expect(await allSources(earshot.store)).toEqual([]);
  });
});
