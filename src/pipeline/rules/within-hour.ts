import { floodTitle } from '../../../alerts/render/incident-title.ts';
import { latestAlertOf } from '../../../db/repos/incidents/alerts.ts';
import { countFlagged } from '../../../db/repos/mentions/flagged-mentions.ts';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import { addMs, HOUR } from '../../core/time.ts';
import { conditionSteps } from './condition.ts';
import type { Finding, JudgeContext, Judged } from './evaluator.ts';
import { EVIDENCE } from './observe.ts';
import { windowOf } from './window-of.ts';

/**
 * Tells mentions by themselves, at most `perHour` in an hour. Those beyond make one incident, which grows with them and
 * is over when an hour has brought no more than may be told.
 *
 * @param find mentions that were seen since a time and not told yet, the oldest first
 */
export async function withinHour(
  context: JudgeContext,
  judged: Judged,
  perHour: number,
  find: (seenSince: Date) => Promise<MentionView[]>,
): Promise<Finding[]> {
  const { store, clock } = context;
  const { rule, brand, seenSince } = judged;
  const hourAgo = addMs(clock.now(), -HOUR);
  const left = Math.max(0, perHour - (await countFlagged(store, rule.id, hourAgo)));
  const flood = await latestAlertOf(store, rule.id);
  const isOn = left === 0 || (flood !== null && flood.status !== 'resolved');
  const reach = isOn ? Math.min(+seenSince, Math.max(+hourAgo, +rule.createdAt)) : +seenSince;
  const found = await find(new Date(reach));
  // What the incident has told is not told again by itself; one of a time when the clock was ahead says nothing of that.
  const through = flood === null ? 0 : Date.parse(flood.window.to);
  const toldUntil = through > +clock.now() ? 0 : through;
  const news = found.filter(({ firstSeenAt }) => +firstSeenAt > toldUntil);
  const flagged = new Set(news.slice(0, left));
  const beyond = found.filter(
    (mention) =>
      !flagged.has(mention) && (+mention.firstSeenAt > toldUntil || mention.firstSeenAt >= hourAgo),
  );
  const began = beyond[0]?.firstSeenAt ?? clock.now();
  const steps = await conditionSteps(context, judged, {
    subject: null,
    condition: { strength: beyond.length, threshold: 1, severity: 'warning', began },
    show: async () => ({
      window: windowOf(beyond, { from: began, to: clock.now() }),
      expected: { negative: 0, upper: 0 },
      coverage: null,
      title: floodTitle({ brand: brand.name, count: beyond.length, perHour }),
      themes: [],
      evidence: beyond
        .toSorted((a, b) => a.score - b.score)
        .slice(0, EVIDENCE)
        .map(({ id }) => id),
    }),
  });
  const { timezone } = brand;
  return [...[...flagged].map((mention) => ({ rule, mention, timezone })), ...steps];
}
