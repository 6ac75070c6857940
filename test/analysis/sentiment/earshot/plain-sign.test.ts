import { expect, it } from 'vitest';
import { isPlainSign } from '../../../../src/analysis/sentiment/earshot/plain-sign.ts';

it.each([
  ['. ', true],
  ['!', true],
  ['?!', false],
  ['...', false],
  [':)', false],
  [': a', true],
  [',5', true],
  ["'s", false],
  ['<3', false],
  ['a', false],
])('of "%s" the first unit is a sign by itself: %s', (text, plain) => {
  expect(isPlainSign(text, 0, text.length)).toBe(plain);
});
