import { beforeAll, beforeEach, expect, it } from 'vitest';
import { changeMention } from '../../../db/repos/mentions/change-mention.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, HOUR, MINUTE } from '../../../src/core/time.ts';
import { latestIncidentOf } from '../../db/repos/incident-samples.ts';
import { storeOn, WORD } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { newScene, type Scene } from './scene.ts';

describeOnBothDatabases('the rule on unanswered complaints', (open) => {
  let store: Store;
  let scene: Scene;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    scene = await newScene(store);
  });

  const complain = (mention: object = {}, item: object = {}) =>
    scene.say(item, { intent: 'complaint', ...mention });

  it('tells once that complaints wait too long, however many, until all are answered', async () => {
    const id = await scene.rule('unanswered', { hours: 4 });
    const first = await complain();
    expect(await scene.judge(id)).toEqual([]);
    scene.context.clock.advance(4 * HOUR);
    expect(await scene.judge(id)).toEqual(['open']);
    expect(await scene.judge(id)).toEqual([]);
    expect((await latestIncidentOf(store, id))?.title).toBe(
      'Acme: 1 complaint has waited more than 4 hours for an answer',
    );
    const more = [];
    for (let n = 0; n < 99; n += 1) more.push(await complain());
    scene.context.clock.advance(4 * HOUR + MINUTE);
    expect(await scene.judge(id)).toEqual(['escalate']);
    expect(await latestIncidentOf(store, id)).toMatchObject({
      title: 'Acme: 100 complaints have waited more than 4 hours for an answer',
      window: { mentions: 100, negative: 100 },
      severity: 'warning',
    });
    await changeMention(store, first.id, { status: 'ignored' }, WORD);
    for (const { id: mentionId } of more) {
      const response = { url: null, at: scene.context.clock.now().toISOString() };
      await changeMention(store, mentionId, { response }, WORD);
    }
    expect(await scene.judge(id)).toEqual(['recover']);
    expect(await scene.told('incident.opened')).toHaveLength(1);
  });

  it('counts what wants an answer: no praise, no news, nothing historic, but what very many may see', async () => {
    const id = await scene.rule('unanswered', { hours: 4, leastReach: 100_000 });
    await complain({ sentiment: 'positive' });
    await complain({ intent: 'news' });
    await complain({ historic: true });
    await complain({ relevant: false });
    const at = addMs(scene.context.clock.now(), -30 * 24 * HOUR);
    await complain({}, { publishedAt: at, firstSeenAt: at });
    scene.context.clock.advance(5 * HOUR);
    expect(await scene.judge(id)).toEqual([]);
    const ago = addMs(scene.context.clock.now(), -5 * HOUR);
    await complain({ intent: 'news' }, { reach: 100_000, publishedAt: ago, firstSeenAt: ago });
    expect(await scene.judge(id)).toEqual(['open']);
  });

  it('says once that all are answered, however often one more falls due the same day', async () => {
    const id = await scene.rule('unanswered', { hours: 4 });
    const steps = [];
    for (let n = 0; n < 3; n += 1) {
      const { id: mentionId } = await complain();
      scene.context.clock.advance(4 * HOUR + MINUTE);
      steps.push(...(await scene.judge(id)));
      await changeMention(store, mentionId, { status: 'ignored' }, WORD);
      steps.push(...(await scene.judge(id)));
    }
    expect(steps).toEqual(['open', 'recover', 'reopen', 'recover', 'reopen', 'recover']);
    expect(await scene.told('incident.opened')).toHaveLength(1);
    expect(await scene.told('incident.recovered')).toHaveLength(1);
  });
});
