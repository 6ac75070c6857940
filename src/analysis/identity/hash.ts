import { createHash } from 'node:crypto';

/** SHA-256 of the parts in order, as base64url (43 characters). Parts cannot run into each other. */
export function hash(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
