import { expect, it } from 'vitest';
import { plainWordEnd } from '../../../../src/analysis/sentiment/earshot/plain-word.ts';

it.each([
  ['good, really', 4],
  ['Good', 4],
  ["don't", 5],
  ["Acme's!", 6],
  ["rock'n'roll", 0],
  ["dogs' ", 0],
  ["xD's", 0],
  ['it’s', 0],
  ['naïve', 0],
  ['e\u0301tude', 0],
  ['h2o', 0],
  ['https://a.example', 0],
  ['www.a.example', 0],
  ['xD', 0],
  ['xdd!', 0],
  ['home', 4],
  ['exit', 4],
  ['x-ray', 1],
  [' word', 0],
  ['a'.repeat(41), 0],
])('of "%s" reads %i letters without a closer look', (text, end) => {
  expect(plainWordEnd(text, 0, text.length)).toBe(end);
});
