import { defaultQuery } from '../../core/brand.ts';
import type { Clock } from '../../core/clock.ts';
import { answer } from './answer.ts';
import { larkspur, pebblefone } from './content/brands.ts';
import type { Beat } from './crisis.ts';
import type { Post } from './post.ts';
import { serveSite } from './server.ts';
import type { Site, SiteKind } from './site.ts';
import { sites } from './site-list.ts';
import { type Channel, postUrl } from './sites/channel.ts';
import { forumSelectors } from './sites/forum.ts';
import { tellStory } from './story.ts';

/** A site of the world as something to crawl. */
export interface WorldSite {
  name: string;
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  kind: SiteKind;
  sourceUrl: string;
  connector: 'feed' | 'page';
  /** What the connector needs to know besides the address. */
  settings: Record<string, unknown>;
  /** What it is about, and what a crawler meets there. */
  description: string;
}

/** A brand of the story as something to watch. */
interface WorldBrand {
  name: string;
  query: string;
  aliases: string[];
  handles: string[];
  timezone: string;
}

/** The small local web, running. */
export interface World {
  sites: WorldSite[];
  /** The company in the crisis first, then its competitor. */
  brands: WorldBrand[];
  /** `host:port` of every site. */
  hosts: string[];
  /** Requests answered so far, over all sites. */
  requests(): number;
  /** The story's turning points, oldest first. */
  timeline: readonly Beat[];
  /** The company's public answer to the crisis. */
  apology: { at: Date; url: string };
  close(): Promise<void>;
}

/**
 * Starts the small local web: a dozen sites, each on a loopback port of its own, which by `clock` have published what
 * the story of `seed` says. It begins at `start` with two weeks of ordinary talk behind it, and a crisis three hours ahead.
 */
export async function createWorld(options: { clock: Clock; start: Date; seed: number }): Promise<World> {
  const story = tellStory(options);
  let requests = 0;

  const running = await Promise.all(
    sites.map(async (site) => {
      const posts = story.posts.filter((post) => post.site === site.slug).reverse();
      const server = await serveSite((question, host) => {
        requests++;
        const now = options.clock.now();
        const elapsed = now.getTime() - options.start.getTime();
        const channel = { site, origin: `http://${host}` };
        return answer(question, { channel, posts: due(posts, now), now, elapsed });
      }, site.delayMs);
      return { site, server };
    }),
  );

  return {
    sites: running.map(({ site, server }) => worldSite(site, `http://${server.host}`)),
    brands: [larkspur, pebblefone].map(worldBrand),
    hosts: running.map(({ server }) => server.host),
    requests: () => requests,
    timeline: story.timeline,
    apology: apologyOf(
      story.posts,
      running.map(({ site, server }) => ({ site, origin: `http://${server.host}` })),
    ),
    close: async () => {
      await Promise.all(running.map(({ server }) => server.close()));
    },
  };
}

/** Of `posts`, newest first, those that are out by `now`. */
function due(posts: readonly Post[], now: Date): readonly Post[] {
  const first = posts.findIndex(({ at }) => at <= now);
  return first === -1 ? [] : posts.slice(first);
}

function apologyOf(posts: readonly Post[], channels: readonly Channel[]): World['apology'] {
  const post = posts.find(({ topic }) => topic === 'apology');
  const channel = channels.find(({ site }) => site.slug === post?.site);
  if (post === undefined || channel === undefined) throw new Error('the story has no apology');
  return { at: post.at, url: postUrl(channel, post) };
}

function worldSite(site: Site, origin: string): WorldSite {
  const { name, kind } = site;
  return {
    name,
    origin,
    kind,
    sourceUrl: origin + site.path,
    connector: kind === 'forum' || kind === 'reviews' ? 'page' : 'feed',
    settings: kind === 'forum' ? { items: { ...forumSelectors } } : {},
    description: `${site.description} (${site.habit})`,
  };
}

function worldBrand({ name, aliases, handles }: typeof larkspur | typeof pebblefone): WorldBrand {
  return {
    name,
    query: defaultQuery(name, aliases, handles),
    aliases: [...aliases],
    handles: [...handles],
    timezone: 'Europe/London',
  };
}
