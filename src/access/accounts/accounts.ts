import { anyUser } from '../../../db/repos/access/users.ts';
import type { Store } from '../../../db/store.ts';
import type { Clock } from '../../core/clock.ts';
import { loadPerson, type Person } from '../person.ts';
import { type Asking, addressOf, libraryHeaders } from './asking.ts';
import { createAuth } from './auth.ts';
import { changePassword, resetFor, resetPassword, resetToken, whoForgot } from './passwords.ts';
import { secondStep, signIn, signOut } from './sign-in.ts';
import { type Guessed, throttled } from './throttle.ts';
import { beginTwoStep, confirmTwoStep, endTwoStep } from './two-step.ts';

/** Somebody who is signed in. */
export interface SignedInPerson {
  person: Person;
  sessionId: string;
  /** Set where the session was prolonged. */
  cookies: string[];
}

export type Accounts = ReturnType<typeof createAccounts>;

/** Everything that needs to know who somebody is. Asks the database for nothing until it is called. */
export function createAccounts(options: { store: Store; secret: string; baseUrl: string; wall: Clock }) {
  const { store, wall } = options;
  const auth = createAuth(store, options.secret, options.baseUrl);
  const context = { auth, store, wall };
  let exist = false;
  /** Binds a verb beside this file to what it works with. */
  const bound =
    <Given extends unknown[], Result>(verb: (with_: typeof context, ...given: Given) => Result) =>
    (...given: Given) =>
      verb(context, ...given);
  return {
    wall,
    /** Whether anybody has an account: from then on everybody signs in. */
    async exist(): Promise<boolean> {
      // The last admin cannot go, so what was once true stays true.
      exist ||= await anyUser(store);
      return exist;
    },
    /** Who is signed in; null when nobody is. */
    async whoAsks(asking: Asking): Promise<SignedInPerson | null> {
      if (!asking.headers.get('cookie')?.includes('earshot.session_token')) return null;
      const { headers, response } = await auth.api.getSession({
        headers: libraryHeaders(asking),
        returnHeaders: true,
      });
      if (response === null) return null;
      const person = await loadPerson(store, response.user.id);
      return person && { person, sessionId: response.session.id, cookies: headers.getSetCookie() };
    },
    /** Counts a try at something that is guessed at; true when it should not be listened to. */
    async tooOften(guessed: Guessed, asking: Asking, email: string | null = null): Promise<boolean> {
      const tried = { guessed, address: addressOf(asking), email };
      return (await throttled(store, tried, wall.now())) !== null;
    },
    signIn: bound(signIn),
    secondStep: bound(secondStep),
    signOut: bound(signOut),
    changePassword: bound(changePassword),
    resetToken: bound(resetToken),
    resetFor: bound(resetFor),
    whoForgot: bound(whoForgot),
    resetPassword: bound(resetPassword),
    beginTwoStep: bound(beginTwoStep),
    confirmTwoStep: bound(confirmTwoStep),
    endTwoStep: bound(endTwoStep),
  };
}
