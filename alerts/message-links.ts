import type { Message } from '../src/core/message.ts';

/** Links of one message to one receiver. Null where there is none, or where nobody could open it. */
export interface MessageLinks {
  /** Page on which this receiver can say that it looks after the incident. Opening it does nothing yet. */
  acknowledge: string | null;
  /** Picture of the incident's course, for services that fetch it from outside. */
  chart: string | null;
}

/** Makes the links of a message to a receiver. */
export type LinkMaker = (message: Message, receiver: { id: string }) => MessageLinks;

export const noLinks: MessageLinks = { acknowledge: null, chart: null };
