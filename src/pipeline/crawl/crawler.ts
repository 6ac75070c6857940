import {
  claimDueSources,
  leaseSource,
  releaseSource,
  renewSources,
} from '../../../db/repos/crawl/source-leases.ts';
import { recordVisits } from '../../../db/repos/crawl/visits.ts';
import type { Source } from '../../core/source.ts';
import type { PipelineContext } from '../context.ts';
import { inGroups } from '../in-groups.ts';
import { type IngestResult, ingestLoads, type Load } from '../items/ingest-items.ts';
import { keepLeases, type Lease, leaseFrom } from '../lease.ts';
import { crawlFailure } from './crawl-failure.ts';
import { type CrawlSummary, failedVisit, type MadeVisit } from './record-crawl.ts';
import { visitSource } from './visit-source.ts';

/** A source that this process holds, and that it must visit or release. */
export interface HeldSource {
  source: Source;
  lease: Lease;
}

/** All crawling of one process: visits go on side by side, and what they bring is stored in groups. */
export interface Crawler {
  /**
   * Takes due sources, longest waiting first.
   *
   * @param perHost most sources of one host that are held at once, over all processes
   */
  claimDue(limit: number, perHost: number): Promise<HeldSource[]>;
  /**
   * Visits a source and gives it back. Done when the visit is written down; null when `signal` ended it before it came
   * to anything.
   *
   * @param answered told once the source has answered, or will not: what is left to do is ours
   */
  visit(held: HeldSource, signal: AbortSignal, answered?: () => void): Promise<CrawlSummary | null>;
  /** Gives a source back that was not visited. */
  release(held: HeldSource): Promise<void>;
  /**
   * Takes one source, due or not, and visits it. Null, too, when another worker holds it, it is listened to instead, or
   * does not exist.
   */
  crawl(sourceId: string, signal: AbortSignal): Promise<CrawlSummary | null>;
}

/** Visits per transaction, and what they wait for each other: a blink that nobody notices. */
const VISITS = { most: 250, gatherMs: 20 };
const LOADS = { most: 20, gatherMs: 10, atOnce: 2 };
/** More items than this are a group of their own. */
const LARGE_LOAD = 200;

/** A source's cursor moves only when its items are stored, so a visit cut off anywhere is made again in full. */
export function createCrawler(context: PipelineContext): Crawler {
  const { store, clock, wall, log } = context;
  const leases = keepLeases(wall, (rows, next) => renewSources(store, rows, next));
  const ingestTogether = inGroups((loads: readonly Load[]) => ingestLoads(context, loads), LOADS);

  const record = inGroups(async (visits: readonly (MadeVisit & { lease: Lease })[]) => {
    const records = await Promise.all(
      visits.map(async (visit) => ({ ...visit.record, heldUntil: await visit.lease.end() })),
    );
    await recordVisits(store, records);
    return visits.map(({ summary }) => summary);
  }, VISITS);

  async function ingest(load: Load): Promise<IngestResult> {
    if (load.fetched.length === 0) return { items: [], itemsNew: 0, mentionsNew: 0, brandIds: [] };
    if (load.fetched.length <= LARGE_LOAD) return ingestTogether(load);
    const [result] = await ingestLoads(context, [load]);
    return result as IngestResult;
  }

  const crawler: Crawler = {
    async claimDue(limit, perHost) {
      const now = wall.now();
      const until = leaseFrom(now);
      const claim = { now: clock.now(), wall: now, until, limit, perHost };
      const sources = await claimDueSources(store, claim);
      return sources.map((source) => ({ source, lease: leases.hold(source.id, until) }));
    },
    async visit(held, signal, answered = () => {}) {
      const { source, lease } = held;
      const made = await visitSource(context, source, signal, { answered, ingest });
      if (made === null) {
        await crawler.release(held);
        return null;
      }
      try {
        return await record({ ...made, lease });
      } catch (error) {
        log.error({ err: error, sourceId: source.id }, 'visit could not be written down');
        const { startedAt, finishedAt } = made.record.crawl;
        return record({ ...failedVisit({ source, startedAt, finishedAt }, crawlFailure(error)), lease });
      }
    },
    async release({ source, lease }) {
      await releaseSource(store, source.id, await lease.end());
    },
    async crawl(sourceId, signal) {
      const now = wall.now();
      const until = leaseFrom(now);
      const source = await leaseSource(store, sourceId, now, until);
      if (source === null) return null;
      const held = { source, lease: leases.hold(sourceId, until) };
      if (!source.listens) return crawler.visit(held, signal);
      await crawler.release(held);
      return null;
    },
  };
  return crawler;
}
