import { describe, expect, it } from 'vitest';
import { percentText } from '../../../alerts/render/words.ts';

describe('a share in per cent', () => {
  it.each([
    [0.996, '99%'],
    [1, '100%'],
    [0.97, '97%'],
    [0.29, '29%'],
    [0, '0%'],
  ])('%d is %s: it says all only of all', (share, text) => {
    expect(percentText(share)).toBe(text);
  });
});
