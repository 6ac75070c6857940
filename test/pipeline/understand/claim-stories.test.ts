import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../../db/store.ts';
import { fingerprint } from '../../../src/analysis/identity/fingerprint.ts';
import { newId } from '../../../src/core/id.ts';
import { addMs, DAY, MINUTE } from '../../../src/core/time.ts';
import { claimStories } from '../../../src/pipeline/understand/claim-stories.ts';
import { AT, storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';

let serial = 0;

/** A text that nothing else in this file is like. */
function aText(): string {
  serial += 1;
  return Array.from({ length: 60 }, (_, at) => `w${serial}x${at}`).join(' ');
}

function told(text: string, at = AT, more: { title?: string; url?: string } = {}) {
  const title = more.title ?? null;
  return {
    id: newId(at),
    title,
    text,
    canonicalUrl: more.url ?? null,
    fingerprint: fingerprint(title, text),
  };
}

describeOnBothDatabases('claimStories', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  /** The stories of items that come one after the other. */
  async function oneByOne(...items: ReturnType<typeof told>[]): Promise<(string | undefined)[]> {
    const stories = [];
    for (const item of items) stories.push((await claimStories(store, [item])).get(item.id));
    return stories;
  }

  it('gives copies that come later the story of the first, and other texts one of their own', async () => {
    const text = aText();
    const [first, copy, other] = await oneByOne(
      told(text),
      told(`Breaking: ${text} Read on.`, addMs(AT, DAY)),
      told(aText()),
    );
    expect(first).toBeDefined();
    expect(copy).toBe(first);
    expect(other).not.toBe(first);
  });

  it('tells the items of one batch apart as if they had come one by one', async () => {
    const text = aText();
    const items = [told(`${text} again`, addMs(AT, MINUTE)), told(text), told(aText())];
    const stories = await claimStories(store, items);
    expect(stories.size).toBe(3);
    expect(new Set(stories.values()).size).toBe(2);
    expect(stories.get(items[0]?.id ?? '')).toBe(stories.get(items[1]?.id ?? ''));
  });

  it('gives an item the same story when it is asked again', async () => {
    const item = told(aText());
    const [first, again] = await oneByOne(item, item);
    expect(again).toBe(first);
  });

  it('finds a share by the address of a copy', async () => {
    const [text, url] = [aText(), 'https://copies.example/an-article-of-ours'];
    const [first, copy, share] = await oneByOne(told(text), told(text, AT, { url }), told(`Look! ${url}`));
    expect([copy, share]).toEqual([first, first]);
  });

  it('begins a new story for a copy that comes weeks later', async () => {
    const text = aText();
    const [first, late] = await oneByOne(told(text), told(text, addMs(AT, 15 * DAY)));
    expect(late).not.toBe(first);
  });

  it('begins one story where several bring the same text at once', async () => {
    const text = aText();
    const claims = Array.from({ length: 4 }, () => claimStories(store, [told(text)]));
    const stories = (await Promise.all(claims)).flatMap((claimed) => [...claimed.values()]);
    expect(stories).toHaveLength(4);
    expect(new Set(stories).size).toBe(1);
  });

  it('asks nothing of the database where there is nothing to claim', async () => {
    const nothing = { db: null, box: null } as unknown as Store;
    expect(await claimStories(nothing, [])).toEqual(new Map());
  });
});
