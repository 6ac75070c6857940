import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createHttpClient } from '../../src/net/client.ts';
import { publicLookup } from '../../src/net/guard.ts';
import { failureOf, localClient, serve, textOf } from './local-server.ts';

const strict = { allowPrivateHosts: [] };

describe('without named hosts nothing private is reached', () => {
  it.each([
    ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', '0x7f.1', '127.0.0.1.', '①②⑦.0.0.1'],
    ...['localhost', 'LOCALHOST', '0.0.0.0', '0', '10.1.2.3', '192.168.0.1', '172.16.5.5', '169.254.169.254'],
    ...['100.64.0.1', '224.0.0.1', '255.255.255.255', '192.0.2.1', '[::1]', '[::]', '[::ffff:127.0.0.1]'],
    ...['[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[fe80::1]', '[fc00::1]', '[ff02::1]'],
    ...['[::127.0.0.1]', '[2001:db8::1]', '%31%32%37.0.0.1', 'user:pass@127.0.0.1'],
  ])('%s', async (host) => {
    const origin = await serve((_, response) => void response.end('secret'));
    const url = `http://${host}:${new URL(origin).port}/`;
    const error = await failureOf(localClient(strict).fetch({ url }));
    expect(error).toMatchObject({ reason: 'private-address', retryable: false });
  });

  it('over https neither', async () => {
    const error = await failureOf(localClient(strict).fetch({ url: 'https://127.0.0.1/' }));
    expect(error).toMatchObject({ reason: 'private-address' });
  });

  it('by no zone id, which URLs cannot hold', async () => {
    const error = await failureOf(localClient(strict).fetch({ url: 'http://[fe80::1%25eth0]/' }));
    expect(error).toMatchObject({ reason: 'bad-url' });
  });
});

describe('a named host', () => {
  it('is reached at any port, and other hosts are not', async () => {
    const origin = await serve((_, response) => void response.end('inside'));
    const client = localClient({ allowPrivateHosts: ['127.0.0.1'] });
    expect(textOf((await client.fetch({ url: origin })).body)).toBe('inside');
    const byName = origin.replace('127.0.0.1', 'localhost');
    expect(await failureOf(client.fetch({ url: byName }))).toMatchObject({ reason: 'private-address' });
    const mapped = origin.replace('127.0.0.1', '[::ffff:127.0.0.1]');
    expect(await failureOf(client.fetch({ url: mapped }))).toMatchObject({ reason: 'private-address' });
  });

  it('is reached by name when its name was named', async () => {
    const origin = await serve((_, response) => void response.end('inside'));
    const client = localClient({ allowPrivateHosts: ['LocalHost'] });
    expect(textOf((await client.fetch({ url: origin.replace('127.0.0.1', 'localhost') })).body)).toBe(
      'inside',
    );
    expect(await failureOf(client.fetch({ url: origin }))).toMatchObject({ reason: 'private-address' });
  });

  it('with a port is reached at that port only', async () => {
    const [named, other] = [
      await serve((_, response) => void response.end('inside')),
      await serve((_, response) => void response.end('secret')),
    ];
    const client = localClient({ allowPrivateHosts: [new URL(named).host] });
    expect(textOf((await client.fetch({ url: named })).body)).toBe('inside');
    expect(await failureOf(client.fetch({ url: other }))).toMatchObject({ reason: 'private-address' });
  });

  it('cannot redirect to one that was not', async () => {
    const secret = await serve((_, response) => void response.end('secret'));
    const origin = await serve((_, response) => void response.writeHead(302, { location: secret }).end());
    const client = localClient({ allowPrivateHosts: [new URL(origin).host] });
    expect(await failureOf(client.fetch({ url: origin }))).toMatchObject({ reason: 'private-address' });
  });

  it.each(['http://a', 'a/b', 'a b', 'a:b', 'a:1:2', '[::1', '[::1]:1:2', 'u@a', '', 'a:123456'])(
    'cannot be %j',
    (entry) => {
      expect(() => createHttpClient({ userAgent: 'x', allowPrivateHosts: [entry] })).toThrow(
        `not a host or host:port: ${entry}`,
      );
    },
  );
});

describe('the lookup that sockets use', () => {
  const answering =
    (addresses: string[]): LookupFunction =>
    (_, __, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  const ask = (lookup: LookupFunction, all: boolean): Promise<unknown> =>
    new Promise((resolve, reject) => {
      publicLookup(lookup)('rebind.example', { all }, (error, address) =>
        error ? reject(error) : resolve(address),
      );
    });

  it.each([[['127.0.0.1']], [['10.0.0.1', '::1']], [['::ffff:10.0.0.1']], [['fe80::1%2']], [[]]])(
    'refuses a name that leads to %j',
    async (addresses) => {
      expect(await failureOf(ask(answering(addresses), true))).toMatchObject({ reason: 'private-address' });
    },
  );

  it('answers with the public addresses of a name and no others', async () => {
    const mixed = answering(['10.0.0.1', '8.8.8.8', '::1', '2606:4700::1']);
    const found = (await ask(mixed, true)) as LookupAddress[];
    expect(found.map(({ address }) => address)).toEqual(['8.8.8.8', '2606:4700::1']);
    expect(await ask(mixed, false)).toBe('8.8.8.8');
  });

  it('judges every answer anew, so a name that changes its mind is refused', async () => {
    const answers = [['8.8.8.8'], ['127.0.0.1']];
    const rebinding: LookupFunction = (...call) => answering(answers.shift() ?? [])(...call);
    expect(await ask(rebinding, false)).toBe('8.8.8.8');
    expect(await failureOf(ask(rebinding, false))).toMatchObject({ reason: 'private-address' });
  });

  it('is asked once a dial: the address that was judged is the one that is dialled', async () => {
    const origin = await serve((_, response) => void response.end('inside'));
    const url = `http://rebind.example:${new URL(origin).port}/`;
    let lookups = 0;
    const lookup: LookupFunction = (...call) => {
      lookups += 1;
      answering(lookups === 1 ? ['127.0.0.1'] : ['8.8.8.8'])(...call);
    };
    const named = localClient({ allowPrivateHosts: ['rebind.example'], lookup });
    expect(textOf((await named.fetch({ url })).body)).toBe('inside');
    expect(lookups).toBe(1);
    lookups = 0;
    const stranger = localClient({ allowPrivateHosts: [], lookup });
    expect(await failureOf(stranger.fetch({ url }))).toMatchObject({ reason: 'private-address' });
    expect(lookups).toBe(1);
  });
});
