import { beforeAll, beforeEach, expect, it } from 'vitest';
import { insertSilence } from '../../../db/repos/incidents/silences.ts';
import { findMention } from '../../../db/repos/mentions/mention-feed.ts';
import { pageOfDeliveries } from '../../../db/repos/telling/deliveries.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { addMs, DAY, HOUR, MINUTE, SECOND } from '../../../src/core/time.ts';
import { evaluateRule } from '../../../src/pipeline/evaluate-rules.ts';
import { mentionDetail } from '../../../src/pipeline/mention-view.ts';
import { SetupError } from '../../../src/setup/fault.ts';
import { latestIncidentOf } from '../../db/repos/incident-samples.ts';
import { storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { NOON, newScene, type Scene } from './scene.ts';

describeOnBothDatabases('the keyword rule', (open) => {
  let store: Store;
  let scene: Scene;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    scene = await newScene(store);
  });

  it('tells each mention with the words once, as the API shows it', async () => {
    const id = await scene.rule('keyword', { query: 'lawsuit OR "class action"' });
    const { id: mentionId } = await scene.say({ title: 'Acme faces a Lawsuit' });
    await scene.say({ title: 'Acme opens a shop' });
    expect(await scene.judge(id)).toEqual(['flag']);
    scene.context.clock.advance(MINUTE);
    expect(await scene.judge(id)).toEqual([]);
    const mention = await findMention(store, mentionId);
    expect(await scene.told('mention.flagged')).toEqual([
      {
        type: 'mention.flagged',
        timestamp: addMs(NOON, 7 * MINUTE).toISOString(),
        data: { rule: 'keyword', mention: mention && (await mentionDetail(store, mention)) },
        background: { timezone: 'UTC', url: `https://earshot.example/mentions/${mentionId}` },
      },
    ]);
    const { items } = await pageOfDeliveries(store, {}, { limit: 9, cursor: null });
    expect(items).toMatchObject([{ state: 'pending' }]);
  });

  it('tells what came after a clock that was ahead went back', async () => {
    const id = await scene.rule('keyword', { query: 'lawsuit' });
    scene.context.clock.advance(DAY);
    await scene.judge(id);
    scene.context.clock.advance(-DAY);
    await scene.say({ title: 'Acme lawsuit' });
    scene.context.clock.advance(HOUR);
    expect(await scene.judge(id)).toEqual(['flag']);
  });

  it('goes by when a mention came, not by when it was published', async () => {
    const id = await scene.rule('keyword', { query: 'lawsuit' });
    await scene.judge(id);
    scene.context.clock.advance(HOUR);
    const now = scene.context.clock.now();
    const title = 'Acme lawsuit';
    await scene.say({ title, publishedAt: addMs(now, -3 * DAY), firstSeenAt: now });
    await scene.say({ title, publishedAt: addMs(now, -3 * DAY), firstSeenAt: now }, { historic: true });
    await scene.say({ title, firstSeenAt: now }, { relevant: false });
    expect(await scene.judge(id)).toEqual(['flag']);
  });

  it('tells only what is negative where it was asked to', async () => {
    const id = await scene.rule('keyword', { query: 'lawsuit', negativeOnly: true });
    await scene.say({ title: 'Acme wins its lawsuit' }, { sentiment: 'positive' });
    expect(await scene.judge(id)).toEqual([]);
  });

  it('makes one incident of a flood, which is over when the flood is', async () => {
    const id = await scene.rule('keyword', { query: 'lawsuit', perHour: 2 });
    for (let n = 0; n < 5; n += 1) {
      scene.context.clock.advance(SECOND);
      await scene.say({ title: 'Acme lawsuit', host: `h${n}.example` });
    }
    expect(await scene.judge(id)).toEqual(['flag', 'flag', 'open']);
    expect(await latestIncidentOf(store, id)).toMatchObject({
      title: 'Acme: 3 more mentions than the 2 an hour that are told one by one',
      window: { mentions: 3, negative: 3, hosts: 3 },
    });
    expect(await scene.judge(id)).toEqual([]);
    scene.context.clock.advance(2 * HOUR);
    expect(await scene.judge(id)).toEqual(['recover']);
    expect(await scene.told('mention.flagged')).toHaveLength(2);
    expect(await scene.told('incident.opened')).toHaveLength(1);
  });

  it('records what a silence keeps, and sends nothing', async () => {
    const id = await scene.rule('keyword', { query: 'lawsuit' });
    const at = { startsAt: NOON, endsAt: addMs(NOON, HOUR), createdAt: NOON };
    const matchers = { rules: ['keyword'] };
    await insertSilence(store, {
      ...{ id: newId(NOON), brandId: null, reason: 'known', createdBy: 'Kim', matchers },
      ...at,
    });
    await scene.say({ title: 'Acme lawsuit' });
    expect(await scene.judge(id)).toEqual(['flag']);
    expect((await pageOfDeliveries(store, {}, { limit: 9, cursor: null })).items).toEqual([]);
  });

  it('tells each mention once when several processes look at once', async () => {
    const id = await scene.rule('keyword', { query: 'lawsuit' });
    for (let n = 0; n < 3; n += 1) await scene.say({ title: `Acme lawsuit ${n}` });
    const found = await Promise.all([1, 2, 3].map(() => scene.judge(id)));
    expect(found.flat()).toEqual(['flag', 'flag', 'flag']);
    expect(await scene.told('mention.flagged')).toHaveLength(3);
  });

  it('tells all or nothing: what was cut off is told at the next look', async () => {
    const id = await scene.rule('keyword', { query: 'lawsuit', perHour: 1 });
    for (let n = 0; n < 3; n += 1) await scene.say({ title: `Acme lawsuit ${n}` });
    const cutOff = {
      ...scene.context,
      get baseUrl(): string {
        throw new Error('cut off');
      },
    };
    await expect(evaluateRule(cutOff, id)).rejects.toThrow('cut off');
    expect(await scene.told('mention.flagged')).toEqual([]);
    expect(await scene.judge(id)).toEqual(['flag', 'open']);
  });

  it('is refused with a query that cannot be read', async () => {
    await expect(scene.rule('keyword', { query: '(lawsuit' })).rejects.toThrow(SetupError);
    await expect(scene.rule('keyword', {})).rejects.toThrow(SetupError);
  });
});
