import { expect, it } from 'vitest';
import { perWord } from '../../../../src/analysis/sentiment/earshot/per-word.ts';
import { wordOf } from '../../../../src/analysis/sentiment/earshot/word.ts';

it('says of every word what belongs to it, however many words there are', () => {
  const keyOf = perWord(({ key }) => key);
  const words = Array.from({ length: 40_000 }, (_, i) => wordOf(`w${i}`));
  for (const word of [...words, ...words.slice(0, 100)]) expect(keyOf(word)).toBe(word.key);
});

it('asks once about a word that comes again', () => {
  let asked = 0;
  const keyOf = perWord(({ key }) => {
    asked += 1;
    return key;
  });
  for (let i = 0; i < 5; i += 1) keyOf(wordOf('again'));
  expect(asked).toBe(1);
});
