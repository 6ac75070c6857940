import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { closed, failureOf, localClient, serve, textOf } from './local-server.ts';

const text = 'Grüße vom Blog. '.repeat(500);

async function answering(encoding: string, body: Uint8Array | string, status = 200): Promise<string> {
  return serve((_, response) => void response.writeHead(status, { 'content-encoding': encoding }).end(body));
}

describe('a compressed body', () => {
  it.each([
    ['gzip', gzipSync(text)],
    ['X-GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    ['identity', Buffer.from(text)],
    ['utf-8', Buffer.from(text)],
  ])('in %s is unfolded', async (encoding, body) => {
    const answer = await localClient().fetch({ url: await answering(encoding, body) });
    expect(textOf(answer.body)).toBe(text);
  });

  it('that is empty is empty, not damaged', async () => {
    const answer = await localClient().fetch({ url: await answering('gzip', '', 304) });
    expect(answer.body).toHaveLength(0);
  });

  it('is not expected in the answer to HEAD', async () => {
    const url = await answering('gzip', gzipSync(text));
    expect(await localClient().fetch({ url, method: 'HEAD' })).toMatchObject({
      status: 200,
      body: Buffer.alloc(0),
    });
  });

  it.each([
    ['gzip', gzipSync(text).subarray(0, 40)],
    ['br', brotliCompressSync(text).subarray(0, 20)],
    ['deflate', deflateSync(text).subarray(0, 40)],
    ['deflate', deflateRawSync(text).subarray(0, 40)],
    ['gzip', Buffer.from('<html>no gzip at all</html>')],
    ['br', Buffer.from('<html>no brotli at all</html>')],
  ])('in %s that is truncated or broken is bad-encoding', async (encoding, body) => {
    const error = await failureOf(localClient().fetch({ url: await answering(encoding, body) }));
    expect(error).toMatchObject({ reason: 'bad-encoding', retryable: true });
  });

  it.each(['zstd', 'compress', 'gzip, gzip, gzip, gzip'])(
    'in %s, never offered, is bad-encoding',
    async (encoding) => {
      const error = await failureOf(localClient().fetch({ url: await answering(encoding, 'x') }));
      expect(error).toMatchObject({ reason: 'bad-encoding', retryable: false });
    },
  );
});

describe('a body beyond the cap is too-large', () => {
  it('and exactly the cap is not', async () => {
    const url = await serve((_, response) => void response.end('12345'));
    expect(textOf((await localClient().fetch({ url, maxBytes: 5 })).body)).toBe('12345');
    expect(await failureOf(localClient().fetch({ url, maxBytes: 4 }))).toMatchObject({
      reason: 'too-large',
      retryable: false,
    });
  });

  it('when it never ends, and the connection ends', async () => {
    let ended: Promise<unknown> = Promise.resolve();
    const url = await serve((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
      };
      response.on('drain', more);
      ended = closed(response);
      more();
    });
    expect(await failureOf(localClient({ maxBytes: 1_000_000 }).fetch({ url }))).toMatchObject({
      reason: 'too-large',
    });
    await ended;
  });

  it('when a gzip bomb unfolds, long before all of it is read', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const url = await answering('gzip', bomb);
    expect(await failureOf(localClient().fetch({ url, maxBytes: 100_000 }))).toMatchObject({
      reason: 'too-large',
    });
  });

  it('when a bomb is packed twice', async () => {
    const url = await answering('gzip, gzip', gzipSync(gzipSync(Buffer.alloc(16 * 1024 * 1024))));
    expect(await failureOf(localClient().fetch({ url, maxBytes: 100_000 }))).toMatchObject({
      reason: 'too-large',
    });
  });

  it('when compressed bytes unfold to nothing for ever', async () => {
    const header = Buffer.from('1f8b0800000000000003', 'hex');
    const emptyBlocks = Buffer.from('000000ffff'.repeat(2_000), 'hex');
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).write(header);
      const more = (): void => {
        while (!response.destroyed && response.write(emptyBlocks));
      };
      response.on('drain', more);
      more();
    });
    expect(await failureOf(localClient().fetch({ url, maxBytes: 1_000 }))).toMatchObject({
      reason: 'too-large',
    });
  });
});
