import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainParameter, presetSettings } from '../../../crawlers/presets/preset-settings.ts';
import { presetById, presets } from '../../../crawlers/presets/registry.ts';
import { connectors } from '../../../crawlers/registry.ts';

/** The address that comes of what is filled in; null when it is refused. */
function addressOf(id: string, values: Record<string, unknown>): string | null {
  const preset = presetById(id);
  if (preset === null) throw new Error(`there is no preset ${id}`);
  return presetSettings(preset).safeParse(values).data?.url ?? null;
}

describe.each(presets)('the preset $id', (preset) => {
  it('describes itself', () => {
    expect(preset.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(preset.description).toMatch(/\.$/);
    const blanks = [...preset.url.matchAll(/\{\+?(\w+)\}/g)].map(([, name]) => name);
    expect(new Set(blanks)).toEqual(new Set(Object.keys(preset.parameters)));
    // These are keys of the entry itself.
    for (const name of ['name', 'interval']) expect(preset.parameters).not.toHaveProperty(name);
  });

  it('makes an address of its example', () => {
    const address = addressOf(preset.id, preset.example) ?? '';
    expect(new URL(address).href).toBe(address);
    expect(preset.example).toHaveProperty(mainParameter(preset));
    expect(addressOf(preset.id, {})).toBeNull();
    expect(addressOf(preset.id, { ...preset.example, typo: 'x' })).toBeNull();
  });
});

it('no preset is called like a connector or another preset', () => {
  const ids = [...presets, ...connectors].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each([
  [
    'google-news',
    { q: 'acme "phone"', hl: 'de', gl: 'DE' },
    'https://news.google.com/rss/search?q=acme%20%22phone%22%20when:1d&hl=de&gl=DE&ceid=DE:de',
  ],
  ['discourse-latest', { site: 'forum.example.com/' }, 'https://forum.example.com/latest.rss'],
  ['wordpress-comments', { site: 'http://a.example/blog/?x=1' }, 'http://a.example/blog/comments/feed/'],
  ['mastodon-tag', { tag: '#Acme' }, 'https://mastodon.social/tags/Acme.rss'],
  ['stackexchange-tag', { tag: 'c++' }, 'https://stackoverflow.com/feeds/tag?tagnames=c%2B%2B&sort=newest'],
  ['reddit-search', { q: 2026 }, 'https://www.reddit.com/search.rss?q=2026&sort=new'],
])('%s of %j is %s', (id, values, address) => {
  expect(addressOf(id, values)).toBe(address);
});

it.each([
  ['youtube', { channel: 'https://www.youtube.com/@acme' }],
  ['mastodon-tag', { tag: 'acme', server: 'mastodon.social/evil' }],
  ['mastodon-tag', { tag: 'a/../b' }],
  ['wordpress-comments', { site: 'javascript://x' }],
  ['tumblr', { blog: 'a.evil.example/' }],
  ['google-news', { q: ' ' }],
])('%s refuses %j', (id, values) => {
  expect(addressOf(id, values)).toBeNull();
});

it('what is filled in stays where it belongs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (q) => {
      const address = addressOf('bing-news', { q });
      if (address === null) return;
      const { host, pathname, searchParams } = new URL(address);
      expect([host, pathname]).toEqual(['www.bing.com', '/news/search']);
      expect(searchParams.get('q')).toBe(q.trim().toWellFormed());
    }),
  );
});
