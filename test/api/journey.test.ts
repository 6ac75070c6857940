import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/database.ts';
import { openApi } from './support/api.ts';
import { openIncident, pushTexts } from './support/data.ts';

describeOnBothDatabases('a team that sets up, listens and answers', (open) => {
  it('goes from a brand to a resolved incident through the API alone', async () => {
    const test = await openApi(await open());
    const { ask, work, clock } = test;

    const brand = await ask('POST', '/brands', { name: 'Acme', aliases: ['Acme Corp'] });
    expect(brand).toMatchObject({
      status: 201,
      body: { name: 'Acme', query: '"Acme" OR "Acme Corp"', timezone: 'UTC', competitorIds: [] },
    });
    expect(brand.headers.get('location')).toBe(`/api/v1/brands/${brand.body.id}`);
    expect(work).toEqual([`rematch ${brand.body.id}`]);

    const receiver = await ask('POST', '/receivers', {
      name: 'pr',
      kind: 'webhook',
      settings: { url: 'https://hooks.test/pr' },
    });
    const rule = await ask('POST', '/rules', {
      brandId: brand.body.id,
      kind: 'negative-surge',
      receiverIds: [receiver.body.id],
    });
    expect(rule).toMatchObject({
      status: 201,
      body: { settings: { sensitivity: 'balanced' }, enabled: true, receiverIds: [receiver.body.id] },
    });

    const results = await pushTexts(test, [
      'Acme is awful and broken',
      'Acme is a horrible scam',
      'I love Acme',
    ]);
    const evidence = results.slice(0, 2).map(({ id }: { id: string }) => id);
    const incident = await openIncident(test, rule.body, evidence);

    const list = await ask('GET', `/incidents?brand=${brand.body.id}&status=open`);
    expect(list.body.items).toMatchObject([
      { id: incident, url: `http://earshot.localhost/incidents/${incident}`, brand: { name: 'Acme' } },
    ]);

    clock.advance(60_000);
    const acknowledged = await ask('POST', `/incidents/${incident}/acknowledge`);
    clock.advance(60_000);
    const again = await ask('POST', `/incidents/${incident}/acknowledge`);
    expect(acknowledged.body.status).toBe('acknowledged');
    expect(again.body).toEqual(acknowledged.body);

    await ask('POST', `/incidents/${incident}/comment`, { text: 'The courier confirms a strike' });
    clock.advance(60_000);
    await ask('POST', `/incidents/${incident}/respond`, { url: 'https://acme.test/sorry' });
    clock.advance(60_000);
    const resolved = await ask('POST', `/incidents/${incident}/resolve`, { reason: 'answered' });
    expect(resolved.body).toMatchObject({
      status: 'resolved',
      resolution: 'answered',
      response: { url: 'https://acme.test/sorry' },
    });
    expect(resolved.body.timeline.map(({ kind }: { kind: string }) => kind)).toEqual([
      'opened',
      'acknowledged',
      'comment',
      'responded',
      'resolved',
    ]);
    const resolvedAgain = await ask('POST', `/incidents/${incident}/resolve`, {});
    expect(resolvedAgain).toMatchObject({ status: 200, body: resolved.body });
    expect(resolved.body.timeline[1].actor).toBe('write key');
    expect(new Set(resolved.body.evidence.map(({ id }: { id: string }) => id))).toEqual(new Set(evidence));

    const deliveries = await ask('GET', `/deliveries?incident=${incident}&receiver=${receiver.body.id}`);
    expect(deliveries.body.items.map(({ type }: { type: string }) => type)).toEqual([
      'incident.resolved',
      'incident.acknowledged',
      'incident.opened',
    ]);
    expect((await ask('GET', '/incidents?status=open')).body.items).toEqual([]);
  });

  it('counts a correction where it belongs', async () => {
    const test = await openApi(await open());
    const { ask, work } = test;
    const brand = await ask('POST', '/brands', { name: 'Acme' });
    const rival = await ask('POST', '/brands', { name: 'Globex' });
    await ask('PATCH', `/brands/${brand.body.id}`, { competitorIds: [rival.body.id] });
    const [bad, good] = await pushTexts(test, ['Acme is awful', 'Acme is great', 'Globex is here']);
    const totals = async () => {
      const { body } = await ask('GET', `/stats/timeseries?brand=${brand.body.id}&step=15m`);
      return body.total;
    };
    expect(await totals()).toMatchObject({ mentions: 2, negative: 1, positive: 1, netSentiment: 0 });

    const corrected = await ask('PATCH', `/mentions/${bad.id}`, { sentiment: 'positive', assignee: 'mia' });
    expect(corrected.body).toMatchObject({
      sentiment: 'positive',
      score: 1,
      scorer: 'person',
      assignee: 'mia',
      brand: { id: brand.body.id, name: 'Acme' },
    });
    expect(work.at(-1)).toBe(`evaluate ${brand.body.id}`);
    expect(await totals()).toMatchObject({ mentions: 2, negative: 0, positive: 2, netSentiment: 1 });

    await ask('PATCH', `/mentions/${good.id}`, { relevant: false });
    expect(await totals()).toMatchObject({ mentions: 1, positive: 1 });
    const voices = await ask('GET', `/stats/share-of-voice?brand=${brand.body.id}`);
    expect(voices.body).toMatchObject({
      mentions: 2,
      brands: [
        { brand: { name: 'Acme' }, mentions: 1, shareOfVoice: 0.5 },
        { brand: { name: 'Globex' }, mentions: 1, shareOfVoice: 0.5 },
      ],
    });
  });

  it('turns pages without gaps and repeats where many mentions are alike', async () => {
    const test = await openApi(await open());
    const { ask } = test;
    await ask('POST', '/brands', { name: 'Acme' });
    await pushTexts(
      test,
      Array.from({ length: 23 }, (_, index) => `Acme number ${index} is awful`),
    );
    const whole = await ask('GET', '/mentions?limit=200');
    const ids = whole.body.items.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(23);
    for (const sort of ['-publishedAt', '-reach', 'score']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: Awaited<ReturnType<typeof ask>> = await ask(
          'GET',
          `/mentions?limit=5&sort=${sort}${cursor === '' ? '' : `&cursor=${cursor}`}`,
        );
        seen.push(...page.body.items.map(({ id }: { id: string }) => id));
        cursor = page.body.nextCursor;
      }
      expect(seen).toHaveLength(23);
      expect(new Set(seen)).toEqual(new Set(ids));
    }
  });
});
