import type { Logger } from 'pino';
import type { Change, ChangePosition } from '../../../db/repos/changes.ts';
import type { ChangeStream } from './change-stream.ts';
import { positionText } from './position-text.ts';

/** An event for a client. */
export interface Told {
  event: string;
  /** One line, JSON. */
  data: string;
}

/** Does something again and again, until what it returns is called. */
export type Every = (ms: number, work: () => void) => () => void;

export interface ServerSentOptions {
  changes: ChangeStream;
  /** The last change that is not told. */
  after: ChangePosition;
  /** Said before everything else. */
  first?: Told | undefined;
  /** What a client hears of changes that follow each other; null for nothing. */
  tell(page: readonly Change[]): AsyncIterable<{ told: Told | null; through: ChangePosition }>;
  /** Asked now and then: a client that may no more is left. */
  stillMay?: (() => Promise<boolean>) | undefined;
  every?: Every | undefined;
  log: Logger;
}

const BEAT_MS = 15_000;
/** Beats after which a client that reads nothing is left. */
const PATIENCE = 4;
const RETRY_MS = 3_000;

/**
 * Changes as `text/event-stream` (https://html.spec.whatwg.org/multipage/server-sent-events.html). Every event, and every
 * sign of life between them, carries as its id how far the client has been told.
 */
export function serverSentEvents(options: ServerSentOptions): ReadableStream<Uint8Array> {
  const { changes, after, first, tell, stillMay = async () => true, every = interval, log } = options;
  const following = changes.follow(after);
  const encoder = new TextEncoder();
  let at = after;
  let stop = () => {};
  let roomCame = () => {};
  let missed = 0;

  async function run(client: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    const say = (text: string) => client.enqueue(encoder.encode(text));
    const sayId = () => (at.seq > 0n ? `id: ${positionText(at)}\n` : '');
    const room = () =>
      new Promise<void>((resolve) => {
        roomCame = resolve;
        if ((client.desiredSize ?? 0) > 0) resolve();
      });
    const leave = (reason: string) => {
      finish();
      client.error(new Error(reason));
    };
    const beat = async () => {
      if (following.lost || missed >= PATIENCE) return leave('the client does not read');
      if (!(await stillMay())) return leave('the client may not read this any more');
      if ((client.desiredSize ?? 0) > 0) say(`: still here\n${sayId()}\n`);
      else missed += 1;
    };
    stop = every(BEAT_MS, () => void beat().catch((error) => log.warn({ err: error }, 'stream has no beat')));
    say(`retry: ${RETRY_MS}\n${sayId()}\n`);
    if (first !== undefined) say(`event: ${first.event}\ndata: ${first.data}\n${sayId()}\n`);
    for (let page = await following.next(); page !== null; page = await following.next()) {
      for await (const { told, through } of tell(page)) {
        at = through;
        if (told === null) continue;
        await room();
        say(`event: ${told.event}\ndata: ${told.data}\n${sayId()}\n`);
      }
    }
    finish();
    client.close();
  }

  function finish(): void {
    stop();
    following.end();
    roomCame();
  }

  return new ReadableStream<Uint8Array>({
    start(client) {
      run(client).catch((error) => {
        const over = client.desiredSize === null;
        finish();
        if (over) return;
        log.warn({ err: error }, 'stream ended');
        client.error(error);
      });
    },
    pull() {
      missed = 0;
      roomCame();
    },
    cancel: finish,
  });
}

function interval(ms: number, work: () => void): () => void {
  const timer = setInterval(work, ms).unref();
  return () => clearInterval(timer);
}
