import { insertOf } from '../../../db/recordset.ts';
import { insertBrand, setCompetitors } from '../../../db/repos/brands/brands.ts';
import { addSource, updateSource } from '../../../db/repos/crawl/sources.ts';
import { authors, crawls } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { personOf } from '../../../src/analysis/author/person.ts';
import { addMs, DAY, HOUR } from '../../../src/core/time.ts';
import { brands, places } from './cast.ts';
import type { Random } from './random.ts';
import { DAYS } from './timetable.ts';

/** What posts refer to. */
export interface Stage {
  brandIds: string[];
  /** By connector, in the order of their numbers. */
  sourceIds: ReadonlyMap<string, string[]>;
  /** Who an author is, made known when first asked for. */
  authorOf(place: (typeof places)[number], host: string, rank: number, at: Date): Author;
  /** Writes down the authors that were asked for. */
  saveAuthors(store: Store): Promise<void>;
}

interface Author {
  id: string;
  name: string;
}

/** Sets up brands, and sources with the ledger of their visits. */
export async function setStage(store: Store, end: Date, random: Random): Promise<Stage> {
  const begin = addMs(end, -DAYS * DAY);
  const brandIds: string[] = [];
  for (const { name, timezone } of brands) {
    const id = random.id(begin);
    const times = { createdAt: begin, updatedAt: begin };
    const about = { aliases: [], handles: [], description: null, url: null };
    await insertBrand(store, { id, name, query: `"${name}"`, timezone, ...about, ...times });
    brandIds.push(id);
  }
  for (const [i, { rivals }] of brands.entries()) {
    const ids = rivals.map((rival) => brandIds[brands.findIndex(({ name }) => name === rival)] ?? '');
    await setCompetitors(store, brandIds[i] ?? '', ids);
  }
  const sourceIds = new Map<string, string[]>();
  for (const place of places) {
    const ids: string[] = [];
    for (let number = 0; number < place.sources; number += 1)
      ids.push(await visited(store, place, number, begin, end, random));
    sourceIds.set(place.connector, ids);
  }
  return { brandIds, sourceIds, ...peopleOf(random) };
}

/** A source that was visited every hour, now and then in vain. */
async function visited(
  store: Store,
  { connector, hosts }: (typeof places)[number],
  number: number,
  begin: Date,
  end: Date,
  random: Random,
): Promise<string> {
  const host = hosts[number % hosts.length] ?? '';
  const url = `https://${host}/feed/${number}`;
  const id = random.id(begin);
  const plan = {
    intervalSeconds: 3_600,
    nextDueAt: addMs(end, DAY),
    historyState: 'none' as const,
    createdAt: begin,
  };
  const title = `${connector} ${number + 1}`;
  await addSource(store, { id, connector: 'feed', key: url, title, host, settings: { url }, ...plan });
  await updateSource(store, id, { lastCrawlAt: end, lastSuccessAt: end });
  const rows: (typeof crawls.$inferSelect)[] = [];
  for (let at = begin; at < end; at = addMs(at, HOUR)) {
    const failed = random.happens(0.02);
    rows.push({
      id: random.id(at),
      sourceId: id,
      kind: 'visit',
      plannedAt: at,
      startedAt: at,
      finishedAt: addMs(at, 400 + random.below(2_000)),
      outcome: failed ? 'failed' : 'ok',
      reason: failed ? 'server-error' : null,
      detail: null,
      status: failed ? 503 : 200,
      bytes: failed ? 0 : 20_000 + random.below(90_000),
      itemsFound: failed ? 0 : 20,
      itemsNew: failed ? 0 : random.below(6),
      mentionsNew: failed ? 0 : random.below(4),
      missed: null,
    });
  }
  await store.db.execute(insertOf(crawls, rows));
  return id;
}

function peopleOf(random: Random): Pick<Stage, 'authorOf' | 'saveAuthors'> {
  const known = new Map<string, typeof authors.$inferSelect>();
  return {
    authorOf({ connector }, host, rank, at) {
      const name = `${['mira', 'jo', 'sam', 'lee', 'ana', 'kai'][rank % 6]}_${rank}`;
      const person = personOf({ author: name, connector, host });
      const place = person?.place.name ?? host;
      const key = person?.key ?? name;
      const before = known.get(`${place} ${key}`);
      if (before !== undefined) {
        before.lastSeenAt = at;
        return before;
      }
      const author = {
        ...{ id: random.id(at), place, key, name },
        reach: random.happens(0.5) ? Math.floor(10 ** (1 + random.next() * 4)) : null,
        reachMethod: null,
        automation: rank < 20 ? (random.happens(0.3) ? 0.97 : 0.1) : null,
        automationSigns: [],
        ...{ firstSeenAt: at, lastSeenAt: at },
      };
      known.set(`${place} ${key}`, author);
      return author;
    },
    async saveAuthors(store) {
      const rows = [...known.values()];
      for (let from = 0; from < rows.length; from += 5_000)
        await store.db.execute(insertOf(authors, rows.slice(from, from + 5_000)));
    },
  };
}
