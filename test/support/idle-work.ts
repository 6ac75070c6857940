import type { WorkPort } from '../../src/pipeline/work-port.ts';

/** Work that is asked for and never done. */
export const idleWork: WorkPort = {
  crawl: async () => {},
  crawlDue: async () => {},
  evaluate: async () => {},
  deliverDue: async () => {},
  rematch: async () => {},
  recountThemes: async () => {},
};
