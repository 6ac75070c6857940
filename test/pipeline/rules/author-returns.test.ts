import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { addMs, DAY, MINUTE } from '../../../src/core/time.ts';
import { storeOn } from '../../db/repos/samples.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { NOON, newScene, type Scene } from './scene.ts';

describeOnBothDatabases('the rule on authors who return', (open) => {
  let store: Store;
  let scene: Scene;
  beforeAll(async () => {
    store = storeOn(await open());
  });
  beforeEach(async () => {
    scene = await newScene(store);
  });

  /** An author who said this of the brand, a month apart up to a month ago. */
  async function known(sentiment: SentimentLabel): Promise<string> {
    const authorId = newId(NOON);
    for (let month = 4; month > 0; month -= 1)
      await scene.say({ publishedAt: addMs(NOON, -30 * month * DAY) }, { sentiment, authorId });
    return authorId;
  }

  it('tells the first complaint of a loyal customer, once', async () => {
    const id = await scene.rule('author-returns');
    const authorId = await known('positive');
    const { id: mentionId } = await scene.say({}, { authorId });
    await scene.say({}, { authorId: newId(NOON) });
    expect(await scene.judge(id)).toEqual(['flag']);
    scene.context.clock.advance(MINUTE);
    await scene.say({}, { authorId });
    expect(await scene.judge(id)).toEqual([]);
    expect(await scene.told('mention.flagged')).toMatchObject([
      { data: { rule: 'author-returns', mention: { id: mentionId } } },
    ]);
  });

  it('tells a known complainer who is back after a while, and nobody’s praise', async () => {
    const id = await scene.rule('author-returns');
    const critic = await known('negative');
    await scene.say({}, { authorId: await known('positive'), sentiment: 'positive' });
    await scene.say({}, { authorId: critic });
    expect(await scene.judge(id)).toEqual(['flag']);
    scene.context.clock.advance(DAY);
    await scene.say({}, { authorId: critic });
    expect(await scene.judge(id)).toEqual([]);
  });
});
