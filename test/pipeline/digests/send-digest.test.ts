import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { createMailTransport } from '../../../alerts/mail-transport.ts';
import { changeMention } from '../../../db/repos/mentions/change-mention.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { dueDeliveryIds } from '../../../db/repos/telling/delivery-queue.ts';
import {
  findDigestRun,
  insertDigest,
  lastDigestDue,
  updateDigest,
} from '../../../db/repos/telling/digests.ts';
import { brands, digestRuns, itemKeys, items, mentions, messages } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { createOutboundHttp } from '../../../src/app/outbound-http.ts';
import type { Brand } from '../../../src/core/brand.ts';
import type { Digest } from '../../../src/core/digest.ts';
import { newId } from '../../../src/core/id.ts';
import { addMs, DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { digestContent } from '../../../src/pipeline/digests/digest-content.ts';
import { dueDigestIds } from '../../../src/pipeline/digests/digest-due.ts';
import { sendDigest } from '../../../src/pipeline/digests/send-digest.ts';
import { dispatchDelivery } from '../../../src/pipeline/dispatch.ts';
import { ingestItems } from '../../../src/pipeline/items/ingest-items.ts';
import { mailServer } from '../../alerts/support/mail-server.ts';
import { newIncident } from '../../db/repos/incident-samples.ts';
import { newBrand, newReceiver, storeOn, WORD } from '../../db/repos/samples.ts';
import { serve } from '../../net/local-server.ts';
import { manualClock } from '../../support/clock.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { type Bench, bench, fetched } from '../bench.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
/** Ten in the morning in Berlin. */
const NOW = new Date('2026-01-15T09:00:00.000Z');

describeOnBothDatabases('digests', (open) => {
  let store: Store;
  let context: Bench;
  let brand: Brand;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    for (const table of [brands, items, itemKeys, mentions, messages]) await store.db.delete(table);
    context = bench(store, { clock: manualClock(NOW) });
    brand = await newBrand(store, { name: 'Acme', query: 'acme' });
  });

  async function digestAt(at: string, more: Partial<Digest> = {}): Promise<string> {
    const id = newId(NOW);
    const times = { at, timezone: 'Europe/Berlin', createdAt: context.clock.now() };
    const digest = { id, brandId: brand.id, receiverIds: [], enabled: true, ...times, ...more };
    await transaction(store, (tx) => insertDigest(tx, digest));
    return id;
  }
  const due = () => dueDigestIds(store, context.clock.now());
  const ago = (ms: number) => addMs(context.clock.now(), -ms);

  const says = {
    negative: 'Acme is terrible and awful',
    neutral: 'Acme has an office',
    positive: 'Acme is wonderful',
  };
  let posts = 0;
  async function post(feeling: keyof typeof says, publishedAt: Date, host = 'news.example'): Promise<void> {
    posts += 1;
    const item = fetched({ url: `https://${host}/${posts}`, text: `${says[feeling]} ${posts}`, publishedAt });
    await ingestItems(context, [item], { sourceId: null, connector: 'feed', scope: 'digest' });
  }

  it('are due once per due time, from the first one after they were made', async () => {
    const id = await digestAt('0 8 * * *');
    expect(await due()).toEqual([]);
    const served: string[] = [];
    for (let hour = 0; hour < 72; hour += 1) {
      for (const digestId of await due()) {
        expect(await sendDigest(context, digestId)).toBe(true);
        expect(await sendDigest(context, digestId)).toBe(false);
        served.push((await lastDigestDue(store, id))?.toISOString() ?? '');
      }
      context.clock.advance(HOUR);
    }
    expect(served).toEqual([
      '2026-01-16T07:00:00.000Z',
      '2026-01-17T07:00:00.000Z',
      '2026-01-18T07:00:00.000Z',
    ]);
  });

  it('serve the newest due time after a downtime, and no other', async () => {
    const id = await digestAt('0 8 * * *');
    context.clock.advance(5 * DAY);
    expect(await due()).toEqual([id]);
    await sendDigest(context, id);
    expect(await due()).toEqual([]);
    const runs = await store.db.select().from(digestRuns);
    expect(runs).toMatchObject([
      {
        dueAt: new Date('2026-01-20T07:00:00Z'),
        from: new Date('2026-01-19T07:00:00Z'),
        to: new Date('2026-01-20T07:00:00Z'),
      },
    ]);
  });

  it('tell of a day of 23 hours when summer begins', async () => {
    context = bench(store, { clock: manualClock('2026-03-28T09:00:00.000Z') });
    const id = await digestAt('0 8 * * *');
    context.clock.advance(DAY);
    await sendDigest(context, id);
    const [run] = await store.db.select().from(digestRuns);
    expect((run?.to.getTime() ?? 0) - (run?.from.getTime() ?? 0)).toBe(23 * HOUR);
  });

  it('are sent once when several workers are asked to', async () => {
    const id = await digestAt('0 8 * * *', { receiverIds: [(await newReceiver(store)).id] });
    context.clock.advance(DAY);
    const sent = await Promise.all([1, 2, 3].map(() => sendDigest(context, id)));
    expect(sent.filter((one) => one)).toHaveLength(1);
    expect(await store.db.$count(messages)).toBe(1);
  });

  it('that are switched off or gone are not sent', async () => {
    const id = await digestAt('0 8 * * *');
    context.clock.advance(DAY);
    await transaction(store, (tx) => updateDigest(tx, id, { enabled: false }));
    expect(await due()).toEqual([]);
    expect(await sendDigest(context, id)).toBe(false);
    expect(await sendDigest(context, newId(NOW))).toBe(false);
  });

  it.each(['0 8 * * *', '7 9 * * *'])('count what their links list, due at %s', async (at) => {
    const id = await digestAt(at);
    context.clock.advance(DAY + HOUR);
    for (const hours of [1, 2, 3, 5, 23, 24.9, 25, 26]) {
      await post('negative', ago(hours * HOUR));
      await post('positive', ago(hours * HOUR - MINUTE));
      await post('neutral', ago(hours * HOUR - 2 * MINUTE));
    }
    const [wrong] = (
      await pageOfMentions(store, { brandId: brand.id }, '-publishedAt', { limit: 9, cursor: null })
    ).items;
    await changeMention(store, wrong?.id ?? '', { relevant: false }, WORD);
    await sendDigest(context, id);
    const [run] = await store.db.select().from(digestRuns);
    const period = { from: run?.from ?? NOW, to: run?.to ?? NOW, timezone: 'Europe/Berlin' };
    const content = await digestContent(context, brand, period);
    const listed = async (url: string) => {
      const query = new URL(url).searchParams;
      const [from, to] = ['from', 'to'].map((name) => new Date(query.get(name) ?? ''));
      const sentiment = (query.get('sentiment') ?? undefined) as keyof typeof says | undefined;
      const filter = { brandId: query.get('brand') ?? '', from, to, sentiment };
      return (await pageOfMentions(store, filter, '-publishedAt', { limit: 200, cursor: null })).items.length;
    };
    expect(content.mentions.value).toBe(await listed(content.mentions.url));
    expect(content.mentions.value).toBeGreaterThan(9);
    for (const { value, url } of Object.values(content.sentiments)) {
      expect(value).toBe(await listed(url));
      expect(value).toBeGreaterThan(3);
    }
    const { positive, negative } = content.sentiments;
    expect(content.netSentiment.value).toBeCloseTo(
      (positive.value - negative.value) / content.mentions.value,
    );
  });

  it('compare with what is usual, once that is known', async () => {
    for (let day = 1; day <= 28; day += 1) {
      for (let n = 0; n < (day <= 7 ? 4 : 2); n += 1) await post('neutral', ago(day * DAY + (n + 1) * HOUR));
    }
    for (let n = 0; n < 6; n += 1) await post('negative', ago(n * HOUR + 1), 'angry.example');
    const period = { from: ago(DAY), to: context.clock.now(), timezone: 'UTC' };
    const content = await digestContent(context, brand, period);
    expect(content.mentions).toMatchObject({ value: 6, days7: 4 });
    expect(content.mentions.days28).toBeCloseTo((7 * 4 + 21 * 2) / 28);
    expect(content.rising).toMatchObject([{ name: 'angry.example', count: 6, usual: null }]);
    const young = await digestContent(context, await newBrand(store), period);
    expect(young.mentions).toMatchObject({ value: 0, days7: null, days28: null });
    expect(young.netSentiment.value).toBeNull();
    expect(young.rising).toEqual([]);
  });

  it('arrive by mail and as digest.ready, with incidents and the loudest voices', async () => {
    const { url: smtpUrl, mails } = await mailServer();
    const got: { headers: Record<string, string>; body: string }[] = [];
    const url = await serve(async (request, response) => {
      got.push({ headers: request.headers as Record<string, string>, body: await text(request) });
      response.end();
    });
    const receivers = [
      await newReceiver(store),
      await newReceiver(store, { kind: 'webhook', settings: { url, secret: SECRET } }),
    ];
    const id = await digestAt('0 8 * * *', { receiverIds: receivers.map(({ id }) => id) });
    context.clock.advance(DAY);
    for (let n = 0; n < 3; n += 1) await post('negative', ago(4 * HOUR + n));
    await post('positive', ago(4 * HOUR));
    const incident = await newIncident(store, brand.id, { openedAt: ago(6 * HOUR) });
    await sendDigest(context, id);

    const http = createOutboundHttp({
      userAgentContact: null,
      allowPrivateHosts: ['127.0.0.1'],
      perHostConcurrency: 2,
      perHostDelayMs: 0,
    });
    onTestFinished(() => http.close());
    const mail = createMailTransport({ smtpUrl, from: 'Earshot <alerts@earshot.example>' });
    const sending = { ...context, notifyHttp: http.guarded, mail };
    const moments = { now: context.clock.now(), wall: context.wall.now() };
    for (const delivery of await dueDeliveryIds(store, moments, 9)) {
      const result = await dispatchDelivery(sending, delivery, new AbortController().signal);
      expect(result).toMatchObject({ state: 'delivered' });
    }

    const [run] = await store.db.select().from(digestRuns);
    expect(await findDigestRun(store, run?.id ?? '')).toEqual(run);
    const [post0] = got;
    expect(new Webhook(SECRET).verify(post0?.body ?? '', post0?.headers ?? {})).toMatchObject({
      type: 'digest.ready',
      data: {
        digest: {
          id: run?.id,
          brand: 'Acme',
          from: '2026-01-15T07:00:00.000Z',
          to: '2026-01-16T07:00:00.000Z',
          url: `https://earshot.example/digests/${run?.id}`,
        },
        numbers: { mentions: 4, negative: 3, neutral: 0, positive: 1, netSentiment: -0.5, coverage: null },
      },
    });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.source).toContain('Subject: Acme: 4 mentions, 3 negative');
    expect(mails[0]?.source.replaceAll(/=\r\n/g, '')).toContain(
      `https://earshot.example/incidents/${incident.id}`,
    );
  });
});
