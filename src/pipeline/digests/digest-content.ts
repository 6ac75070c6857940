import type {
  Compared,
  DigestContent,
  DigestMention,
  Rising,
} from '../../../alerts/render/digest-content.ts';
import { rollupsBetween } from '../../../db/repos/counts/rollups.ts';
import { incidentsDuring } from '../../../db/repos/incidents/incidents.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import {
  countSentiments,
  mentionsPerHost,
  strongestMentions,
} from '../../../db/repos/mentions/mention-window.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import { netSentiment, type SentimentCounts, totalMentions } from '../../core/metrics.ts';
import { type SentimentLabel, sentimentLabels } from '../../core/sentiment.ts';
import { excerpt } from '../../core/text.ts';
import { addMs, DAY } from '../../core/time.ts';
import type { PipelineContext } from '../context.ts';
import { coverageOf } from '../coverage/coverage-of.ts';
import { coverageUrl, incidentUrl, mentionsUrl, mentionUrl } from '../links.ts';

interface Period {
  from: Date;
  to: Date;
  /** IANA zone in which the period is told. */
  timezone: string;
}

/** Mean counts per period over some days before; null when the brand was not heard that far back. */
interface Usual {
  days7: SentimentCounts | null;
  days28: SentimentCounts | null;
}

const QUOTED = 3;
const EXCERPT = 240;
const RISING = 4;
/** A host rises when it has at least this many mentions, and twice its usual. */
const LEAST_RISING = 3;

/** Everything a digest says about one brand over one period. */
export async function digestContent(
  { store, baseUrl }: Pick<PipelineContext, 'store' | 'baseUrl'>,
  brand: Pick<Brand, 'id' | 'name' | 'query'>,
  period: Period,
): Promise<DigestContent> {
  const { from, to, timezone } = period;
  const now = await countSentiments(store, brand.id, from, to);
  const usual = await usualBefore(store, brand.id, period);
  const { coverage } = await coverageOf(store, brand, from, to);
  const urlOf = (filter: { sentiment?: SentimentLabel; host?: string } = {}) =>
    mentionsUrl(baseUrl, { brand: brand.id, from, to, ...filter });
  const compare = (measure: (counts: SentimentCounts) => number, url: string): Compared => ({
    value: measure(now),
    days7: usual.days7 && measure(usual.days7),
    days28: usual.days28 && measure(usual.days28),
    url,
  });
  const sentiments = Object.fromEntries(
    sentimentLabels.map((sentiment) => [
      sentiment,
      compare((counts) => counts[sentiment], urlOf({ sentiment })),
    ]),
  ) as DigestContent['sentiments'];
  const incidents = await incidentsDuring(store, brand.id, from, to);
  return {
    brand: brand.name,
    timezone,
    from,
    to,
    url: urlOf(),
    mentions: compare(totalMentions, urlOf()),
    sentiments,
    netSentiment: {
      value: netSentiment(now),
      days7: usual.days7 && netSentiment(usual.days7),
      days28: usual.days28 && netSentiment(usual.days28),
      url: urlOf(),
    },
    rising: await risingHosts(store, brand.id, period, usual.days28 !== null, (host) => urlOf({ host })),
    incidents: incidents.map(({ id, title, severity, status, openedAt }) => ({
      title,
      severity,
      status,
      openedAt,
      url: incidentUrl(baseUrl, id),
    })),
    complaints: await quotes(store, baseUrl, brand.id, 'negative', period),
    praise: await quotes(store, baseUrl, brand.id, 'positive', period),
    coverage,
    coverageUrl: coverageUrl(baseUrl, brand.id),
  };
}

async function usualBefore(store: Store, brandId: string, { from, to }: Period): Promise<Usual> {
  const length = to.getTime() - from.getTime();
  const buckets = await rollupsBetween(store, brandId, addMs(from, -28 * DAY), from);
  const first = buckets[0]?.bucket ?? from;
  const mean = (days: number): SentimentCounts | null => {
    const since = addMs(from, -days * DAY);
    // A brand first heard within the last day of the span still has a usual worth showing for it.
    if (first.getTime() > since.getTime() + DAY) return null;
    const counts = sum(buckets.filter(({ bucket }) => bucket >= since));
    const share = length / (days * DAY);
    return {
      negative: counts.negative * share,
      neutral: counts.neutral * share,
      positive: counts.positive * share,
    };
  };
  return { days7: mean(7), days28: mean(28) };
}

function sum(buckets: readonly SentimentCounts[]): SentimentCounts {
  const total = { negative: 0, neutral: 0, positive: 0 };
  for (const bucket of buckets) for (const label of sentimentLabels) total[label] += bucket[label];
  return total;
}

async function risingHosts(
  store: Store,
  brandId: string,
  { from, to }: Period,
  historyKnown: boolean,
  urlOf: (host: string) => string,
): Promise<Rising[]> {
  if (!historyKnown) return [];
  const share = (to.getTime() - from.getTime()) / (28 * DAY);
  const before = await mentionsPerHost(store, brandId, addMs(from, -28 * DAY), from);
  const usual = new Map(before.map(({ host, count }) => [host, count * share]));
  return (await mentionsPerHost(store, brandId, from, to))
    .map(({ host, count }) => ({ name: host, count, usual: usual.get(host) ?? null, url: urlOf(host) }))
    .filter(({ count, usual }) => count >= LEAST_RISING && count >= 2 * (usual ?? 0))
    .slice(0, RISING);
}

async function quotes(
  store: Store,
  baseUrl: string,
  brandId: string,
  sentiment: 'negative' | 'positive',
  span: Period,
): Promise<DigestMention[]> {
  const ids = await strongestMentions(store, brandId, sentiment, span, QUOTED);
  const { items } = await pageOfMentions(store, { ids }, 'score', { limit: QUOTED, cursor: null });
  const strongestFirst = sentiment === 'negative' ? items : items.toReversed();
  return strongestFirst.map((mention) => ({
    title: mention.title,
    excerpt: excerpt(mention.text, EXCERPT),
    host: mention.host,
    author: mention.author,
    url: mention.url,
    mentionUrl: mentionUrl(baseUrl, mention.id),
  }));
}
