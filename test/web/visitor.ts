import { pino } from 'pino';
import type { MailTransport } from '../../alerts/notifier.ts';
import type { Discover } from '../../crawlers/discover/discover-sources.ts';
import { createSecretBox } from '../../db/secret-box.ts';
import type { Store } from '../../db/store.ts';
import { createAccounts } from '../../src/access/accounts/accounts.ts';
import { type Clock, systemClock } from '../../src/core/clock.ts';
import type { ChangeStream } from '../../src/pipeline/stream/change-stream.ts';
import type { Every } from '../../src/pipeline/stream/server-sent.ts';
import type { WorkPort } from '../../src/pipeline/work-port.ts';
import type { Sample } from '../../src/setup/sample-source.ts';
import type { PagesDeps } from '../../src/web/deps.ts';
import { createPages } from '../../src/web/pages.ts';
import { bringsNothing } from '../support/brings-nothing.ts';
import { findsNothing } from '../support/finds-nothing.ts';
import { idleWork } from '../support/idle-work.ts';
import { stillChanges } from '../support/still-changes.ts';

export const TOKEN = 'token-for-tests';
export const LINK_KEY = 'link-key-for-tests';
const HOST = 'localhost:3000';

export function storeOf(database: Pick<Store, 'db'>): Store {
  return { db: database.db, box: createSecretBox('a secret for tests of pages, 32 or more') };
}

/** Of a form; several of a name as pairs. */
type Fields = Record<string, string> | [name: string, value: string][];

export interface Visitor {
  /** Submits files. */
  upload(path: string, files: Record<string, File>): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** The text of a page that is there. */
  read(path: string): Promise<string>;
  /** Submits a form of ours. */
  submit(path: string, fields: Fields, headers?: Record<string, string>): Promise<Response>;
}

interface VisitorOptions {
  store: Store;
  clock: Clock;
  work?: WorkPort;
  discover?: Discover;
  changes?: ChangeStream;
  every?: Every;
  sample?: Sample;
  /** Wall time, for accounts. */
  wall?: Clock;
  mail?: MailTransport | null;
  /** Peer of every request. */
  from?: string;
  baseUrl?: string;
}

/** What pages work with in tests: nothing outside of the database, and somebody at this machine. */
export function depsOf({
  store,
  clock,
  work = idleWork,
  discover = findsNothing,
  changes = stillChanges,
  every,
  sample = bringsNothing,
  from = '127.0.0.1',
  baseUrl = `http://${HOST}`,
  wall = systemClock,
  mail = null,
}: VisitorOptions): PagesDeps {
  return {
    store,
    clock,
    work,
    discover,
    changes,
    every,
    sample,
    baseUrl,
    accounts: createAccounts({ store, secret: 'a secret for accounts in tests', baseUrl, wall }),
    mail,
    retentionDays: 365,
    accessToken: TOKEN,
    linkKey: LINK_KEY,
    log: pino({ level: 'silent' }),
    remoteAddress: () => from,
  };
}

/** Somebody who looks at the pages, from this machine unless told otherwise. */
export function visitor(options: VisitorOptions): Visitor {
  const pages = createPages(depsOf(options));
  const send = async (path: string, init: RequestInit) => pages.request(`http://${HOST}${path}`, init);
  const get: Visitor['get'] = (path, headers = {}) => send(path, { headers: { host: HOST, ...headers } });
  return {
    get,
    async read(path) {
      const response = await get(path);
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      return response.text();
    },
    upload(path, files) {
      const body = new FormData();
      for (const [name, file] of Object.entries(files)) body.set(name, file);
      return send(path, { method: 'POST', headers: { host: HOST, origin: `http://${HOST}` }, body });
    },
    submit: (path, fields, headers = { origin: `http://${HOST}` }) =>
      send(path, {
        method: 'POST',
        headers: { host: HOST, ...headers },
        body: new URLSearchParams(fields),
      }),
  };
}
