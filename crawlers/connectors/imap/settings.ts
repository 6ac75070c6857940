import { z } from 'zod';

/** A mailbox that is read over IMAP. */
export const imapSettings = z.strictObject({
  /** A name or an IP address, without port. */
  host: z
    .string()
    .toLowerCase()
    .regex(/^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|[0-9a-f:]*:[0-9a-f:.]+)$/, 'expected a host name'),
  port: z.int().min(1).max(65_535).default(993),
  /** TLS from the first byte on. Without it only private hosts are read. */
  secure: z.boolean().default(true),
  user: z.string().min(1).max(500),
  password: z.string().min(1).max(5_000),
  mailbox: z.string().min(1).max(500).default('INBOX'),
  /** Most messages that one visit reads. */
  maxMessages: z.int().min(1).max(500).default(200),
  /** PEM certificates to trust in place of the public authorities', for a server that signs its own. */
  ca: z
    .string()
    .regex(/-----BEGIN CERTIFICATE-----/, 'expected a PEM certificate')
    .optional(),
});

export type ImapSettings = z.infer<typeof imapSettings>;
