import { ORIGIN } from '../../db/repos/changes.ts';
import type { ChangeStream } from '../../src/pipeline/stream/change-stream.ts';

/** Nothing ever happens. */
export const stillChanges: ChangeStream = {
  newest: async () => ORIGIN,
  follow: () => ({ next: async () => null, lost: false, end() {} }),
  stop: async () => {},
};
