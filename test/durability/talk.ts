import { addMs, DAY, HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import { type Random, seededRandom } from '../../src/demo/world/random.ts';

export const brandNames = ['Acme', 'Globex', 'Initech'] as const;

/** Something somebody wrote, and the sites (by number) that carry it under one address. */
export interface Post {
  slug: string;
  at: Date;
  title: string;
  text: string;
  /** Names of the brands that stand in it. */
  brands: string[];
  sites: number[];
}

/** Two sites a brand, and one that repeats what others carry. */
export const siteCount = brandNames.length * 2 + 1;
const AGGREGATOR = siteCount - 1;

const HISTORY = 1.5 * DAY;
const TALK_ENDS = 6 * HOUR;
/** Brands fall into disgrace one after the other, so that incidents open, grow and end all through a run. */
const FIRST_BURST = 0.5 * HOUR;
const BURSTS_APART = 1.75 * HOUR;
const BURST_LASTS = 60 * MINUTE;
const BURST_POSTS = 40;

const ordinary = [
  'opened a new office near the river',
  'will be at the trade fair in spring',
  'makes a solid phone, I love mine',
  'published its yearly figures today',
  'has a great shop assistant in town, very helpful',
  'changed the colour of its logo',
];
const complaints = [
  'lost my parcel, terrible service, I am furious',
  'charged me twice and refuses a refund, what a scam',
  'is awful: the device broke after a day and nobody answers',
  'has the worst support ever, I hate it',
];

/** Everything that is ever posted, oldest first: ordinary talk, and around `start` one burst of complaints a brand. */
export function createTalk(start: Date, seed: number): Post[] {
  const random = seededRandom(seed);
  const posts: Post[] = [];
  for (const index of brandNames.keys()) {
    for (let at = -HISTORY; at < TALK_ENDS; at += random.between(10, 50) * MINUTE) {
      const rival = random.chance(0.15) ? brandNames[(index + 1) % brandNames.length] : undefined;
      posts.push(post(random, posts.length, addMs(start, at), index, random.pick(ordinary), rival));
    }
    const burst = FIRST_BURST + index * BURSTS_APART;
    for (let count = 0; count < BURST_POSTS; count++) {
      const at = addMs(start, burst + random.between(0, BURST_LASTS / SECOND) * SECOND);
      posts.push(post(random, posts.length, at, index, random.pick(complaints), undefined));
    }
  }
  return posts.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function post(
  random: Random,
  number: number,
  at: Date,
  brandIndex: number,
  said: string,
  rival: string | undefined,
): Post {
  const brand = brandNames[brandIndex] as string;
  const site = brandIndex * 2 + random.between(0, 1);
  const compared = rival === undefined ? '' : ` Unlike ${rival}.`;
  return {
    slug: `post-${number}`,
    at,
    title: `Post ${number}`,
    text: `${brand} ${said}.${compared} (no. ${number})`,
    brands: rival === undefined ? [brand] : [brand, rival],
    sites: random.chance(0.3) ? [site, AGGREGATOR] : [site],
  };
}

/** Address of a post, wherever it is read. */
export const postUrl = (slug: string) => `https://talk.example/${slug}`;
