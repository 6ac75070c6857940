import type { AutomationSign } from '../../core/author.ts';
import { linksOnly, pace, regularPauses, roundTheClock, sameText } from './habits.ts';
import type { Posting } from './posting.ts';

/** How likely it is that no person writes under a name, and what made us think so. */
export interface Automation {
  /** In [0, 1]; null while too little was seen to say. */
  probability: number | null;
  /** Heaviest first. */
  signs: AutomationSign[];
}

/** Fewer postings show no habits. */
export const LEAST_POSTINGS = 10;
/** Of accounts that write about brands, about one in twelve is taken for a machine before anything is known of it. */
const PRIOR = Math.log(1 / 12);

const habits = [regularPauses, sameText, pace, linksOnly, roundTheClock];
/** `newsbot`, `deal-bot`, `bot_of_x`, `AutoModerator`, `FeedMirror`; not `Talbot` or `Robota`. */
const botNames =
  /(?:^|[\s._-])bot(?:$|[\s._-])|[a-z]Bot$|(?:news|deal|deals|feed|rss|auto|alert|price|tweet)s?[_.-]?bot$|\bauto(?:mod|post|feed|moderator)|\b(?:rss|feed)(?:mirror|er)?\b/u;

/**
 * Sums log-odds over habits that speak for a timer or for a person. The weights are judgement, not measurement: each is
 * about the logarithm of how many times likelier machines show the habit than people, and all stand in the signs, so that
 * whoever reads them can disagree.
 *
 * @param name as it is written
 * @param postings the latest, in order of time
 */
export function automationOf(name: string, postings: readonly Posting[]): Automation {
  const called = nameSign(name);
  const seen = habits.map((habit) => habit(postings));
  const signs = [called, ...seen]
    .filter((sign) => sign !== null)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const logOdds = signs.reduce((sum, { weight }) => sum + weight, PRIOR);
  const probability = postings.length < LEAST_POSTINGS ? null : 1 / (1 + Math.exp(-logOdds));
  return { probability, signs };
}

function nameSign(name: string): AutomationSign | null {
  const isBot = botNames.test(name) || botNames.test(name.toLowerCase());
  return isBot ? { kind: 'name', detail: 'calls itself a bot, or is called after a feed', weight: 2 } : null;
}
