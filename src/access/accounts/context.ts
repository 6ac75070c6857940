import type { Store } from '../../../db/store.ts';
import type { Clock } from '../../core/clock.ts';
import type { Auth } from './auth.ts';

/** What the verbs beside this file work with. */
export interface AccountsContext {
  auth: Auth;
  store: Store;
  /** Wall time: sessions, links and throttles are about people at keyboards, whatever the story's time is. */
  wall: Clock;
}
