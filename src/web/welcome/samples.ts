import type { FailureReason } from '../../core/outcome.ts';
import { SECOND } from '../../core/time.ts';
import { findAmong, type QueryComparison } from '../../setup/compare-queries.ts';
import type { Sample } from '../../setup/sample-source.ts';
import { said } from '../words/said.ts';
import { proposals } from './place.ts';

/** What a query finds among what a few places show right now. */
export interface WebPreview {
  seen: QueryComparison;
  /** Places that answered. */
  read: string[];
  failed: { title: string; reason: FailureReason }[];
}

/** Searches that answer at once, need no account, and are asked for the name alone. */
const SEARCHES = 4;
/** Somebody is typing: what takes longer is seen the next time. */
const PATIENCE = 6 * SECOND;

/**
 * Asks a few searches for `name` and runs `query` over what they bring, so that a fresh install sees real examples too.
 *
 * @throws {QueryError} when the query cannot be read
 */
export async function previewOnTheWeb(sample: Sample, name: string, query: string): Promise<WebPreview> {
  const asked = proposals(name)
    .filter(({ usual }) => usual)
    .slice(0, SEARCHES);
  const answers = await Promise.all(
    asked.map(async (source) => ({ title: said(source.place), sampled: await inTime(sample(source)) })),
  );
  const items = answers.flatMap(({ sampled }) => sampled?.items ?? []);
  const newestFirst = items.toSorted(
    (a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0),
  );
  return {
    seen: findAmong(newestFirst, query),
    read: answers.flatMap(({ title, sampled }) => (sampled?.error === null ? [title] : [])),
    failed: answers.flatMap(({ title, sampled }) =>
      sampled?.error === null ? [] : [{ title, reason: sampled?.error.reason ?? 'timeout' }],
    ),
  };
}

async function inTime<T>(answer: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
