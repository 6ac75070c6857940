import type { Logger } from 'pino';
import type { HeldStream, Listener } from '../pipeline/listen/listener.ts';

/** The listening of one process. */
export interface Listeners {
  /** Begins to listen where nobody does, and ends what is not wanted any more. Done when all was looked at. */
  wake(): Promise<void>;
  /** Ends all listening, once what was heard is safe. */
  stop(): Promise<void>;
}

/** Listens to sources side by side. Each look is a few small questions, so every tick may ask for one. */
export function startListeners({ listener, log }: { listener: Listener; log: Logger }): Listeners {
  const running = new Map<HeldStream, Promise<void>>();
  let looking: Promise<void> = Promise.resolve();
  let isWoken = false;
  let stopping = false;

  function begin(held: HeldStream): void {
    const { id: sourceId } = held.source;
    log.info({ sourceId }, 'listening begins');
    const done = listener
      .listen(held)
      .catch((error) => log.error({ err: error, sourceId }, 'listening could not be written down'))
      .finally(() => {
        running.delete(held);
        log.info({ sourceId }, 'listening ended');
      });
    running.set(held, done);
  }

  async function look(): Promise<void> {
    isWoken = false;
    if (stopping) return;
    for (const held of [...running.keys()]) if (!(await listener.isWanted(held))) held.ending.abort();
    for (const held of await listener.claimDue()) begin(held);
  }

  return {
    wake() {
      if (!isWoken) {
        isWoken = true;
        looking = looking
          .then(look)
          .catch((error) => log.error({ err: error }, 'streams could not be looked at'));
      }
      return looking;
    },
    async stop() {
      stopping = true;
      await looking;
      for (const { ending } of running.keys()) ending.abort();
      await Promise.all(running.values());
    },
  };
}
