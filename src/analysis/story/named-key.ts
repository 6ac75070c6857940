import { hash } from '../identity/hash.ts';

/** Larger than any hash of a shingle, so that both kinds of key live beside each other. */
const FIRST = 2 ** 48;

/** What a named key is made of: texts that share one are one story without a further look. */
type Kind = 'copy' | 'page' | 'headline' | 'bare headline';

/** The key of all items of this fingerprint: every story has those of the items that were recognised as it. */
export function copyKey(fingerprint: string): number {
  return namedKey('copy', fingerprint);
}

/** A whole number in [2^48, 2^49). */
export function namedKey(kind: Kind, value: string): number {
  return FIRST + Buffer.from(hash(kind, value), 'base64url').readUIntBE(0, 6);
}
