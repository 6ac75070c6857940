import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../src/analysis/author/reach.ts';
import { standingOf, turnsOf } from '../../../src/analysis/author/standing.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';

const labels: Record<string, SentimentLabel> = { '+': 'positive', '-': 'negative', '.': 'neutral' };
/** One saying every 20 days. */
const said = (signs: string) =>
  [...signs].map((sign, index) => ({
    at: new Date(Date.UTC(2026, 0, 1 + 20 * index)),
    sentiment: labels[sign] as SentimentLabel,
  }));

describe('how an author stands to a brand', () => {
  it.each([
    ['++.+', 'loyal'],
    ['+-+++', 'loyal'],
    ['+++', null],
    ['+++-', null],
    ['++--', 'turned'],
    ['++.-.-', 'turned'],
    ['--++', 'won-back'],
    ['-.--', 'critic'],
    ['---+', null],
    ['....', null],
    ['', null],
  ])('%s is %s', (signs, standing) => {
    expect(standingOf(said(signs))).toBe(standing);
  });

  it('turns where praise follows a complaint, or the reverse, whatever is neutral between', () => {
    expect(turnsOf(said('--.+-')).map(({ to }) => to)).toEqual(['praise', 'complaint']);
    expect(turnsOf(said('++.+'))).toEqual([]);
  });
});

describe('reach', () => {
  const network = { name: 'bluesky', isNetwork: true };
  const site = { name: 'news.example', isNetwork: false };
  it('is what was counted, by whom, else an estimate that says so', () => {
    expect(reachOf({ reach: 900, engagement: { likes: 4 } }, network)).toEqual({
      people: 900,
      method: 'followers',
    });
    expect(reachOf({ reach: 900, engagement: null }, site)).toEqual({ people: 900, method: 'site' });
    expect(reachOf({ reach: null, engagement: { likes: 3, shares: 1 } }, network)).toEqual({
      people: 200,
      method: 'reactions',
    });
    expect(reachOf({ reach: null, engagement: { likes: 3, views: 5_000 } }, network)?.people).toBe(5_000);
    expect(reachOf({ reach: null, engagement: {} }, network)).toBeNull();
  });
});
