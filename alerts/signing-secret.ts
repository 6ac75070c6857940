import { z } from 'zod';

const PREFIX = 'whsec_';
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** A Standard Webhooks signing secret: `whsec_` and 24 to 64 bytes in base64. */
export const signingSecret = z.string().refine(
  (text) => {
    if (!text.startsWith(PREFIX) || !BASE64.test(text.slice(PREFIX.length))) return false;
    const { length } = Buffer.from(text.slice(PREFIX.length), 'base64');
    return length >= 24 && length <= 64;
  },
  { error: 'expected whsec_ and 24 to 64 bytes in base64' },
);
