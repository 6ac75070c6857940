import { describe, expect, it } from 'vitest';
import { automationOf } from '../../../src/analysis/author/automation.ts';
import { isLinkOnly, type Posting } from '../../../src/analysis/author/posting.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';

const START = Date.UTC(2026, 0, 5, 9, 7);

function postings(
  times: readonly number[],
  more: (index: number) => Partial<Posting> = () => ({}),
): Posting[] {
  return times.map((time, index) => ({
    at: new Date(START + time),
    fingerprint: `text ${index}`,
    storyId: null,
    isLinkOnly: false,
    ...more(index),
  }));
}

const every = (pause: number, count: number) => Array.from({ length: count }, (_, index) => index * pause);
/** Bursts in the mornings and evenings of some days. */
const human = [0, 4, 9, 70, 640, 655, 1500, 1503, 1580, 2200, 4400, 4410, 4425, 5100, 7300].map(
  (minutes) => minutes * MINUTE,
);
const kinds = (name: string, list: Posting[]) => automationOf(name, list).signs.map(({ kind }) => kind);

describe('whether a person writes', () => {
  it('is not said before ten posts were seen, though a name shows', () => {
    expect(automationOf('deal-bot', postings(every(HOUR, 9)))).toMatchObject({
      probability: null,
      signs: [{ kind: 'regular-pauses' }, { kind: 'name' }, { kind: 'same-text' }],
    });
  });

  it('is likely of who posts in bursts, in own words, and sleeps', () => {
    expect(automationOf('Mara', postings(human)).probability).toBeLessThan(0.1);
  });

  it('is unlikely of who posts the same by the clock', () => {
    const { probability, signs } = automationOf(
      'weather',
      postings(every(HOUR, 100), () => ({ storyId: 'one' })),
    );
    expect(probability).toBeGreaterThan(0.9);
    expect(signs.map(({ kind }) => kind)).toEqual(['regular-pauses', 'same-text', 'round-the-clock']);
    expect(signs[0]?.detail).toBe('pauses vary by 0 % of their mean of 1.0 hours');
  });

  it('sees a pace that no person has, and links without words', () => {
    const fast = postings(every(10_000, 40), () => ({ isLinkOnly: true }));
    expect(kinds('x', fast)).toEqual(expect.arrayContaining(['pace', 'links-only']));
  });

  it('takes days without a time of day for no rhythm', () => {
    const dated = every(DAY, 30).map((time) => time - (START % DAY));
    expect(kinds('columnist', postings(dated))).not.toContain('regular-pauses');
  });

  it.each(['newsbot', 'Deal-Bot', 'RSS feed', 'AutoModerator', 'FooBot'])('%s calls itself one', (name) => {
    expect(kinds(name, [])).toEqual(['name']);
  });

  it.each(['Talbot', 'Robota', 'Abbott', 'bottle', 'Feedora'])('%s does not', (name) => {
    expect(kinds(name, [])).toEqual([]);
  });

  it('knows links without words', () => {
    expect(isLinkOnly('https://a.example/b')).toBe(true);
    expect(isLinkOnly('Look: https://a.example/b')).toBe(true);
    expect(isLinkOnly('I never got my money back https://a.example/b')).toBe(false);
    expect(isLinkOnly('No link')).toBe(false);
  });
});
