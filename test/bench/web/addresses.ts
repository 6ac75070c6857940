import { desc, eq, sql } from 'drizzle-orm';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { incidents, mentions } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, DAY } from '../../../src/core/time.ts';

/** A page that is asked for, and what it is called in the table. */
export interface Address {
  name: string;
  path: string;
}

/** Pages of every kind, about the brand that is spoken of most, its biggest story, its busiest author and so on. */
export async function addressesOf(store: Store, now: Date): Promise<Address[]> {
  const { db } = store;
  const brand = (await allBrands(store)).find(({ name }) => name === 'Norvale')?.id ?? '';
  const day = (back: number) => addMs(now, -back * DAY).toISOString();
  const recent = sql`${mentions.publishedAt} > ${day(14)}`;
  const most = async (column: typeof mentions.storyId | typeof mentions.authorId | typeof mentions.host) => {
    const [row] = await db
      .select({ value: column })
      .from(mentions)
      .where(recent)
      .groupBy(column)
      .orderBy(desc(sql`count(*)`))
      .limit(1);
    return row?.value ?? '';
  };
  const [incident] = await db
    .select({ id: incidents.id })
    .from(incidents)
    .where(eq(incidents.brandId, brand))
    .orderBy(desc(incidents.openedAt))
    .limit(1);
  const [mention] = await db.select({ id: mentions.id }).from(mentions).orderBy(desc(mentions.id)).limit(1);
  const [source] = await db.query.sources.findMany({ limit: 1 });
  const feed = (query: string) => `/mentions?${query}`;
  const search = (q: string) => feed(new URLSearchParams({ q }).toString());
  const named: [string, string][] = [
    ['all brands', '/'],
    ['overview', `/brands/${brand}`],
    ['overview, 90 days', `/brands/${brand}?period=90d`],
    ['feed', '/mentions'],
    ['feed of a brand', feed(`brand=${brand}`)],
    ['feed, far back', feed(`to=${encodeURIComponent(day(80))}`)],
    ['feed, one sentiment', feed(`brand=${brand}&sentiment=negative`)],
    ['feed, one language', feed('language=fr')],
    ['feed, one status', feed('status=answered')],
    ['feed, one theme', feed(`brand=${brand}&theme=refund`)],
    ['feed, one site', feed(`host=${await most(mentions.host)}`)],
    ['feed, a rare site', feed('host=blog17.example')],
    ['feed, one tag', feed(`tag=${encodeURIComponent('follow up')}`)],
    ['feed, one assignee', feed('assignee=Mira')],
    ['feed, one source', feed(`source=${source?.id ?? ''}`)],
    ['feed, nothing fits', feed('language=xx')],
    ['feed, most negative', feed('sort=score')],
    ['feed of a brand, most negative', feed(`brand=${brand}&sort=score`)],
    ['feed, widest reach', feed('sort=-reach')],
    ['feed of a brand, widest reach', feed(`brand=${brand}&sort=-reach`)],
    ['feed, ungrouped', feed('group=none')],
    ['search, common word', search('refund')],
    ['search, rare word', search('kolemato')],
    ['search, no such word', search('zyzzyva')],
    ['search, phrase', search('"nobody answers"')],
    ['search, words rarely together', search('parcel crashes')],
    ['search, near', search('app NEAR/3 awful')],
    ['search, beginning', search('crash*')],
    ['search, within a filter', `${search('refund')}&brand=${brand}&sentiment=positive`],
    ['search, most negative', `${search('"charged me twice"')}&sort=score`],
    ['mention', `/mentions/${mention?.id ?? ''}`],
    ['story', `/stories/${await most(mentions.storyId)}`],
    ['stories', `/stories?brand=${brand}`],
    ['author', `/authors/${await most(mentions.authorId)}`],
    ['authors', `/authors?brand=${brand}`],
    ['incidents', '/incidents'],
    ['incident', `/incidents/${incident?.id ?? ''}`],
    ['themes', `/themes?brand=${brand}`],
    ['praise', `/praise?brand=${brand}`],
    ['compare', `/compare?brand=${brand}`],
    ['review', `/brands/${brand}/review`],
    ['coverage', '/coverage'],
    ['sources', '/sources'],
    ['source', `/sources/${source?.id ?? ''}`],
    ['rules', '/alerts'],
    ['silences', '/silences'],
    ['receivers', '/receivers'],
    ['deliveries', '/deliveries'],
    ['digests', '/digests'],
    ['quality', '/quality'],
    ['quality of a brand', `/brands/${brand}/quality`],
    ['views', '/views'],
  ];
  return named.map(([name, path]) => ({ name, path }));
}
