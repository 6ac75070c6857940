import * as cheerio from 'cheerio';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findIncident, timelineOf, updateIncident } from '../../../db/repos/incidents/incidents.ts';
import type { Store } from '../../../db/store.ts';
import { signLink } from '../../../src/access/link-tokens.ts';
import { newId } from '../../../src/core/id.ts';
import { addMs, DAY } from '../../../src/core/time.ts';
import { newIncident } from '../../db/repos/incident-samples.ts';
import { AT, newBrand, newReceiver } from '../../db/repos/samples.ts';
import { manualClock } from '../../support/clock.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { LINK_KEY, storeOf, type Visitor, visitor } from '../visitor.ts';

let database: TestDatabase;
let store: Store;
let incidentId: string;
let receiverId: string;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
});
afterAll(() => database?.close());

beforeEach(async () => {
  const brand = await newBrand(store);
  const receiver = await newReceiver(store, { name: `on-call ${newId(AT)}` });
  receiverId = receiver.id;
  incidentId = (await newIncident(store, brand.id, { title: 'Acme: <b>33</b> negative mentions' })).id;
});

/** Somebody without any access, on another machine. */
function stranger(now = AT): Visitor {
  return visitor({ store, clock: manualClock(now), from: '203.0.113.9', baseUrl: 'https://ears.example' });
}

const link = (ids = [incidentId, receiverId]) =>
  `/ack/${signLink(LINK_KEY, 'acknowledge', ids, addMs(AT, 7 * DAY))}`;
const acknowledgedAt = async () => (await findIncident(store, incidentId))?.acknowledgedAt ?? null;

describe('the link to acknowledge', () => {
  it('shows a button, and does nothing, however often it is opened', async () => {
    for (let visit = 0; visit < 2; visit += 1) {
      const $ = cheerio.load(await stranger().read(link()));
      expect($('h1').text()).toBe('Acme: <b>33</b> negative mentions');
      expect($('form[method=post] button').text()).toContain('Acknowledge for on-call');
      expect($('nav').length).toBe(0);
    }
    expect(await acknowledgedAt()).toBeNull();
  });

  it('acknowledges as the receiver when the button is pressed, once', async () => {
    const answer = await stranger().submit(link(), {}, {});
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(link());
    expect(await acknowledgedAt()).toEqual(AT);
    await stranger().submit(link(), {}, {});
    const events = await timelineOf(store, incidentId);
    expect(events.filter(({ kind }) => kind === 'acknowledged')).toMatchObject([
      { actor: expect.stringMatching(/^receiver on-call /) },
    ]);
    expect(await stranger().read(link())).toContain('Acknowledged');
  });

  it('leads to what its incident was made a part of', async () => {
    const { brandId } = (await findIncident(store, incidentId)) ?? { brandId: '' };
    const whole = await newIncident(store, brandId, { title: 'Acme: all of it' });
    await updateIncident(store, incidentId, { status: 'resolved', mergedInto: whole.id });
    expect(
      cheerio
        .load(await stranger().read(link()))('h1')
        .text(),
    ).toBe('Acme: all of it');
    await stranger().submit(link(), {}, {});
    expect((await findIncident(store, whole.id))?.acknowledgedAt).toEqual(AT);
  });

  it('is no longer good after a week', async () => {
    const late = stranger(addMs(AT, 7 * DAY));
    expect((await late.get(link())).status).toBe(404);
    expect((await late.submit(link(), {}, {})).status).toBe(404);
    expect(await acknowledgedAt()).toBeNull();
  });

  it('is nothing when it was made up, or its incident or receiver is gone', async () => {
    for (const path of [
      '/ack/made-up',
      '/ack/a.b',
      link([newId(AT), receiverId]),
      link([incidentId, newId(AT)]),
    ]) {
      expect((await stranger().get(path)).status).toBe(404);
    }
  });
});
