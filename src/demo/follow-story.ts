import { setTimeout as pause } from 'node:timers/promises';
import { crawlTotals } from '../../db/repos/crawls.ts';
import { pageOfIncidents, timelineOf } from '../../db/repos/incidents.ts';
import type { App } from '../app/app.ts';
import type { Brand } from '../core/brand.ts';
import type { Clock } from '../core/clock.ts';
import type { IncidentData } from '../core/message.ts';
import { addMs, DAY, HOUR } from '../core/time.ts';
import { brandsCompared } from './brands-compared.ts';
import { createMilestoneLog, type Milestone } from './milestones.ts';
import { createPressOffice } from './press-office.ts';
import type { Telling } from './telling.ts';
import type { ReceivedMessage, WebhookReceiver } from './world/receiver.ts';
import type { World } from './world/world.ts';

export interface Story {
  app: App;
  clock: Clock;
  /** Domain time at which the world was opened. */
  start: Date;
  world: World;
  receiver: WebhookReceiver;
  brands: readonly Brand[];
  /** Key with which the press office acts through the API. */
  apiKey: string;
  telling: Telling;
  /** Settles when a person wants to end. */
  stop: Promise<unknown>;
}

export interface StoryEnd {
  /** What did not happen; empty when the story is complete. */
  missing: Milestone[];
}

const LOOK_EVERY_MS = 200;
const LEDGER_EVERY = 2 * HOUR;
/** The story is over well before; beyond this something is wrong. */
const LONGEST = 3 * DAY;
/** About when the incident resolves itself. */
const USUAL = 27 * HOUR;

/** Tells what happens, line by line, until the incident was resolved, or too much time went by. */
export async function followStory(story: Story): Promise<StoryEnd> {
  const { app, clock, world, receiver, telling } = story;
  const begun = story.start;
  const log = createMilestoneLog();
  const office = createPressOffice(app.baseUrl, story.apiKey);
  const beats = [...world.timeline];
  const told = new Set<string>();
  let ledgerTo = begun;
  let stopped = false;
  story.stop.then(() => {
    stopped = true;
  });
  const heard: (ReceivedMessage & { at: Date })[] = [];
  receiver.onMessage((message) => heard.push({ ...message, at: clock.now() }));

  /** The press office trusts a verified message only, and acts on it. */
  async function answerHeard({
    type,
    verified,
    id,
    body,
    at,
  }: ReceivedMessage & { at: Date }): Promise<void> {
    const mark = verified ? '✓' : '!';
    telling.say(at, mark, `webhook ${type} ${verified ? 'verified' : 'NOT GENUINE'} (${id.slice(0, 13)}…)`);
    if (!verified) return;
    if (type === 'incident.opened') {
      log.reach('webhook verified');
      await office.acknowledge((body as { data: IncidentData }).data.incident.id);
    }
    if (type === 'incident.resolved') log.reach('resolved');
  }

  async function readLedger(now: Date): Promise<void> {
    const { planned, succeeded, itemsNew, mentionsNew } = await crawlTotals(
      app.workplace.store,
      ledgerTo,
      addMs(now, 1),
    );
    const failed = planned === succeeded ? '' : `, ${planned - succeeded} failed`;
    telling.say(now, '›', `${planned} visits${failed}: ${itemsNew} new items, ${mentionsNew} new mentions`);
    ledgerTo = addMs(now, 1);
    if (succeeded > 0) log.reach('crawled');
    if (mentionsNew > 0) log.reach('mentions stored');
  }

  async function readIncidents(): Promise<void> {
    const { store } = app.workplace;
    const { items } = await pageOfIncidents(store, {}, { limit: 50, cursor: null });
    for (const incident of items.toReversed()) {
      for (const { id, at, kind, actor, text } of await timelineOf(store, incident.id)) {
        if (told.has(id)) continue;
        told.add(id);
        const mark = kind === 'opened' || kind === 'escalated' || kind === 'reopened' ? '!' : '✓';
        telling.say(at, mark, `incident ${kind} by ${actor}${text === null ? '' : `: ${text}`}`);
        if (kind === 'opened') log.reach('incident opened');
        if (kind === 'acknowledged') log.reach('acknowledged');
        if (kind === 'recovered') log.reach('recovered');
      }
      if (incident.response === null && world.apology.at <= clock.now()) {
        await office.respond(incident.id, world.apology);
      }
    }
  }

  await readLedger(clock.now());
  while (!stopped && log.missing().length > 0 && clock.now().getTime() < begun.getTime() + LONGEST) {
    const now = clock.now();
    for (let beat = beats[0]; beat !== undefined && beat.at <= now; beat = beats[0]) {
      telling.say(beat.at, '·', beat.text);
      beats.shift();
    }
    if (now.getTime() - ledgerTo.getTime() >= LEDGER_EVERY) await readLedger(now);
    // What was heard before this look at the incidents has its cause among them.
    const messages = heard.splice(0);
    await readIncidents();
    for (const message of messages) await answerHeard(message);
    telling.progress(Math.min((now.getTime() - begun.getTime()) / USUAL, 0.99), now);
    await pause(LOOK_EVERY_MS);
  }
  for (const line of await brandsCompared(app.workplace.store, story.brands, begun, clock.now())) {
    telling.say(clock.now(), '›', line);
  }
  return { missing: log.missing() };
}
