import { describe, expect, it } from 'vitest';
import { jetstream, listenFor, NOON, told } from './stream.ts';

const at = (us: number) => ({ stream: { us: NOON + us, counted: null } });
const HOUR = 3_600_000_000;

describe('what a stream does not tell any more', () => {
  const cursor = at(0);

  it('is nothing when the last event is told again', async () => {
    const { url, asked } = await jetstream([told(0, 'a', 'x'), told(1, 'b', 'acme')]);
    const { missed } = await listenFor(1, { endpoints: [url], cursor });
    expect(missed).toEqual([]);
    expect(asked[0]?.searchParams.get('cursor')).toBe(String(NOON - 5_000_000));
  });

  it('is a gap when the first event is later than the last one heard', async () => {
    const { url } = await jetstream([told(HOUR, 'a', 'x'), told(HOUR + 1, 'b', 'acme')]);
    const { missed } = await listenFor(1, { endpoints: [url], cursor });
    expect(missed).toEqual([
      'the stream went on at 2026-01-15T13:00:00.000Z, after 2026-01-15T12:00:00.000Z',
    ]);
  });

  it('is a gap when nobody listened for longer than it looks back', async () => {
    const { url } = await jetstream([told(-40 * HOUR, 'a', 'x'), told(-1, 'b', 'acme')]);
    const { missed } = await listenFor(1, { endpoints: [url], cursor: at(-40 * HOUR) });
    expect(missed).toEqual(['nobody listened for 40 hours, more than the stream looks back']);
  });

  it.each([[{}], [{ stream: 'now' }], [{ stream: { us: -1, counted: null } }]])(
    'is unknown where the cursor is %j: it is listened to from now on',
    async (odd) => {
      const { url, asked } = await jetstream([told(1, 'b', 'acme')]);
      const { missed, cursor } = await listenFor(1, {
        endpoints: [url],
        cursor: { ...odd, newestAt: 'kept' },
      });
      expect({ missed, cursor }).toEqual({ missed: [], cursor: { ...at(1), newestAt: 'kept' } });
      expect(asked[0]?.searchParams.has('cursor')).toBe(false);
    },
  );
});

describe('the second version of the stream', () => {
  const path = '/xrpc/network.bsky.jetstream.subscribeEvents';
  const counted = (seq: number, rkey: string, text: string) =>
    JSON.stringify({
      $type: 'message',
      payload: {
        ...{ seq, time: '2026-01-15T12:00:00.000Z', did: 'did:plc:ann', operation: 'create', rkey },
        ...{ collection: 'app.bsky.feed.post', record: { text, createdAt: '2026-01-15T12:00:00Z' } },
      },
    });
  const server = async (...connections: Parameters<typeof jetstream>) => {
    const { url, asked } = await jetstream(...connections);
    return { url: url.replace('/subscribe', path), asked };
  };

  it('goes on behind the number of the last event', async () => {
    const { url, asked } = await server([counted(7, 'a', 'acme 1')], [counted(8, 'b', 'acme 2')]);
    const { texts, missed, cursor } = await listenFor(2, { endpoints: [url] });
    expect({ texts, missed }).toEqual({ texts: ['acme 1', 'acme 2'], missed: [] });
    expect(cursor).toEqual({ stream: { us: NOON, counted: { endpoint: url, seq: 8 } } });
    expect(asked.map(({ searchParams }) => Object.fromEntries(searchParams))).toEqual([
      { kinds: 'commit', collections: 'app.bsky.feed.post' },
      { kinds: 'commit', collections: 'app.bsky.feed.post', cursor: '7' },
    ]);
  });

  it('goes on from now, with a gap, when that number is too old', async () => {
    const tooOld = { status: 400, body: '{"error":"CursorTooOld","message":"gone"}' };
    const { url, asked } = await server(tooOld, [counted(900, 'b', 'acme')]);
    const cursor = { stream: { us: NOON - 50 * HOUR, counted: { endpoint: url, seq: 7 } } };
    const { missed, waits } = await listenFor(1, { endpoints: [url], cursor });
    expect(missed).toEqual(['nobody listened for 50 hours, more than the stream looks back']);
    expect(asked.map(({ searchParams }) => searchParams.get('cursor'))).toEqual(['7', null]);
    expect(waits).toEqual([]);
  });

  it('is asked for no number of another server, and owns to what it did not hear meanwhile', async () => {
    const { url, asked } = await server([counted(900, 'b', 'acme')]);
    const cursor = { stream: { us: NOON - HOUR, counted: { endpoint: 'wss://other.example', seq: 7 } } };
    const { missed } = await listenFor(1, { endpoints: [url], cursor });
    expect(missed).toEqual([expect.stringMatching(/^the stream went on at/)]);
    expect(asked[0]?.searchParams.has('cursor')).toBe(false);
  });
});
