import type { Draws } from './draws.ts';

/** A post of a crisis; times are minutes since the crisis began. */
export interface Post {
  time: number;
  /** Index of the post that brought it; −1: none did. */
  parent: number;
}

const WEEK = 7 * 1440;
/** Longest wait of a post for the one it brings, in minutes. */
const LONGEST_WAIT = 2880;

/**
 * A cascade: each post brings others after waits with a heavy tail, the fewer the older the crisis; some posts bring
 * far more than others, and the hour matters (`activity`, 1 in the mean, by minute). In order of generations.
 *
 * @returns null when it grows beyond `most` posts
 */
export function cascade(draws: Draws, activity: (minute: number) => number, most: number): Post[] | null {
  const infectivity = draws.uniform(1.1, 2.4);
  const fade = draws.logUniform(120, 1440);
  const scale = draws.uniform(5, 30);
  const shape = draws.uniform(0.8, 1.5);
  const posts: Post[] = Array.from({ length: 1 + Math.floor(draws.uniform(0, 3)) }, (_, n) => ({
    time: n === 0 ? 0 : draws.uniform(0, 45),
    parent: -1,
  }));
  for (let at = 0; at < posts.length; at += 1) {
    const { time } = posts[at] as Post;
    const mark = Math.exp(draws.normal() - 0.5);
    const mean = infectivity * Math.exp(-time / fade) * mark * Math.sqrt(activity(time));
    const brought = draws.poisson(Math.min(mean, 200));
    if (posts.length + brought > most) return null;
    for (let n = 0; n < brought; n += 1) {
      const later = time + draws.lomax(scale, shape, LONGEST_WAIT);
      if (later < WEEK) posts.push({ time: later, parent: at });
    }
  }
  return posts;
}

/** A slow burn: about `size` posts over one to four days that no other brings, each shared a little. */
export function slowBurn(draws: Draws, activity: (minute: number) => number, size: number): Post[] {
  const length = draws.uniform(1, 4) * 1440;
  const posts: Post[] = [{ time: 0, parent: -1 }];
  for (let left = draws.poisson(size / 0.6); left > 0; left -= 1) {
    const time = length * draws.beta(1.2, 1.8);
    if (draws.uniform() < Math.sqrt(Math.min(activity(time) / 2.5, 1))) posts.push({ time, parent: -1 });
  }
  return shared(draws, posts);
}

/** Posts with their shares, and those of the shares: fewer than one each, so that it dies out. */
export function shared(draws: Draws, originals: readonly Post[]): Post[] {
  const posts = [...originals];
  const share = draws.uniform(0.1, 0.4);
  const scale = draws.uniform(5, 30);
  const shape = draws.uniform(1.1, 1.8);
  for (let at = 0; at < posts.length; at += 1) {
    const { time } = posts[at] as Post;
    for (let left = draws.poisson(share); left > 0; left -= 1)
      posts.push({ time: time + draws.lomax(scale, shape, LONGEST_WAIT), parent: at });
  }
  return posts;
}

/** Which posts are written when, from minute `from` on, a share of them is not, nor what those would have brought. */
export function written(draws: Draws, posts: readonly Post[], from: number, unwritten: number): boolean[] {
  const kept: boolean[] = [];
  for (const { time, parent } of posts)
    kept.push((parent < 0 || kept[parent] === true) && (time < from || draws.uniform() >= unwritten));
  return kept;
}
