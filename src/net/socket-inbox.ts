import type { NetError } from './http.ts';

/** Characters that may wait before the sender is to be held back. */
const HIGH_WATER = 256 * 1024;

/** Texts on their way from one who sends to one who takes. */
export interface SocketInbox {
  /** Tells whether the sender is to be held back until the next {@link SocketInbox.take}. */
  put(text: string): 'go on' | 'hold back';
  /** Says why nothing more will come; only the first reason counts. */
  end(reason: NetError): void;
  /** All that waits, as soon as there is something; throws the reason when nothing waits any more. */
  take(): Promise<string[]>;
}

export function createInbox(): SocketInbox {
  let waiting: string[] = [];
  let chars = 0;
  let ended: NetError | null = null;
  let wake = (): void => undefined;

  return {
    put(text) {
      waiting.push(text);
      chars += text.length;
      wake();
      return chars > HIGH_WATER ? 'hold back' : 'go on';
    },
    end(reason) {
      ended ??= reason;
      wake();
    },
    async take() {
      if (waiting.length === 0 && ended === null) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (waiting.length === 0) throw ended;
      const texts = waiting;
      waiting = [];
      chars = 0;
      return texts;
    },
  };
}
