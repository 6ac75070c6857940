import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { findBrand } from '../../../db/repos/brands.ts';
import { insertCrawl, pageOfCrawls } from '../../../db/repos/crawls.ts';
import { insertIncidentEvent, timelineOf } from '../../../db/repos/incidents.ts';
import { pageOfMentions } from '../../../db/repos/mention-feed.ts';
import { changeMention } from '../../../db/repos/mentions.ts';
import { postMessage } from '../../../db/repos/outbox.ts';
import { findReceiver } from '../../../db/repos/receivers.ts';
import { findSource, updateSource } from '../../../db/repos/sources.ts';
import { items } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { storableText } from '../../../src/core/text.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import {
  AT,
  aMention,
  anItem,
  newBrand,
  newIncident,
  newReceiver,
  newSource,
  publish,
  storeOn,
} from './samples.ts';

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

describeOnBothDatabases('hostile text', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

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
        expect(await changeMention(store, mention.id, { assignee: text, response })).toMatchObject({
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
