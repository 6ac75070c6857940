import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSignedBy } from '../../../crawlers/push/signature.ts';

const METHODS = ['sha1', 'sha256', 'sha384', 'sha512'];

const sign = (method: string, secret: string, body: Uint8Array) =>
  `${method}=${createHmac(method, secret).update(body).digest('hex')}`;

it.each(METHODS)('takes what the holder of the secret signed with %s, and nothing else', (method) => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), fc.string(), (body, secret, other) => {
      const signature = sign(method, secret, body);
      expect(isSignedBy(secret, body, signature)).toBe(true);
      expect(isSignedBy(secret, body, signature.toUpperCase())).toBe(true);
      expect(isSignedBy(secret, Buffer.concat([body, Buffer.from('x')]), signature)).toBe(false);
      fc.pre(secret !== other);
      expect(isSignedBy(other, body, signature)).toBe(false);
    }),
  );
});

it.each([
  ['nothing', undefined],
  ['an empty header', ''],
  ['an algorithm that is too weak', `md5=${'0'.repeat(32)}`],
  ['no algorithm', '0'.repeat(40)],
  ['a digest that is cut short', sign('sha256', 's', Buffer.from('body')).slice(0, -2)],
  ['a digest that is too long', `${sign('sha256', 's', Buffer.from('body'))}00`],
  ['the digest of another algorithm', sign('sha1', 's', Buffer.from('body')).replace('sha1', 'sha256')],
  ['no hexadecimal', 'sha256=zz'],
])('refuses %s', (_what, header) => {
  expect(isSignedBy('s', Buffer.from('body'), header)).toBe(false);
});
