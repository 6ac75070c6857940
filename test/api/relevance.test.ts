import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/database.ts';
import { openApi } from './support/api.ts';
import { pushTexts } from './support/data.ts';

describeOnBothDatabases('relevance', (open) => {
  it('is asked, taught, explained and taken back through the API', async () => {
    const test = await openApi(await open());
    const { ask } = test;
    const { body: brand } = await ask('POST', '/brands', {
      name: 'Apple',
      description: 'Computers and phones: Mac, iPhone, software.',
      url: 'https://apple.test/',
    });
    expect(brand).toMatchObject({ description: expect.stringContaining('Mac'), url: 'https://apple.test/' });
    const [pie, phone] = await pushTexts(test, [
      'An apple pie recipe with cinnamon.',
      'The Apple iPhone is new.',
    ]);
    const waiting = await ask('GET', `/mentions?brand=${brand.id}&possible=true`);
    expect(waiting.body.items).toMatchObject([{ id: pie.id, relevant: false, possible: true }]);
    const counted = await ask('GET', `/mentions?brand=${brand.id}`);
    expect(counted.body.items).toMatchObject([{ id: phone.id, relevant: true, possible: false }]);
    const report = async () => (await ask('GET', `/brands/${brand.id}/relevance`)).body;
    expect(await report()).toEqual({
      brand: { id: brand.id, name: 'Apple' },
      judged: true,
      lessons: { about: 0, notAbout: 0 },
      possible: 1,
      sample: [],
      recall: null,
    });

    const before = (await ask('GET', `/mentions/${pie.id}`)).body.relevance;
    await ask('PATCH', `/mentions/${pie.id}`, { relevant: false });
    expect(await report()).toMatchObject({ lessons: { about: 0, notAbout: 1 }, possible: 0 });
    const after = (await ask('GET', `/mentions/${pie.id}`)).body.relevance;
    expect(after.probability).toBeLessThan(before.probability);
    const weights = Object.fromEntries(
      after.words.map(({ text, weight }: { text: string; weight: number }) => [text, weight]),
    );
    expect(weights.cinnamon).toBeLessThan(0);

    await ask('PATCH', `/mentions/${pie.id}`, { relevant: null });
    expect(await report()).toMatchObject({ lessons: { about: 0, notAbout: 0 }, possible: 1 });
    expect((await ask('GET', `/mentions/${pie.id}`)).body.relevance).toEqual(before);
  });

  it('is null where a name is nobody else’s', async () => {
    const test = await openApi(await open());
    await test.ask('POST', '/brands', { name: 'Zyxt' });
    const [mention] = await pushTexts(test, ['Zyxt pie']);
    const { body } = await test.ask('GET', `/mentions/${mention.id}`);
    expect(body).toMatchObject({ relevant: true, possible: false, relevance: null });
  });
});
