import { describe, expect, it } from 'vitest';
import { isLocalRequest } from '../../src/access/local-request.ts';

const asked = (peer: string | null, headers: Record<string, string>, baseUrl = 'http://127.0.0.1:3000') =>
  isLocalRequest(peer, (name) => headers[name], baseUrl);

describe('a request is local', () => {
  it.each([
    ['127.0.0.1', 'localhost:3000'],
    ['127.8.9.10', '127.0.0.1:3000'],
    ['::1', '[::1]:3000'],
    ['::ffff:127.0.0.1', 'LOCALHOST'],
    ['127.0.0.1', 'earshot.localhost'],
  ])('from %s to %s', (peer, host) => {
    expect(asked(peer, { host })).toBe(true);
  });

  it.each([
    ['from elsewhere', '192.168.1.7', { host: 'localhost' }],
    ['from nobody knows where', null, { host: 'localhost' }],
    ['from a name that is no address', 'localhost', { host: 'localhost' }],
    ['to a stranger’s name that leads here', '127.0.0.1', { host: 'evil.example' }],
    ['to a name that only begins like ours', '127.0.0.1', { host: 'localhost.evil.example' }],
    ['to no host at all', '127.0.0.1', {}],
    ['to what is no host', '127.0.0.1', { host: 'local host' }],
    ['through a proxy', '127.0.0.1', { host: 'localhost', 'x-forwarded-for': '203.0.113.9' }],
    ['through another proxy', '127.0.0.1', { host: 'localhost', via: '1.1 front' }],
  ] as [string, string | null, Record<string, string>][])('but not %s', (_what, peer, headers) => {
    expect(asked(peer, headers)).toBe(false);
  });

  it.each(['http://localhost:3000', 'http://[::1]:3000', 'http://0.0.0.0:3000', 'http://[::]:3000'])(
    'while Earshot goes by %s',
    (baseUrl) => {
      expect(asked('127.0.0.1', { host: 'localhost:3000' }, baseUrl)).toBe(true);
    },
  );

  it('but not while Earshot goes by a public address: a proxy need not say that it is one', () => {
    expect(asked('127.0.0.1', { host: '127.0.0.1:3000' }, 'https://ears.example')).toBe(false);
  });
});
