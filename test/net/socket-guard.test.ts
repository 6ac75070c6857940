import type { LookupFunction } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createSocketGuard } from '../../src/net/socket-guard.ts';
import { failureOf } from './local-server.ts';

const { signal } = new AbortController();
const leadingTo =
  (...addresses: string[]): LookupFunction =>
  (_host, options, callback) => {
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (options.all) callback(null, found);
    else callback(null, found[0]?.address ?? '', found[0]?.family ?? 4);
  };

describe('sockets that speak something other than HTTP', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '::1',
    '::ffff:127.0.0.1',
    'fe80::1%2',
    '127.1',
    '0x7f000001',
    'localhost',
  ])('do not lead to %s', async (host) => {
    const { resolve } = createSocketGuard({ allowPrivateHosts: [] });
    expect(await failureOf(resolve(host, 993, signal))).toMatchObject({
      reason: 'private-address',
      retryable: false,
    });
  });

  it('do not lead into a private network by a public name', async () => {
    const { resolve } = createSocketGuard({ allowPrivateHosts: [], lookup: leadingTo('10.0.0.1', '::1') });
    expect(await failureOf(resolve('mail.example', 993, signal))).toMatchObject({
      reason: 'private-address',
    });
  });

  it('lead to what was judged: a public address of the name, or a literal', async () => {
    const { resolve } = createSocketGuard({
      allowPrivateHosts: [],
      lookup: leadingTo('10.0.0.1', '8.8.8.8'),
    });
    expect(await resolve('mail.example', 993, signal)).toBe('8.8.8.8');
    expect(await resolve('2606:4700::1', 993, signal)).toBe('2606:4700::1');
  });

  it('lead to a private host that was named, at the port that was named', async () => {
    const { resolve } = createSocketGuard({
      allowPrivateHosts: ['mail.intern:1143', '127.0.0.1'],
      lookup: leadingTo('10.0.0.1'),
    });
    expect(await resolve('mail.intern', 1143, signal)).toBe('10.0.0.1');
    expect(await resolve('127.0.0.1', 993, signal)).toBe('127.0.0.1');
    expect(await failureOf(resolve('mail.intern', 993, signal))).toMatchObject({ reason: 'private-address' });
  });

  it('fail as names do that lead nowhere', async () => {
    const { resolve } = createSocketGuard({
      allowPrivateHosts: [],
      lookup: (_host, _options, callback) => callback(Object.assign(new Error(), { code: 'ENOTFOUND' }), ''),
    });
    expect(await failureOf(resolve('nowhere.example', 993, signal))).toMatchObject({
      reason: 'dns',
      retryable: true,
    });
  });

  it('are given up while a name is looked up', async () => {
    const { resolve } = createSocketGuard({ allowPrivateHosts: [], lookup: () => {} });
    const controller = new AbortController();
    const asked = resolve('slow.example', 993, controller.signal);
    controller.abort();
    expect(await failureOf(asked)).toMatchObject({ reason: 'aborted' });
  });
});
