import { expect, it } from 'vitest';
import { parseUrl } from '../../src/core/parse-url.ts';

it('knows an address with letters beyond ASCII, however often it is asked', () => {
  const hosts = Array.from({ length: 20_000 }, () => parseUrl('https://www.münchen.de/')?.hostname);
  expect(new Set(hosts)).toEqual(new Set(['www.xn--mnchen-3ya.de']));
});

it('says null of what is none', () => {
  expect(parseUrl('no address')).toBeNull();
  expect(parseUrl('/relative')).toBeNull();
  expect(parseUrl('/relative', 'https://a.example/b')?.href).toBe('https://a.example/relative');
});
