import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfSilences } from '../../../db/repos/incidents/silences.ts';
import { changeMention } from '../../../db/repos/mentions/change-mention.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { addMs, DAY, HOUR } from '../../../src/core/time.ts';
import { newAlert, newIncident } from '../../db/repos/incident-samples.ts';
import { AT, aMention, anItem, newBrand, publish, WORD } from '../../db/repos/samples.ts';
import { manualClock } from '../../support/clock.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { storeOf, type Visitor, visitor } from '../visitor.ts';

let database: TestDatabase;
let store: Store;
let pages: Visitor;
let brand: Brand;
let open: string;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  pages = visitor({ store, clock: manualClock(AT) });
  brand = await newBrand(store, { name: 'Acme' });
  const other = await newBrand(store, { name: 'Globex' });
  open = (await newIncident(store, brand.id, { title: 'Brakes fail', severity: 'critical' })).id;
  const openedAt = addMs(AT, -40 * DAY);
  await newIncident(store, other.id, {
    title: 'An old one',
    severity: 'warning',
    status: 'resolved',
    openedAt,
    acknowledgedAt: addMs(openedAt, HOUR),
    respondedAt: addMs(openedAt, 3 * HOUR),
    recoveredAt: addMs(openedAt, 2 * DAY),
    resolvedAt: addMs(openedAt, 3 * DAY),
  });
});
afterAll(() => database?.close());

describe('the list of incidents', () => {
  const titles = async (query: string) => {
    const page = await pages.read(`/incidents${query}`);
    return ['Brakes fail', 'An old one'].filter((title) => page.includes(title));
  };

  it('puts what is open first, and says how long people took', async () => {
    const page = await pages.read('/incidents');
    expect(page.indexOf('Brakes fail')).toBeLessThan(page.indexOf('An old one'));
    for (const text of ['acknowledged after 1 hour', 'answered after 3 hours', 'recovered after 2 days'])
      expect(page).toContain(text);
  });

  it.each([
    ['brand', () => `?brand=${brand.id}`, ['Brakes fail']],
    ['status', () => '?status=resolved', ['An old one']],
    ['severity', () => '?severity=critical', ['Brakes fail']],
    ['when it opened', () => '?days=30', ['Brakes fail']],
    ['nothing that is known', () => '?days=12&status=gone', ['Brakes fail', 'An old one']],
  ])('can be narrowed down by %s', async (_, query, expected) => {
    expect(await titles(query())).toEqual(expected);
  });

  it('says so when nothing fits', async () => {
    expect(await pages.read('/incidents?severity=info')).toContain('Nothing fits these filters');
  });
});

describe('the page of an incident', () => {
  it('is of a competitor where that has trouble, and of praise where there is praise', async () => {
    const rival = await newBrand(store, { name: 'Initech' });
    const trouble = await newIncident(store, brand.id, { ruleKind: 'competitor-crisis', title: 'Trouble' });
    await newAlert(store, trouble, { subject: `brand:${rival.id}` });
    const page = await pages.read(`/incidents/${trouble.id}`);
    expect(page).toContain('Initech got 33 negative mentions among 41 mentions');
    expect(page).toContain(`/mentions?brand=${rival.id}`);
    const praise = await newIncident(store, brand.id, { ruleKind: 'praise-surge', title: 'Praise' });
    expect(await pages.read(`/incidents/${praise.id}`)).not.toMatch(/<svg[^>]*Bar chart|sentiment=negative/u);
  });

  it('draws all that is said where that is what is counted', async () => {
    const talk = await newIncident(store, brand.id, { ruleKind: 'volume-surge', title: 'Talk' });
    const item = anItem({ publishedAt: addMs(AT, -HOUR) });
    await publish(store, [[item, aMention(item, brand.id, { sentiment: 'positive' })]]);
    const page = await pages.read(`/incidents/${talk.id}`);
    expect(page).toContain('got 41 mentions, 33 of them negative; usual is 4.2.');
    expect(page).toMatch(/<svg[^>]*Bar chart of all mentions: at most 1 in/u);
    expect(page).not.toMatch(/Negative mentions|sentiment=negative/u);
  });

  it('leads to the incident that it was made a part of', async () => {
    const part = await newIncident(store, brand.id, {
      ...{ title: 'A part', status: 'resolved', resolution: 'merged', mergedInto: open },
    });
    const page = await pages.read(`/incidents/${part.id}`);
    expect(page).toContain(`It is a part of <a href="/incidents/${open}">another incident</a> now.`);
    expect(page).not.toContain('>merged<');
  });

  it('draws no usual level where its rule knows none', async () => {
    const expected = { negative: 0, upper: 0 };
    const { id } = await newIncident(store, brand.id, { ruleKind: 'keyword', title: 'A flood', expected });
    expect(await pages.read(`/incidents/${open}`)).toContain('Usual for the time of the week');
    const page = await pages.read(`/incidents/${id}`);
    expect(page).toContain('Negative mentions over time');
    expect(page).not.toMatch(/Usual for|Rarely more|against the usual|is usual/u);
  });

  it('silences all kinds of rules that see it, or it would go on being told', async () => {
    const { ruleKind: _, ...incident } = await newIncident(store, brand.id, { title: 'Seen twice' });
    await newAlert(store, { ...incident, ruleKind: 'story-spread' });
    const path = `/incidents/${incident.id}`;
    expect(await pages.read(path)).toContain('Negative surge and Story spreads of Acme');
    await pages.submit(`${path}/silence`, { what: 'kind', hours: '4', reason: 'Known' });
    const { items } = await pageOfSilences(store, { limit: 5, cursor: null });
    expect(items[0]).toMatchObject({ matchers: { rules: ['negative-surge', 'story-spread'] } });
  });

  it('silences what is like it from where one reads', async () => {
    const asked = await pages.submit(`/incidents/${open}/silence`, {
      what: 'kind',
      hours: '4',
      reason: 'Known',
    });
    expect(asked.headers.get('location')).toBe(`/incidents/${open}?notice=silenced`);
    const { items } = await pageOfSilences(store, { limit: 5, cursor: null });
    expect(items[0]).toMatchObject({
      brandId: brand.id,
      matchers: { rules: ['negative-surge'] },
      reason: 'Known',
      startsAt: AT,
      endsAt: addMs(AT, 4 * HOUR),
    });
    expect((await pages.submit(`/incidents/${open}/silence`, { hours: '4', reason: '' })).status).toBe(422);
  });

  it('offers the people there are to assign it to', async () => {
    const item = anItem();
    const mention = aMention(item, brand.id);
    await publish(store, [[item, mention]]);
    await changeMention(store, mention.id, { assignee: 'Kim & Co' }, WORD);
    const page = await pages.read(`/incidents/${open}`);
    expect(page).toContain('<option value="Kim &amp; Co"></option>');
    expect(page).toContain('list="people"');
  });
});
