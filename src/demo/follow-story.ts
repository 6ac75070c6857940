import { setTimeout as pause } from 'node:timers/promises';
import type { App } from '../app/app.ts';
import type { Brand } from '../core/brand.ts';
import type { Clock } from '../core/clock.ts';
import { DAY, HOUR } from '../core/time.ts';
import { brandsCompared } from './brands-compared.ts';
import { createIncidentTeller } from './incident-teller.ts';
import { createLedgerTeller } from './ledger-teller.ts';
import { createMilestoneLog, type Milestone } from './milestones.ts';
import { createPressOffice } from './press-office.ts';
import type { Telling } from './telling.ts';
import type { WebhookReceiver } from './world/receiver.ts';
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
/** The story is over well before; beyond this something is wrong. */
const LONGEST = 3 * DAY;
/** About when the incident resolves itself. */
const USUAL = 27 * HOUR;

/** Tells what happens, line by line, until the incident was resolved, or too much time went by. */
export async function followStory(story: Story): Promise<StoryEnd> {
  const { app, clock, start, world, receiver, brands, telling } = story;
  const { store } = app.workplace;
  const milestones = createMilestoneLog();
  const office = createPressOffice({
    baseUrl: app.baseUrl,
    apiKey: story.apiKey,
    receiver,
    clock,
    telling,
    milestones,
  });
  const ledger = createLedgerTeller(store, start, telling, milestones);
  const incidents = createIncidentTeller(store, telling, milestones);
  const beats = [...world.timeline];
  let stopped = false;
  story.stop.then(() => {
    stopped = true;
  });

  while (!stopped && milestones.missing().length > 0) {
    const now = clock.now();
    const elapsed = now.getTime() - start.getTime();
    if (elapsed > LONGEST) break;
    await ledger.tell(now);
    for (let beat = beats[0]; beat !== undefined && beat.at <= now; beat = beats[0]) {
      telling.say(beat.at, '·', beat.text);
      beats.shift();
    }
    // What was heard before this look at the incidents has its cause among them.
    const messages = office.heard();
    const unanswered = await incidents.tell();
    await office.answer(messages);
    if (world.apology.at <= now) for (const id of unanswered) await office.respond(id, world.apology);
    telling.progress(Math.min(elapsed / USUAL, 0.99), now);
    await pause(LOOK_EVERY_MS);
  }
  for (const line of await brandsCompared(store, brands, start, clock.now()))
    telling.say(clock.now(), '›', line);
  return { missing: milestones.missing() };
}
