import { describe, expect, it } from 'vitest';
import { addMs, DAY, HOUR } from '../../src/core/time.ts';
import type { Post } from '../../src/demo/world/post.ts';
import { sites } from '../../src/demo/world/site-list.ts';
import { CALM, FUTURE, HISTORY, tellStory } from '../../src/demo/world/story.ts';
import { judge, share } from './judge.ts';

const start = new Date('2026-03-10T07:00:00Z');
const crisis = addMs(start, CALM);
const own = /larkspur/i;
const rival = /pebblefone/i;

const between = (posts: readonly Post[], from: Date, to: Date) =>
  posts.filter(({ at }) => at >= from && at < to);
const about = (posts: readonly Post[], brand: RegExp) =>
  posts.filter(({ title, text }) => brand.test(`${title} ${text}`));

describe('tellStory', () => {
  it('tells the same story for the same seed and another for another', () => {
    expect(tellStory({ start, seed: 7 })).toEqual(tellStory({ start, seed: 7 }));
    expect(tellStory({ start, seed: 8 }).posts).not.toEqual(tellStory({ start, seed: 7 }).posts);
  });

  it('keeps to its two weeks and three days, in order and with unique ids', () => {
    const { posts, timeline } = tellStory({ start, seed: 7 });
    expect(between(posts, addMs(start, -HISTORY), addMs(start, FUTURE))).toHaveLength(posts.length);
    expect(posts.map(({ at }) => at.getTime())).toEqual(
      posts.map(({ at }) => at.getTime()).sort((a, b) => a - b),
    );
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
    expect(timeline.map(({ at }) => at.getTime())).toEqual(
      timeline.map(({ at }) => at.getTime()).sort((a, b) => a - b),
    );
  });

  it('gives every site something to say', () => {
    const { posts } = tellStory({ start, seed: 7 });
    expect(new Set(posts.map(({ site }) => site))).toEqual(new Set(sites.map(({ slug }) => slug)));
  });

  it('leaves no slot unfilled', () => {
    const { posts } = tellStory({ start, seed: 7 });
    expect(posts.filter(({ title, text }) => /[{}]|undefined/.test(`${title} ${text}`))).toEqual([]);
  });

  it('rises to a peak within hours and is over after ten', () => {
    const { posts } = tellStory({ start, seed: 7 });
    const negative = about(posts, own).filter((post) => judge(post, own) < 0);
    const inHour = (hour: number) =>
      between(negative, addMs(crisis, hour * HOUR), addMs(crisis, (hour + 1) * HOUR)).length;
    expect(inHour(0)).toBeGreaterThan(0);
    expect(inHour(3)).toBeGreaterThan(3 * inHour(0));
    expect(inHour(8)).toBeLessThan(inHour(3) / 3);
    expect(inHour(11)).toBeLessThanOrEqual(2);
    const outcry = between(negative, crisis, addMs(crisis, 10 * HOUR)).length;
    expect(outcry).toBeGreaterThanOrEqual(90);
    expect(outcry).toBeLessThanOrEqual(150);
  });

  it('lets three sites copy the open letter word for word, and others quote it', () => {
    const { posts } = tellStory({ start, seed: 7 });
    const [letter, ...copies] = posts.filter(({ topic }) => topic === 'open-letter');
    expect(letter?.site).toBe('nora-vance');
    expect(new Set(copies.map(({ site }) => site)).size).toBe(3);
    for (const copy of copies) expect(copy).toMatchObject({ text: letter?.text, copyOf: letter?.id });
    expect(posts.filter(({ topic }) => topic === 'quote').length).toBeGreaterThanOrEqual(5);
  });

  it('hardly repeats itself', () => {
    const { posts } = tellStory({ start, seed: 7 });
    const originals = posts.filter(({ copyOf }) => copyOf === null);
    expect(new Set(originals.map(({ text }) => text)).size).toBeGreaterThan(0.9 * originals.length);
  });
});

describe.each([1, 7, 42])('the feelings of story %i, judged by AFINN around the brand', (seed) => {
  const { posts } = tellStory({ start, seed });
  const ofTopic = (...topics: string[]) => posts.filter(({ topic }) => topics.includes(topic));

  it('finds complaints of the crisis negative', () => {
    const complaints = between(
      ofTopic('complaint', 'open-letter', 'quote'),
      crisis,
      addMs(crisis, 10 * HOUR),
    );
    expect(share(complaints, (post) => judge(post, own) < 0)).toBeGreaterThanOrEqual(0.85);
  });

  it('finds praise and thanks positive', () => {
    expect(share(ofTopic('praise', 'thanks'), (post) => judge(post, own) > 0)).toBeGreaterThanOrEqual(0.85);
  });

  it('finds the competitor praised in the very texts that condemn the company', () => {
    const mixed = about(ofTopic('complaint'), rival);
    expect(mixed.length).toBeGreaterThan(10);
    expect(share(mixed, (post) => judge(post, rival) > 0 && judge(post, own) < 0)).toBeGreaterThanOrEqual(
      0.85,
    );
  });

  it('finds ordinary questions and news neutral', () => {
    const plain = about(between(ofTopic('question', 'news'), addMs(start, -HISTORY), start), own);
    expect(share(plain, (post) => judge(post, own) === 0)).toBeGreaterThanOrEqual(0.95);
  });

  it('finds 10 to 25 % of each ordinary day negative, of 20 to 45 mentions', () => {
    const midnight = new Date('2026-02-25T00:00:00Z');
    for (let day = midnight; addMs(day, DAY) <= start; day = addMs(day, DAY)) {
      const mentions = about(between(posts, day, addMs(day, DAY)), own);
      expect(mentions.length).toBeGreaterThanOrEqual(20);
      expect(mentions.length).toBeLessThanOrEqual(45);
      const negative = share(mentions, (post) => judge(post, own) < 0);
      expect(negative, day.toISOString()).toBeGreaterThanOrEqual(0.1);
      expect(negative, day.toISOString()).toBeLessThanOrEqual(0.25);
    }
  });
});
