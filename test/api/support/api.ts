import pino from 'pino';
import { createSecretBox } from '../../../db/secret-box.ts';
import type { Store } from '../../../db/store.ts';
import { createAccounts } from '../../../src/access/accounts/accounts.ts';
import { createApiKey, type KeyScope } from '../../../src/access/api-keys.ts';
import { scorerById } from '../../../src/analysis/sentiment/registry.ts';
import { createApi } from '../../../src/api/api.ts';
import type { ApiDeps } from '../../../src/api/deps.ts';
import { createBrandWatch } from '../../../src/pipeline/brand-watch.ts';
import type { WorkPort } from '../../../src/pipeline/work-port.ts';
import { type ManualClock, manualClock } from '../../support/clock.ts';
import type { TestDatabase } from '../../support/database.ts';
import { findsNothing } from '../../support/finds-nothing.ts';
import { stillChanges } from '../../support/still-changes.ts';

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any;
}

export interface TestApi {
  store: Store;
  clock: ManualClock;
  wall: ManualClock;
  deps: ApiDeps;
  /** What was asked of the workers, such as `crawl ID`. */
  work: string[];
  /** Lines that were logged. */
  log: string[];
  api: ReturnType<typeof createApi>;
  keyOf(scope: KeyScope): Promise<string>;
  /** Asks with a key of scope `write`; a body is sent as JSON. */
  ask(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Asks as given, without a key of its own. */
  raw(path: string, init?: RequestInit, env?: object): Promise<Answer>;
}

/** The API on a database of the test's own; its workers only write down what they are asked. */
export async function openApi(
  database: TestDatabase,
  baseUrl = 'http://earshot.localhost',
): Promise<TestApi> {
  const store: Store = { db: database.db, box: createSecretBox('a secret of sufficient length for a test') };
  const clock = manualClock();
  const wall = manualClock();
  const work: string[] = [];
  const log: string[] = [];
  const scorer = scorerById('afinn');
  if (scorer === null) throw new Error('the afinn scorer is gone');
  const deps: ApiDeps = {
    store,
    clock,
    wall,
    scorer,
    brands: createBrandWatch(store, scorer),
    retentionDays: 0,
    baseUrl,
    log: pino({ level: 'error' }, { write: (line: string) => log.push(line) }),
    work: workPort(work),
    discover: findsNothing,
    changes: stillChanges,
    accounts: createAccounts({ store, secret: 'a secret for accounts in tests', baseUrl, wall }),
    accessToken: 'token for tests of the api',
    linkKey: 'link key for tests of the api',
  };
  const api = createApi(deps);
  const keyOf = async (scope: KeyScope) =>
    (await createApiKey(store, { name: `${scope} key`, scope }, clock.now())).secret;
  const write = await keyOf('write');
  const raw = async (path: string, init: RequestInit = {}, env: object = {}): Promise<Answer> => {
    const response = await api.request(path, init, env);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const isOne = isJson && !response.headers.get('content-type')?.includes('ndjson');
    return { status: response.status, headers: response.headers, body: isOne ? JSON.parse(text) : text };
  };
  const ask = (method: string, path: string, body?: unknown) =>
    raw(`/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${write}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { store, clock, wall, deps, work, log, api, keyOf, ask, raw };
}

function workPort(asked: string[]): WorkPort {
  const note = (what: string) => async (id?: string) => {
    asked.push(id === undefined ? what : `${what} ${id}`);
  };
  return {
    crawl: note('crawl'),
    crawlDue: note('crawlDue'),
    evaluate: note('evaluate'),
    deliverDue: note('deliverDue'),
    rematch: note('rematch'),
    recountThemes: note('recountThemes'),
  };
}
