import { z } from '@hono/zod-openapi';
import { storableText } from '../../core/text.ts';

/** Text that a person or a program sends: trimmed, storable, not empty and no longer than `max` UTF-16 units. */
export function text(max: number) {
  return z.string().overwrite(storableText).trim().min(1).max(max);
}

/** An absolute web address. */
export const webUrl = z
  .url({ protocol: /^https?$/, error: 'expected an absolute http(s) URL' })
  .max(4_000)
  .overwrite(storableText)
  .openapi({ format: 'uri' });
