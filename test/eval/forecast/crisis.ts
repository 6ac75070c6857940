import type { Draws } from '../alerts/draws.ts';

/** A post of a crisis; times are minutes since the crisis began. */
export interface Post {
  time: number;
  /** Index of the post that brought it; −1: none did. */
  parent: number;
}

const WEEK = 7 * 1440;

/**
 * A cascade: each post brings others after waits with a heavy tail, the fewer the older the crisis; some posts bring
 * far more than others, and the hour matters (`activity`, 1 in the mean, by minute). In order of generations.
 *
 * @returns null when it grows beyond `most` posts
 */
export function cascade(draws: Draws, activity: (minute: number) => number, most: number): Post[] | null {
  const infectivity = draws.between(1.1, 2.4);
  const fade = draws.betweenLog(120, 1440);
  const scale = draws.between(5, 30);
  const shape = draws.between(0.8, 1.5);
  const posts: Post[] = Array.from({ length: 1 + draws.below(3) }, (_, n) => ({
    time: n === 0 ? 0 : draws.between(0, 45),
    parent: -1,
  }));
  for (let at = 0; at < posts.length; at += 1) {
    const { time } = posts[at] as Post;
    const mark = Math.exp(draws.normal() - 0.5);
    const mean = infectivity * Math.exp(-time / fade) * mark * Math.sqrt(activity(time));
    const brought = draws.poisson(Math.min(mean, 200));
    if (posts.length + brought > most) return null;
    for (let n = 0; n < brought; n += 1) {
      const later = time + draws.lomax(scale, shape);
      if (later < WEEK) posts.push({ time: later, parent: at });
    }
  }
  return posts;
}

/** A slow burn: about `size` posts over one to four days that no other brings, each shared a little. */
export function slowBurn(draws: Draws, activity: (minute: number) => number, size: number): Post[] {
  const length = draws.between(1, 4) * 1440;
  const posts: Post[] = [{ time: 0, parent: -1 }];
  for (let left = draws.poisson(size / 0.6); left > 0; left -= 1) {
    const time = length * draws.beta(1.2, 1.8);
    if (draws.chance(Math.sqrt(Math.min(activity(time) / 2.5, 1)))) posts.push({ time, parent: -1 });
  }
  return shared(draws, posts);
}

/** Posts with their shares, and those of the shares: fewer than one each, so that it dies out. */
export function shared(draws: Draws, originals: readonly Post[]): Post[] {
  const posts = [...originals];
  const share = draws.between(0.1, 0.4);
  const scale = draws.between(5, 30);
  const shape = draws.between(1.1, 1.8);
  for (let at = 0; at < posts.length; at += 1) {
    const { time } = posts[at] as Post;
    for (let left = draws.poisson(share); left > 0; left -= 1)
      posts.push({ time: time + draws.lomax(scale, shape), parent: at });
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
