import { expect, it } from 'vitest';
import { defaultScorerId, scorerById, scorers } from '../../../src/analysis/sentiment/registry.ts';

it('finds every scorer by its own id, the default among them, and no other', () => {
  expect(scorers.map(({ id }) => scorerById(id))).toEqual(scorers);
  expect(scorerById(defaultScorerId)).not.toBeNull();
  expect(scorerById('none')).toBeNull();
});
