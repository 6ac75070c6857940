import type { Context } from 'hono';
import type { Logger } from 'pino';
import type { Discover } from '../../crawlers/discover/discover-sources.ts';
import type { Store } from '../../db/store.ts';
import type { Clock } from '../core/clock.ts';
import type { WorkPort } from '../pipeline/work-port.ts';
import type { Sample } from '../setup/sample-source.ts';

/** What the pages work with. */
export interface PagesDeps {
  store: Store;
  clock: Clock;
  work: WorkPort;
  /** Finds what can be read on a site. */
  discover: Discover;
  /** Looks at a place once, to show what would come of it. */
  sample: Sample;
  /** Address of the pages, without a slash at the end. */
  baseUrl: string;
  /** What opens the pages from elsewhere than this machine; see `accessToken`. */
  accessToken: string;
  /** Signs the links in messages; see `linkKey`. */
  linkKey: string;
  log: Logger;
  /** The peer's IP address; read from the Node connection when absent. */
  remoteAddress?: ((c: Context) => string | null) | undefined;
}
