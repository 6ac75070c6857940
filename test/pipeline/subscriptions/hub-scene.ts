import { expect } from 'vitest';
import type { Source } from '../../../src/core/source.ts';
import type { Subscription } from '../../../src/core/subscription.ts';
import type { TestDatabase } from '../../support/database.ts';
import { type LocalFeed, localFeed } from './local-feed.ts';
import { type LocalHub, localHub } from './local-hub.ts';
import { openScene, type Scene } from './scene.ts';

export interface HubScene {
  scene: Scene;
  hub: LocalHub;
  feed: LocalFeed;
  source: Source;
  /** Has everything asked for that is due, and the hubs ask back; gives the subscription. */
  tended(other?: LocalHub): Promise<Subscription>;
  /** The same, once the hub delivers. */
  subscribed(other?: LocalHub): Promise<Subscription>;
}

/** A source whose feed names a hub, visited once. */
export async function openHubScene(database: TestDatabase): Promise<HubScene> {
  const scene = await openScene(database);
  const hub = await localHub();
  const feed = await localFeed();
  feed.head = `<atom:link rel="hub" href="${hub.url}"/><atom:link rel="self" href="${feed.url}"/>`;
  const source = await scene.watch(feed.url);
  await scene.visit(source);
  async function tended(other = hub) {
    await scene.tend();
    await Promise.all([hub.settled(), other.settled()]);
    return scene.pushOf(source);
  }
  async function subscribed(other = hub) {
    const subscription = await tended(other);
    expect(subscription.state).toBe('active');
    return subscription;
  }
  return { scene, hub, feed, source, tended, subscribed };
}
