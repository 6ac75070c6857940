import { onTestFinished } from 'vitest';

export interface StreamEvent {
  event: string;
  id: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into events of every shape
  data: any;
}

/** A client of a stream, as a browser's EventSource would be one. */
export interface Listening {
  response: Response;
  /** What has come and was not taken yet, once there are so many. */
  take(count: number): Promise<StreamEvent[]>;
  /** What has come and was not taken yet. */
  takeAll(): StreamEvent[];
  /** The last id that came. */
  lastId(): string;
  /** Resolves when a comment comes. */
  comment(): Promise<void>;
  /** Resolves when the other end has ended it. */
  ended: Promise<void>;
  leave(): Promise<void>;
}

/** Reads server-sent events from a response. */
export function listening(response: Response): Listening {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('the answer has no body');
  const events: StreamEvent[] = [];
  let id = '';
  let comments = 0;
  let wake = () => {};
  const changed = () => {
    wake();
  };
  async function read(): Promise<void> {
    let rest = '';
    for (;;) {
      const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) return;
      const blocks = (rest + value).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'mu').exec(block)?.[1];
        id = field('id') ?? id;
        if (block.startsWith(':')) comments += 1;
        const data = field('data');
        if (data !== undefined)
          events.push({ event: field('event') ?? 'message', id, data: JSON.parse(data) });
      }
      changed();
    }
  }
  const ended = read().catch(() => {});
  const until = async (is: () => boolean) => {
    while (!is()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const leave = async () => {
    await reader.cancel().catch(() => {});
  };
  onTestFinished(leave);
  return {
    response,
    async take(count) {
      await until(() => events.length >= count);
      return events.splice(0, count);
    },
    takeAll: () => events.splice(0),
    lastId: () => id,
    async comment() {
      const before = comments;
      await until(() => comments > before);
    },
    ended,
    leave,
  };
}
