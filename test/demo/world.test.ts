import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMs, HOUR, MINUTE } from '../../src/core/time.ts';
import { sites } from '../../src/demo/world/site-list.ts';
import { tellStory } from '../../src/demo/world/story.ts';
import { createWorld, type World, type WorldSite } from '../../src/demo/world/world.ts';
import { readSite, squeeze } from './read-site.ts';

const start = new Date('2026-03-10T07:00:00Z');
const seed = 7;
const { posts } = tellStory({ start, seed });

let now: Date;
let world: World;

beforeEach(async () => {
  now = start;
  world = await createWorld({ clock: { now: () => now }, start, seed });
});
afterEach(() => world.close());

const named = (name: string): WorldSite => world.sites.find((site) => site.name === name) as WorldSite;
const slugOf = ({ name }: WorldSite) => sites.find((site) => site.name === name)?.slug;

async function read(site: WorldSite) {
  const response = await fetch(site.sourceUrl);
  expect(response.status).toBe(200);
  const encoding = site.name === 'Le Petit Réseau' ? 'windows-1252' : 'utf-8';
  const document = new TextDecoder(encoding, { fatal: true }).decode(await response.arrayBuffer());
  const strict = site.name === 'Bills & Phones' ? document.replace(/&(?!\w+;)/g, '&amp;') : document;
  return readSite(site.kind, strict);
}

describe('createWorld', () => {
  it('gives a dozen sites a host each', () => {
    expect(world.sites.length).toBeGreaterThanOrEqual(12);
    expect(new Set(world.hosts).size).toBe(world.sites.length);
    expect(world.sites.map(({ origin }) => origin.replace('http://', ''))).toEqual(world.hosts);
  });

  it('holds on every site the posts that are out, newest first, and none of the future', async () => {
    for (const elapsed of [0, 5 * HOUR]) {
      now = addMs(start, elapsed);
      for (const site of world.sites) {
        const expected = posts.filter((post) => post.site === slugOf(site) && post.at <= now).reverse();
        const found = await read(site);
        const byTime = [...found].sort((a, b) => b.at.getTime() - a.at.getTime());
        expect(
          byTime.map(({ at }) => at),
          site.name,
        ).toEqual(expected.map(({ at }) => at));
        const texts = new Map(found.map(({ url, text }) => [url, text]));
        for (const post of expected)
          expect(texts.get(`${site.origin}/posts/${post.id}`)).toBe(squeeze(post.text));
      }
    }
  });

  it('shows a post of its own address only once it is out', async () => {
    const site = named('Signal Stream');
    const next = posts.find((post) => post.site === 'signal-stream' && post.at > start);
    const url = `${site.origin}/posts/${next?.id}`;
    expect((await fetch(url)).status).toBe(404);
    now = next?.at ?? start;
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(next?.author);
  });

  it('has a front page that advertises the feed', async () => {
    const page = await (await fetch(`${named('Handset Weekly').origin}/`)).text();
    expect(page).toContain(`type="application/atom+xml" href="${named('Handset Weekly').sourceUrl}"`);
  });

  it('is malformed, compressed and otherwise encoded where it says so', async () => {
    const bills = await (await fetch(named('Bills & Phones').sourceUrl)).text();
    expect(bills).toContain('<title>Bills & Phones</title>');
    await expect(readSite('rss', bills)).rejects.toThrow();

    const townsquare = await fetch(named('Townsquare').sourceUrl, { headers: { 'accept-encoding': 'gzip' } });
    expect(townsquare.headers.get('content-encoding')).toBe('gzip');

    const reseau = Buffer.from(await (await fetch(named('Le Petit Réseau').sourceUrl)).arrayBuffer());
    expect(reseau.includes(Buffer.from([0xe9]))).toBe(true);
    expect(reseau.toString('latin1')).toContain('encoding="windows-1252"');
  });

  it('answers 304 to a visitor who has this version, and 200 once there is more', async () => {
    const site = named('The Morning Ledger');
    const first = await fetch(site.sourceUrl);
    const byTag = { 'if-none-match': first.headers.get('etag') ?? '' };
    const byTime = { 'if-modified-since': first.headers.get('last-modified') ?? '' };
    for (const headers of [byTag, byTime]) {
      const again = await fetch(site.sourceUrl, { headers });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    }
    now = addMs(start, 12 * HOUR);
    for (const headers of [byTag, byTime]) {
      expect((await fetch(site.sourceUrl, { headers })).status).toBe(200);
    }
  });

  it('lets the wobbly site fail for an hour, then ask for patience, then recover', async () => {
    const { sourceUrl } = named('Wobbly Bulletin');
    const at = async (elapsed: number) => {
      now = addMs(start, elapsed);
      return fetch(sourceUrl);
    };
    expect((await at(59 * MINUTE)).status).toBe(200);
    expect((await at(HOUR)).status).toBe(500);
    const patience = await at(2 * HOUR);
    expect(patience.status).toBe(429);
    expect(patience.headers.get('retry-after')).toBe('600');
    expect((await at(3 * HOUR)).status).toBe(200);
  });

  it('lets the slow site answer after one that was asked later', async () => {
    const slow = fetch(named('The Slow Post').sourceUrl).then(() => 'slow');
    const quick = fetch(named('Signal Stream').sourceUrl).then(() => 'quick');
    expect(await Promise.race([slow, quick])).toBe('quick');
    expect(await slow).toBe('slow');
  });

  it('forbids the members of the forum to crawlers', async () => {
    const { origin } = named('Kitchen Table Forum');
    expect(await (await fetch(`${origin}/robots.txt`)).text()).toContain('Disallow: /members/');
    expect((await fetch(`${origin}/members/`)).status).toBe(200);
  });

  it('counts its requests', async () => {
    await fetch(named('Townsquare').sourceUrl);
    await fetch(named('Signal Stream').sourceUrl);
    expect(world.requests()).toBe(2);
  });
});
