import { z } from 'zod';
import type { Vocabulary } from '../../../src/config/team-file/vocabulary.ts';

/** Kinds shaped like real ones, and queries that may not hold `((`. */
export const vocabulary: Vocabulary = {
  connectors: new Map([
    ['feed', { settings: z.object({ url: z.url() }), mainSetting: 'url' }],
    [
      'page',
      {
        settings: z.object({ url: z.url(), items: z.record(z.string(), z.string()).optional() }),
        mainSetting: 'url',
      },
    ],
    ['hackernews', { settings: z.object({ query: z.string(), pages: z.number().int().default(3) }) }],
    ['inbox', { settings: z.strictObject({ user: z.string(), token: z.string() }), secrets: ['token'] }],
  ]),
  notifiers: new Map([
    [
      'webhook',
      {
        settings: z.strictObject({ url: z.url(), secret: z.string().optional() }),
        mainSetting: 'url',
        secrets: ['secret'],
      },
    ],
    [
      'email',
      { settings: z.strictObject({ to: z.union([z.email(), z.array(z.email())]) }), mainSetting: 'to' },
    ],
  ]),
  rules: new Map([
    [
      'negative-surge',
      { settings: z.strictObject({ sensitivity: z.enum(['low', 'balanced', 'high']).default('balanced') }) },
    ],
  ]),
  checkQuery(query) {
    const position = query.indexOf('((');
    return position === -1 ? null : { message: 'expected a term', position };
  },
};
