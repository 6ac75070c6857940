import { cascade } from './cascade.ts';
import type { Draws } from './draws.ts';
import { type Reshare, Stream } from './stream.ts';

/** A crisis that was put into a stream; times in quarter-hours since its beginning. */
export interface Crisis {
  begin: number;
  /** When 95 of 100 of its posts were out. */
  end: number;
  size: CrisisSize;
  kind: 'cascade' | 'slow';
}

export const crisisSizes = ['small', 'medium', 'large'] as const;
export type CrisisSize = (typeof crisisSizes)[number];

export interface Scene {
  /** Minutes between which crises begin; posts end with the second. */
  from: number;
  until: number;
  /** Negative mentions of an ordinary day. */
  negatives: number;
  activity: (minute: number) => number;
  reshare: Reshare;
}

const DAY = 1440;
const SEVERE = 0.85;

/** Positive posts that travel: all talk of the brand rises, none of it negative. */
export function addVirals(
  draws: Draws,
  stream: Stream,
  { until, negatives, activity }: Omit<Scene, 'from' | 'reshare'>,
): void {
  const month = 28 * DAY;
  for (let t = draws.exponential(month); t < until - DAY; t += draws.exponential(month)) {
    const most = Math.max(400, 10 * negatives) * 1.2 + 50;
    const theme = draws.below(Stream.themes);
    for (let tries = 0; tries < 200; tries += 1) {
      const shape = { infectivity: draws.between(1.2, 2.2), decay: draws.betweenLog(180, DAY) };
      const posts = cascade(draws, { ...shape, ...spreadOf(draws), begin: t, most }, activity);
      if (posts === null || posts.length < Math.max(12, 0.3 * negatives)) continue;
      for (const minute of posts) stream.post(minute, draws.chance(0.05), theme);
      break;
    }
  }
}

/** Crises of three sizes, four fifths of them cascades and the rest slow burns, at least five days apart. */
export function addCrises(draws: Draws, stream: Stream, scene: Scene): Crisis[] {
  const { from, until, negatives } = scene;
  const crises: Crisis[] = [];
  let t = from + draws.between(0, 14 * DAY);
  for (; t < until - 3 * DAY; t += 5 * DAY + draws.exponential(16 * DAY)) {
    const size = crisisSizes[draws.below(3)] ?? 'small';
    const range = rangeOf(size, negatives);
    const kind = draws.chance(0.8) ? 'cascade' : 'slow';
    const all = kind === 'slow' ? slowBurn(draws, t, range, scene) : outbreak(draws, t, range, scene);
    const posts = all.filter((minute) => minute < until);
    if (posts.length < 8) continue;
    const theme = draws.below(Stream.themes);
    for (const [index, minute] of posts.entries()) {
      stream.crisisPost(minute, index === 0 || draws.chance(SEVERE), theme);
    }
    const end = posts[Math.floor(0.95 * (posts.length - 1))] ?? t;
    crises.push({ begin: t / 15, end: end / 15, size, kind });
  }
  return crises;
}

/** Fewest and most negative posts of a crisis. */
function rangeOf(size: CrisisSize, negatives: number): [number, number] {
  if (size === 'small') return [Math.max(12, 0.3 * negatives), Math.max(25, negatives)];
  if (size === 'medium') return [Math.max(25, negatives), Math.max(80, 3 * negatives)];
  return [Math.max(80, 3 * negatives), Math.max(400, 10 * negatives)];
}

/** A cascade of the wished size; empty when none came. */
function outbreak(draws: Draws, begin: number, [low, high]: [number, number], { activity }: Scene): number[] {
  for (let tries = 0; tries < 4000; tries += 1) {
    const shape = { infectivity: draws.between(1.1, 2.4), decay: draws.betweenLog(120, DAY) };
    const posts = cascade(draws, { ...shape, ...spreadOf(draws), begin, most: high * 1.3 + 10 }, activity);
    if (posts !== null && posts.length >= low / SEVERE && posts.length <= high / SEVERE) return posts;
  }
  return [];
}

/** One to four days of complaints that rise and fall, shared as often as any other post. */
function slowBurn(
  draws: Draws,
  begin: number,
  [low, high]: [number, number],
  { activity, reshare }: Scene,
): number[] {
  const minutes = draws.between(1, 4) * DAY;
  const wished = draws.betweenLog(low, high) / SEVERE;
  const posts = [begin];
  const add = (minute: number) => {
    posts.push(minute);
    for (let left = draws.poisson(reshare.mean); left > 0; left -= 1) {
      add(minute + draws.lomax(reshare.scale, reshare.shape));
    }
  };
  for (let left = draws.poisson(wished / (1 - reshare.mean)); left > 0; left -= 1) {
    const minute = begin + minutes * draws.beta(1.2, 1.8);
    if (draws.chance(Math.sqrt(Math.min(activity(minute) / 2.5, 1)))) add(minute);
  }
  return posts.sort((a, b) => a - b);
}

function spreadOf(draws: Draws) {
  const delay = { scale: draws.between(5, 30), shape: draws.between(0.8, 1.5) };
  return { delay, seeds: 1 + draws.below(3) };
}
