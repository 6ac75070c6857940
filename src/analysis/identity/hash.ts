import { hash as digest } from 'node:crypto';

/** SHA-256 of the parts in order, as base64url (43 characters). Parts cannot run into each other. */
export function hash(...parts: string[]): string {
  return digest('sha256', JSON.stringify(parts), 'base64url');
}
