import type { MailTransport } from '../../../alerts/notifier.ts';
import type { Store } from '../../../db/store.ts';
import { makeFirstMember, makeMember } from '../../../src/access/accounts/members.ts';
import type { Role } from '../../../src/core/account.ts';
import { type ManualClock, manualClock } from '../../support/clock.ts';
import { TOKEN, type Visitor, visitor } from '../visitor.ts';

export const PASSWORD = 'nine quiet herons';

interface Sent {
  status: number;
  headers: Headers;
  /** Where it led; empty where it led nowhere. */
  to: string;
  page: string;
}

/** A browser: it keeps cookies, and says where a form led. */
export interface Browser {
  get(path: string): Promise<Response>;
  read(path: string): Promise<string>;
  /** Submits a form. */
  send(path: string, fields: Record<string, string>): Promise<Sent>;
  signIn(email: string, password?: string): Promise<Sent>;
  cookies: Map<string, string>;
  /** Every `Set-Cookie` line that came. */
  lines: string[];
}

interface BrowserOptions {
  store: Store;
  wall?: ManualClock;
  mail?: MailTransport;
  from?: string;
  baseUrl?: string;
  headers?: Record<string, string>;
}

/** Somebody's browser on another machine, unless told otherwise. */
export function browser({ headers = {}, from = '203.0.113.9', ...options }: BrowserOptions): Browser {
  const pages: Visitor = visitor({ ...options, from, clock: manualClock() });
  const cookies = new Map<string, string>();
  const lines: string[] = [];
  const sent = () => ({
    ...headers,
    ...(cookies.size === 0 ? {} : { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }),
  });
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      lines.push(line);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      if (/max-age=0/iu.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const self: Browser = {
    cookies,
    lines,
    get: async (path) => keep(await pages.get(path, sent())),
    async read(path) {
      const response = await self.get(path);
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      return response.text();
    },
    async send(path, fields) {
      const origin = options.baseUrl ?? 'http://localhost:3000';
      const response = keep(await pages.submit(path, fields, { origin, ...sent() }));
      const to = response.headers.get('location') ?? '';
      return { status: response.status, headers: response.headers, to, page: await response.text() };
    },
    signIn: (email, password = PASSWORD) => self.send('/sign-in', { email, password }),
  };
  return self;
}

/** Opens the pages with the token from the terminal. */
export async function withToken(one: Browser): Promise<Browser> {
  await one.get(`/?token=${TOKEN}`);
  return one;
}

/** An admin and whoever else is asked for, each called by their role, at `role@example.com`. */
export async function people(store: Store, ...roles: Role[]): Promise<Record<Role | 'first', string>> {
  const now = new Date();
  const member = (name: string) => ({ name, email: `${name}@example.com`, password: PASSWORD });
  const first = (await makeFirstMember(store, member('first'), now)) ?? '';
  const ids: Record<string, string> = { first };
  for (const role of roles) ids[role] = (await makeMember(store, { ...member(role), role }, now)) ?? '';
  return ids as Record<Role | 'first', string>;
}
