import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../../db/database.ts';
import { findBrand } from '../../../db/repos/brands/brands.ts';
import { insertCrawl, pageOfCrawls } from '../../../db/repos/crawl/crawls.ts';
import { addSource, findSource, setSourceSettings, updateSource } from '../../../db/repos/crawl/sources.ts';
import { insertIncidentEvent, timelineOf } from '../../../db/repos/incidents/incidents.ts';
import { changeMention } from '../../../db/repos/mentions/change-mention.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { postMessage } from '../../../db/repos/telling/outbox.ts';
import { findReceiver, updateReceiver } from '../../../db/repos/telling/receivers.ts';
import { items } from '../../../db/schema/index.ts';
import { createSecretBox } from '../../../db/secret-box.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { storableText } from '../../../src/core/text.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { newIncident } from './incident-samples.ts';
import { AT, aMention, anItem, newBrand, newReceiver, newSource, publish, storeOn, WORD } from './samples.ts';

/** Any UTF-16, with more than its share of NUL bytes and lone surrogates. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u0000', '\ud800', '\udfff', '"', '\\', '{', '}', ','),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));
const runs = { numRuns: 25 };

const SECRET = 'hunter2-hunter2';

describeOnBothDatabases('what is kept', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  describe('hostile text', () => {
    it('is kept in everything a crawl brings, and can be asked for', async () => {
      const brand = await newBrand(store);
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          const item = anItem({
            guid: text,
            url: text,
            canonicalUrl: text,
            host: text,
            title: text,
            text,
            html: text,
            author: text,
            language: text,
            connector: text,
            engagement: { likes: 1, [text]: 2 },
          });
          const evidence = [{ text, start: 0, end: 1, weight: -1 }];
          await publish(store, [[item, aMention(item, brand.id, { evidence })]]);
          const [row] = await store.db.select().from(items).where(eq(items.id, item.id));
          const kept = storableText(text);
          expect(row).toMatchObject({
            guid: kept,
            url: kept,
            host: kept,
            title: kept,
            text: kept,
            language: kept,
          });
          const filter = { brandId: brand.id, author: text, host: text, language: text, connector: text };
          const { items: found } = await pageOfMentions(store, filter, '-publishedAt', {
            limit: 200,
            cursor: null,
          });
          expect(found.map(({ itemId }) => itemId)).toContain(item.id);
          expect(found[0]?.evidence[0]?.text).toBe(kept);
        }),
        runs,
      );
    });

    it('is kept in what is known of a source', async () => {
      const { id } = await newSource(store);
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          await updateSource(store, id, { title: text, lastError: text, cursor: { [text]: [text] } });
          const kept = storableText(text);
          expect(await findSource(store, id)).toMatchObject({
            title: kept,
            lastError: kept,
            cursor: { [kept]: [kept] },
          });
          await insertCrawl(store, {
            id: newId(AT),
            sourceId: id,
            plannedAt: AT,
            startedAt: AT,
            finishedAt: AT,
            outcome: 'failed',
            reason: 'not-a-feed',
            detail: text,
            status: 200,
            bytes: 1,
            itemsFound: 0,
            itemsNew: 0,
            mentionsNew: 0,
            missed: { atLeast: null, reason: text },
          });
        }),
        runs,
      );
      expect((await pageOfCrawls(store, id, { limit: 200, cursor: null })).items).toHaveLength(runs.numRuns);
    });

    it('is kept in what people write', async () => {
      const item = anItem();
      const { id: brandId } = await newBrand(store);
      const mention = aMention(item, brandId);
      await publish(store, [[item, mention]]);
      const incident = await newIncident(store, brandId);
      let seen = 0;
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          const kept = storableText(text);
          const brand = await newBrand(store, { query: text, aliases: [text, 'b'], handles: [text] });
          expect(await findBrand(store, brand.id)).toMatchObject({
            query: kept,
            aliases: [kept, 'b'],
            handles: [kept],
          });
          const response = { url: text, at: AT.toISOString() };
          expect(await changeMention(store, mention.id, { assignee: text, response }, WORD)).toMatchObject({
            assignee: kept,
          });
          await insertIncidentEvent(store, {
            id: newId(AT),
            incidentId: incident.id,
            at: AT,
            kind: 'comment',
            actor: text,
            text,
          });
          seen += 1;
        }),
        runs,
      );
      expect(await timelineOf(store, incident.id)).toHaveLength(seen);
    });

    it('is kept in what receivers are told', async () => {
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          const id = newId(AT);
          const receiver = await newReceiver(store, { settings: { note: text } });
          expect((await findReceiver(store, receiver.id))?.settings).toEqual({ note: text });
          const posted = await postMessage(store, {
            id,
            eventKey: id,
            incidentId: null,
            body: {
              type: 'mention.flagged',
              timestamp: AT.toISOString(),
              data: { mention: { [text]: text }, rule: text },
            },
            page: { subject: text, html: text, text },
            createdAt: AT,
            deliveries: [{ id: newId(AT), receiverId: receiver.id }],
          });
          expect(posted).toBe(true);
        }),
        runs,
      );
    });
  });

  describe('settings', () => {
    /** Everything that stands in a table, as text. */
    async function everythingIn(table: string): Promise<string> {
      const rows = await rowsOf<{ row: string }>(
        store.db,
        sql`SELECT row_to_json(t)::text AS row FROM ${sql.identifier(table)} t`,
      );
      expect(rows.length).toBeGreaterThan(0);
      return rows.map(({ row }) => row).join('\n');
    }

    async function sourceWith(url: string, id = newId(AT)) {
      const times = { intervalSeconds: 900, nextDueAt: AT, createdAt: AT };
      const place = { connector: 'feed', key: url, settings: { url }, host: new URL(url).host } as const;
      return addSource(store, { id, ...place, historyState: 'none', title: null, ...times });
    }

    it('of sources are never in clear in the table, nor is their key', async () => {
      const { source } = await sourceWith(`https://a.example/feed?token=${SECRET}`);
      expect(await everythingIn('sources')).not.toContain(SECRET);
      expect((await findSource(store, source.id))?.settings).toEqual({
        url: `https://a.example/feed?token=${SECRET}`,
      });
      await setSourceSettings(store, source.id, {
        settings: { url: `https://b.example/?${SECRET}` },
        listens: false,
      });
      expect(await everythingIn('sources')).not.toContain(SECRET);
      expect((await findSource(store, source.id))?.settings).toEqual({ url: `https://b.example/?${SECRET}` });
    });

    it('of receivers are never in clear in the table', async () => {
      const receiver = await newReceiver(store, { settings: { secret: SECRET } });
      await updateReceiver(store, receiver.id, {
        settings: { secret: SECRET, previousSecret: `old ${SECRET}` },
      });
      expect(await everythingIn('receivers')).not.toContain(SECRET);
      expect((await findReceiver(store, receiver.id))?.settings).toEqual({
        secret: SECRET,
        previousSecret: `old ${SECRET}`,
      });
    });

    it('cannot be read with another secret, nor in another row', async () => {
      const [one, two] = [await newReceiver(store), await newReceiver(store)];
      const stranger = { ...store, box: createSecretBox('another secret of thirty-two chars') };
      await expect(findReceiver(stranger, one.id)).rejects.toThrow('does not open');
      await store.db.execute(
        sql`UPDATE receivers SET settings = (SELECT settings FROM receivers WHERE id = ${one.id}) WHERE id = ${two.id}`,
      );
      await expect(findReceiver(store, two.id)).rejects.toThrow('does not open');
      await store.db.execute(sql`DELETE FROM receivers WHERE id = ${two.id}`);
    });

    it('of one place make one source, however many ask for it at once', async () => {
      const added = await Promise.all([1, 2, 3, 4].map(() => sourceWith('https://c.example/feed')));
      expect(added.filter(({ added }) => added)).toHaveLength(1);
      expect(new Set(added.map(({ source }) => source.id)).size).toBe(1);
      expect(added.map(({ source }) => source.settings)).toEqual(
        Array(4).fill({ url: 'https://c.example/feed' }),
      );
    });
  });
});
