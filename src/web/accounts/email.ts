import { z } from 'zod';

const address = z.email().max(254);

/** Whether `text` can be an address that mails are sent to. */
export function isEmail(text: string): boolean {
  return address.safeParse(text).success;
}
