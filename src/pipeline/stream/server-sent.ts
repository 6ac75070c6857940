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
  /** Cuts the connection: a client that reads nothing does not notice that the stream is over. */
  cut?: (() => void) | undefined;
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
  const { changes, after, first, tell, every = interval, log } = options;
  const { stillMay = async () => true, cut = () => {} } = options;
  const following = changes.follow(after);
  const encoder = new TextEncoder();
  let at = after;
  let stop = () => {};
  let roomCame = () => {};
  let missed = 0;
  let over = false;

  async function run(client: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    const say = (text: string) => client.enqueue(encoder.encode(text));
    const sayId = () => (at.seq > 0n ? `id: ${positionText(at)}\n` : '');
    const room = () =>
      new Promise<void>((resolve) => {
        roomCame = resolve;
        if ((client.desiredSize ?? 0) > 0) resolve();
      });
    const leave = () => {
      finish();
      client.close();
      cut();
    };
    const beat = async () => {
      if (over) return;
      if (following.lost || missed >= PATIENCE) return leave();
      if (!(await stillMay())) return leave();
      if ((client.desiredSize ?? 0) > 0) say(`: still here\n${sayId()}\n`);
      else missed += 1;
    };
    stop = every(BEAT_MS, () => void beat().catch((error) => log.warn({ err: error }, 'stream has no beat')));
    say(`retry: ${RETRY_MS}\n${sayId()}\n`);
    if (first !== undefined) say(`event: ${first.event}\ndata: ${first.data}\n${sayId()}\n`);
    for (let page = await following.next(); page !== null; page = await following.next()) {
      for await (const { told, through } of tell(page)) {
        if (told !== null) await room();
        if (over) return;
        at = through;
        if (told === null) continue;
        say(`event: ${told.event}\ndata: ${told.data}\n${sayId()}\n`);
      }
    }
    if (over) return;
    const { lost } = following;
    finish();
    client.close();
    if (lost) cut();
  }

  function finish(): void {
    over = true;
    stop();
    following.end();
    roomCame();
  }

  return new ReadableStream<Uint8Array>({
    start(client) {
      run(client).catch((error) => {
        if (over) return;
        finish();
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
