import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSocketGuard } from '../../src/net/socket-guard.ts';
import { socketMessages } from '../../src/net/socket-messages.ts';
import { manualClock } from '../support/clock.ts';
import { failureOf, serve, serveRaw } from './local-server.ts';
import { type Refusal, serveSockets } from './local-socket-server.ts';

const here = ['127.0.0.1', 'localhost'];

function listen(url: string, options: { silenceMs?: number; maxBytes?: number; allow?: string[] } = {}) {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const texts = socketMessages(
    { url, silenceMs: options.silenceMs, maxBytes: options.maxBytes },
    {
      sockets: createSocketGuard({ allowPrivateHosts: options.allow ?? here }),
      clock: manualClock(),
      signal: controller.signal,
    },
  );
  return { texts, controller };
}

const failing = (url: string, options?: Parameters<typeof listen>[1]) =>
  failureOf(listen(url, options).texts.next());

async function collect(texts: AsyncGenerator<string[]>, count: number): Promise<string[]> {
  const all: string[] = [];
  while (all.length < count) all.push(...((await texts.next()).value as string[]));
  return all;
}

describe('a WebSocket that is listened to', () => {
  it('gives its texts in order, those that came together at once, and is told nothing', async () => {
    const heard: unknown[] = [];
    const url = await serveSockets((socket) => {
      socket.on('message', (data) => heard.push(data));
      for (const text of ['one', 'twö', '']) socket.send(text);
    });
    expect(await collect(listen(`${url}/x?y=1`).texts, 3)).toEqual(['one', 'twö', '']);
    expect(heard).toEqual([]);
  });

  it('is dialled by name at the address that the guard found', async () => {
    const url = await serveSockets((socket) => socket.send('here'));
    expect(await collect(listen(url.replace('127.0.0.1', 'localhost')).texts, 1)).toEqual(['here']);
  });

  it.each([
    ...['ws://127.0.0.1', 'wss://127.0.0.1', 'wss://[::1]', 'ws://0x7f.1', 'wss://[::ffff:10.0.0.1]'],
    ...['ws://localhost', 'wss://10.0.0.1:8443', 'wss://169.254.169.254/latest'],
  ])('is never one of a private network: %s', async (url) => {
    expect(await failing(url, { allow: [] })).toMatchObject({ reason: 'private-address', retryable: false });
  });

  it('that was named at another port is not reached', async () => {
    const url = await serveSockets((socket) => socket.send('secret'));
    expect(await failing(url, { allow: ['127.0.0.1:1'] })).toMatchObject({ reason: 'private-address' });
  });

  it.each(['https://127.0.0.1', 'nowhere', 'ws+unix:///tmp/x'])('cannot be %s', async (url) => {
    expect(await failing(url)).toMatchObject({ reason: 'bad-url', retryable: false });
  });

  it('gives what came before the other side closed', async () => {
    const url = await serveSockets((socket) => {
      socket.send('last');
      socket.close(1001);
    });
    const { texts } = listen(url);
    expect(await collect(texts, 1)).toEqual(['last']);
    expect(await failureOf(texts.next())).toMatchObject({ reason: 'network', retryable: true });
  });

  it('ends when it is told to, and its connection with it', async () => {
    let open = 0;
    const over = new Promise<void>((resolve) => {
      void serveSockets((socket) => {
        open += 1;
        socket.send('hello');
        socket.on('close', () => resolve());
      }).then(async (url) => {
        const { texts, controller } = listen(url);
        await collect(texts, 1);
        controller.abort();
        expect(await failureOf(texts.next())).toMatchObject({ reason: 'aborted' });
      });
    });
    await over;
    expect(open).toBe(1);
  });

  it('is not opened once it was told to end', async () => {
    const { texts, controller } = listen('ws://127.0.0.1:1');
    controller.abort();
    expect(await failureOf(texts.next())).toMatchObject({ reason: 'aborted' });
  });

  it('is given up when it falls silent, or never speaks', async () => {
    const silent = await serveSockets(() => undefined);
    expect(await failing(silent, { silenceMs: 20 })).toMatchObject({ reason: 'timeout', retryable: true });
    const mute = await serveRaw(() => undefined);
    expect(await failing(mute.replace('http', 'ws'), { silenceMs: 20 })).toMatchObject({ reason: 'timeout' });
  });

  it('holds the other side back while nobody takes what it says', async () => {
    const text = 'x'.repeat(64 * 1024);
    const url = await serveSockets((socket) => {
      for (let n = 0; n < 500; n++) socket.send(text);
    });
    const { texts } = listen(url);
    for (let taken = 0; taken < 500; ) {
      const { value = [] } = await texts.next();
      expect(value.length).toBeLessThan(10);
      taken += value.length;
      for (let turn = 0; turn < 10; turn++) await setImmediate();
    }
  });
});

describe('a WebSocket that is refused', () => {
  const refusing = (refusal: Refusal) =>
    serveSockets(
      () => undefined,
      () => refusal,
    );

  it.each([
    [401, 'unauthorized', false],
    [404, 'not-found', false],
    [429, 'rate-limited', true],
    [503, 'server-error', true],
    [200, 'unexpected-answer', false],
    [302, 'unexpected-answer', false],
  ])('with %i is classified', async (status, reason, retryable) => {
    const url = await refusing({ status, headers: { 'retry-after': '120', location: '/elsewhere' } });
    expect(await failing(url)).toMatchObject({ reason, retryable, status });
  });

  it('tells what was answered and how long to wait', async () => {
    const url = await refusing({
      status: 400,
      headers: { 'retry-after': '120' },
      body: `{"error":"CursorTooOld"}${'.'.repeat(10_000)}`,
    });
    const failure = await failing(`${url}/?token=s3cret`);
    expect(failure).toMatchObject({ reason: 'client-error', retryAfterMs: 120_000 });
    expect((failure as unknown as { answer: string }).answer).toMatch(/^{"error":"CursorTooOld"}\.{1,4072}$/);
    expect(failure.message).not.toMatch(/s3cret|CursorTooOld/);
  });
});

describe('what does not speak as it should', () => {
  it('is no connection, a web page, nonsense or bytes', async () => {
    expect(await failing('ws://127.0.0.1:1')).toMatchObject({ reason: 'refused', retryable: true });
    const page = await serve((_request, response) => response.writeHead(200).end('<p>'));
    expect(await failing(page.replace('http', 'ws'))).toMatchObject({ reason: 'unexpected-answer' });
    const nonsense = await serveRaw((socket) => void socket.end('HTTP/1.1 101 Yes\r\nupgrade: tea\r\n\r\n'));
    expect((await failing(nonsense.replace('http', 'ws'))).reason).toMatch(/^(network|unexpected-answer)$/);
    const bytes = await serveSockets((socket) => socket.send(Buffer.from([1, 2])));
    expect(await failing(bytes)).toMatchObject({ reason: 'unexpected-answer' });
  });

  it('is a message without an end', async () => {
    const url = await serveSockets((socket) => socket.send('x'.repeat(2_000)));
    expect(await failing(url, { maxBytes: 1_000 })).toMatchObject({ reason: 'too-large', retryable: true });
  });

  it('is a socket that breaks off', async () => {
    const url = await serveRaw((socket) => void socket.once('data', () => socket.destroy()));
    expect(await failing(url.replace('http', 'ws'))).toMatchObject({ reason: 'network', retryable: true });
  });
});
