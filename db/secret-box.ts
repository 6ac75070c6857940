import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 'v1.';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A sealed text that cannot be opened. */
export class SecretError extends Error {
  override readonly name = 'SecretError';
}

/** Encrypts what must not lie readable in the database or its backups. */
export interface SecretBox {
  /** Encrypts `plain`; it opens only with the same `context`, so that a sealed text is worth nothing in another row. */
  seal(plain: string, context: string): string;
  /** @throws {SecretError} when `sealed` was made with another secret or context, or was changed. */
  open(sealed: string, context: string): string;
}

/**
 * AES-256-GCM (NIST SP 800-38D) under a key drawn from `secret` by HKDF-SHA256 (RFC 5869), with a random 96-bit
 * nonce a text and `context` as associated data. Sealed form: `v1.` + base64url(nonce ‖ ciphertext ‖ tag).
 */
export function createSecretBox(secret: string): SecretBox {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'earshot secret box v1', 32));
  return {
    seal(plain, context) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return VERSION + body.toString('base64url');
    },
    open(sealed, context) {
      if (!sealed.startsWith(VERSION)) throw new SecretError('not a sealed text, or of a newer version');
      const body = Buffer.from(sealed.slice(VERSION.length), 'base64url');
      if (body.length < NONCE_BYTES + TAG_BYTES) throw new SecretError('sealed text is cut short');
      const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(context))
        .setAuthTag(body.subarray(-TAG_BYTES));
      try {
        const plain = decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES));
        return Buffer.concat([plain, decipher.final()]).toString('utf8');
      } catch {
        throw new SecretError(
          'sealed text does not open: SECRET is not the one it was sealed with, or it was changed',
        );
      }
    },
  };
}
