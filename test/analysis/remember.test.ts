import { expect, it } from 'vitest';
import { remembering } from '../../src/analysis/remember.ts';

it('makes an answer once while it is in use, and forgets what was long not asked for', () => {
  const made: string[] = [];
  const lengthOf = remembering(8, (word) => {
    made.push(word);
    return { length: word.length };
  });
  expect(lengthOf('word')).toEqual({ length: 4 });
  for (let other = 0; other < 20; other += 1) {
    lengthOf(`other ${other}`);
    lengthOf('word');
  }
  expect(made.filter((word) => word === 'word')).toHaveLength(1);
  lengthOf('other 0');
  expect(made.filter((word) => word === 'other 0')).toHaveLength(2);
});
