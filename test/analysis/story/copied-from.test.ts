import { expect, it } from 'vitest';
import { fingerprint } from '../../../src/analysis/identity/fingerprint.ts';
import { copiedFrom } from '../../../src/analysis/story/copied-from.ts';
import { wordHashes } from '../../../src/analysis/story/shingles.ts';
import { sketchOf, unionOf } from '../../../src/analysis/story/sketch.ts';

const news = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
const url = 'https://first.example/an-article-of-ours';

function telling(id: string, text: string, canonicalUrl: string | null = null) {
  return { id, title: null, text, canonicalUrl, fingerprint: fingerprint(null, text) };
}

it('says who copied, shared and retold whom, and of the first nothing', () => {
  const origins = copiedFrom([
    telling('first', news, url),
    telling('copy', news),
    telling('version', `${news} with a further remark of ours at its very end`),
    telling('share', `Read this ${url}`),
    telling('other', 'Nothing of the kind was ever said by anybody in this town'),
  ]);
  expect([...origins]).toEqual([
    ['copy', { from: 'first', how: 'copy' }],
    ['version', { from: 'first', how: 'version' }],
    ['share', { from: 'first', how: 'share' }],
  ]);
});

it('takes several texts together as if they were one', () => {
  const [a, b] = ['one two three four five six seven eight', 'nine ten eleven twelve thirteen one two three'];
  const sketches = [a, b].map((text) => sketchOf(wordHashes(text)));
  expect(unionOf(sketches)).toEqual([...new Set(sketches.flat())].sort((x, y) => x - y));
  const long = sketchOf(wordHashes(news));
  expect(unionOf([long, long])).toEqual(long);
});
