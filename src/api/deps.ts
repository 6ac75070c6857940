import type { Discover } from '../../crawlers/discover/discover-sources.ts';
import type { Accounts } from '../access/accounts/accounts.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import type { ChangeStream } from '../pipeline/stream/change-stream.ts';
import type { Every } from '../pipeline/stream/server-sent.ts';
import type { WorkPort } from '../pipeline/work-port.ts';

/** What the API works with. `wall` is for rate limits alone; everything else goes by `clock`. */
export interface ApiDeps
  extends Pick<
    PipelineContext,
    'store' | 'clock' | 'wall' | 'scorer' | 'brands' | 'retentionDays' | 'baseUrl' | 'log'
  > {
  /** Crawls, evaluations and deliveries are asked for here, never done in the request. */
  work: WorkPort;
  /** Finds what can be read on a site. */
  discover: Discover;
  /** Mentions and incidents as they change. */
  changes: ChangeStream;
  /** Counts out the beats of streams; by wall time when absent. */
  every?: Every | undefined;
  accounts: Accounts;
  /** What opens the pages until there are accounts; see `accessToken`. */
  accessToken: string;
  /** Signs the addresses of feeds; see `linkKey`. */
  linkKey: string;
}
