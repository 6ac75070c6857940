import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { incidentAlerts, incidents, messages } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { storeOn } from '../../db/repos/samples.ts';
import { type Compiled, compileForChild } from '../../support/compile.ts';
import { prepareTemplates, type TestDatabase, withDatabase } from '../../support/database.ts';
import { type Copies, copiesOf, setScene } from './scene.ts';
import { tellStory, WORSE } from './story.ts';
import type { TellerOrder } from './teller-main.ts';
import { stretchWire, type Told, type Wire } from './wire.ts';

const POINTS = 50;
const RECEIVERS = ['pr', 'ops'];
/** Wall times of the worker that is killed, and of the one that comes after, when the first one's leases have run out. */
const WALL = '2030-06-01T00:00:00.000Z';
const LATER = new Date('2030-06-01T00:05:00.000Z');

let program: Compiled;
let original: TestDatabase;
let copies: Copies;
let wire: Wire;
let ruleId: string;
prepareTemplates();
beforeAll(async () => {
  program = await compileForChild('test/durability/points/teller-main.ts');
  original = await withDatabase('postgres');
  wire = await stretchWire(original.url ?? '');
  ruleId = await setScene(storeOn(original), wire.receiversUrl);
  copies = await copiesOf(original);
}, 120_000);
afterAll(async () => {
  await copies.close();
  await original.close();
  await wire.close();
  await program.remove();
});

/** A worker that has loaded its code: while one tells, the next one loads. */
let spare: ChildProcess | null = null;
function loaded(): ChildProcess {
  const child = spare ?? start();
  spare = start();
  return child;
}
function start(): ChildProcess {
  return fork(fileURLToPath(program.url), { stdio: 'inherit' });
}
afterAll(() => void spare?.kill('SIGKILL'));

/** Lets a worker tell the story in a database and kills it at the `point`th piece on the wire, which is lost. */
async function tellUntil(name: string, point: number): Promise<{ pieces: number; killed: boolean }> {
  const child = loaded();
  const say = (order: TellerOrder) => child.send(order);
  let pieces = 0;
  const ended = once(child, 'exit');
  say({ url: wire.urlFor(name) });
  await once(child, 'message');
  wire.pass = () => {
    pieces += 1;
    if (pieces === point) child.kill('SIGKILL');
    return pieces < point;
  };
  say({ begin: { ruleId, wall: WALL } });
  await ended;
  wire.pass = () => true;
  return { pieces, killed: child.signalCode === 'SIGKILL' };
}

/** What is wrong with what is written down and with what receivers heard. */
async function faultsIn({ db }: Store, told: readonly Told[]): Promise<string[]> {
  const faults: string[] = [];
  const posted = (await db.select().from(messages)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const types = posted.map(({ type }) => type).join(' ');
  if (types !== 'incident.opened incident.escalated') faults.push(`posted: ${types}`);
  if ((await db.$count(incidents)) !== 1 || (await db.$count(incidentAlerts)) !== 1)
    faults.push('not one incident of one alert');
  for (const receiver of RECEIVERS) {
    const ids = told.filter((one) => one.receiver === receiver).map(({ id }) => id);
    const inOrder = ids.filter((id, index) => id !== ids[index - 1]);
    if (inOrder.join() !== posted.map(({ id }) => id).join()) faults.push(`${receiver} heard ${inOrder}`);
  }
  const payloads = new Set(told.map(({ id, payload }) => `${id} ${payload}`));
  if (payloads.size !== posted.length) faults.push('other words under one id');
  return faults;
}

it(`tells each incident, under one id and in order, killed at any of ${POINTS} points`, async () => {
  const whole = await copies.make();
  const { pieces } = await tellUntil(whole.name, Number.POSITIVE_INFINITY);
  expect(await faultsIn(whole.store, wire.told)).toEqual([]);
  await whole.remove();
  expect(pieces).toBeGreaterThan(2 * POINTS);

  const faults: string[] = [];
  for (let index = 0; index < POINTS; index += 1) {
    // The last pieces are the goodbye; how many there are differs a little from run to run.
    const point = 1 + Math.floor((index * (pieces - 10)) / POINTS);
    wire.told.length = 0;
    const copy = await copies.make();
    const { killed } = await tellUntil(copy.name, point);
    if (!killed) faults.push(`${point}: ended by itself`);
    await tellStory(copy.store, ruleId, { moments: [WORSE], wall: LATER });
    faults.push(...(await faultsIn(copy.store, wire.told)).map((fault) => `${point}: ${fault}`));
    await copy.remove();
  }
  expect(faults, `of ${pieces} pieces`).toEqual([]);
}, 280_000);
