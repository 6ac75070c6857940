import { z } from 'zod';
import { serverUrl } from '../../search/endpoint.ts';

/** Scripts in which a single character is a word. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export const discourseSettings = z.strictObject({
  /** As the forum's search box takes it, filters such as `#category` and `@author` included. */
  query: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .refine((query) => query.length >= 3 || DENSE.test(query), {
      message: 'Discourse searches for three characters at least',
    }),
  /** The forum's address. */
  site: serverUrl,
});

export type DiscourseSettings = z.infer<typeof discourseSettings>;
