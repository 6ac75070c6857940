import type { ClaimedDelivery } from './delivery.ts';
import { quietUntil } from './quiet-hours.ts';

/**
 * Until when a delivery waits for its receiver to wake; null when it goes now. What is critical wakes everybody, and
 * whoever asks for a test waits for it.
 */
export function heldUntil({ critical, message, receiver }: ClaimedDelivery, now: Date): Date | null {
  if (critical || message.type === 'ping' || receiver.quietHours === null) return null;
  return quietUntil(receiver.quietHours, now);
}
