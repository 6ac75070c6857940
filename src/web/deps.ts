import type { Context } from 'hono';
import type { Logger } from 'pino';
import type { MailTransport } from '../../alerts/notifier.ts';
import type { Discover } from '../../crawlers/discover/discover-sources.ts';
import type { Store } from '../../db/store.ts';
import type { Accounts } from '../access/accounts/accounts.ts';
import type { Clock } from '../core/clock.ts';
import type { ChangeStream } from '../pipeline/stream/change-stream.ts';
import type { Every } from '../pipeline/stream/server-sent.ts';
import type { WorkPort } from '../pipeline/work-port.ts';
import type { Sample } from '../setup/sample-source.ts';

/** What the pages work with. */
export interface PagesDeps {
  store: Store;
  clock: Clock;
  work: WorkPort;
  /** Mentions and incidents as they change. */
  changes: ChangeStream;
  /** Counts out the beats of streams; by wall time when absent. */
  every?: Every | undefined;
  /** Finds what can be read on a site. */
  discover: Discover;
  /** Looks at a place once, to show what would come of it. */
  sample: Sample;
  /** Address of the pages, without a slash at the end. */
  baseUrl: string;
  accounts: Accounts;
  /** Sends mails about accounts; null when no mail server is configured. */
  mail: MailTransport | null;
  /** How long mentions are kept, in days; 0 is for ever. */
  retentionDays: number;
  /** What opens the pages until there are accounts; see `accessToken`. */
  accessToken: string;
  /** Signs the links in messages; see `linkKey`. */
  linkKey: string;
  log: Logger;
  /** The peer's IP address; read from the Node connection when absent. */
  remoteAddress?: ((c: Context) => string | null) | undefined;
}
