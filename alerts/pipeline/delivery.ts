import type { DeliveryState } from '../../src/core/delivery.ts';
import type { Message, MessageType } from '../../src/core/message.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import type { Receiver } from '../../src/core/receiver.ts';
import type { MailPage } from '../render/mail-page.ts';

/** A delivery held by this worker for one attempt. */
export interface ClaimedDelivery {
  id: string;
  /** Id of the message: the same for every receiver and on every attempt. */
  messageId: string;
  incidentId: string | null;
  /** 1 for the first attempt. */
  attempt: number;
  firstAttemptAt: Date | null;
  message: Message;
  /** A rendered page that goes with the message, such as a digest. */
  page: MailPage | null;
  /** Whether it is about an incident that is critical by now. */
  critical: boolean;
  receiver: Pick<Receiver, 'id' | 'name' | 'kind' | 'settings' | 'disabledReason' | 'quietHours'>;
}

/** How an attempt went, and what becomes of its delivery. */
export interface DeliveryResult {
  deliveryId: string;
  /** When the attempt began. */
  at: Date;
  outcome: Outcome;
  state: DeliveryState;
  /** Set exactly when `state` is `retrying`. */
  nextAttemptAt: Date | null;
  /** When to try again instead where all else waits for what comes of it; set exactly when `nextAttemptAt` is. */
  probeAt: Date | null;
}

/** A delivery that was put off untried. */
export interface HeldDelivery {
  deliveryId: string;
  heldUntil: Date;
}

/** What a receiver was told, and when that was news. */
export interface Told {
  type: MessageType;
  at: Date;
}

/** What dispatching needs to read and write. */
export interface NotificationLog {
  /** Takes a waiting delivery for one attempt; null when another worker has it or it is settled. */
  claim(deliveryId: string): Promise<ClaimedDelivery | null>;
  /** The newest message about an incident that this receiver took; null when there is none. */
  lastTold(receiverId: string, incidentId: string): Promise<Told | null>;
  /** Whether a newer message about an incident waits for this receiver. */
  newerWaits(receiverId: string, incidentId: string, messageId: string): Promise<boolean>;
  /** Gives a delivery back untried until its receiver wakes. */
  hold(deliveryId: string, until: Date): Promise<void>;
  record(result: DeliveryResult): Promise<void>;
}
