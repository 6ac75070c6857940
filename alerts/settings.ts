import { z } from 'zod';

/** An address that requests may be sent to. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** A key or token as it may stand in a header or a URL: no spaces, no control characters. */
export const token = z.string().regex(/^[\x21-\x7e]{1,500}$/u, { error: 'expected a token without spaces' });
