import { z } from 'zod';

/** A place in a mailbox: a UID means something only together with the mailbox's UIDVALIDITY (RFC 3501 §2.3.1.1). */
const mailboxPlace = z.object({
  uidValidity: z.string(),
  uid: z.int().nonnegative(),
});

export type MailboxPlace = z.infer<typeof mailboxPlace>;

/** A stored place; null where there is none, or one that is not ours. */
export function readPlace(stored: unknown): MailboxPlace | null {
  return mailboxPlace.safeParse(stored).data ?? null;
}
