import { z } from 'zod';
import type { FailureReason } from '../../../src/core/outcome.ts';
import { MINUTE } from '../../../src/core/time.ts';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext } from '../../connector.ts';
import { heeding, type Refusal, rateLimited, saidIn } from '../../search/refusal.ts';
import type { Search, SearchPage, Slice } from '../../search/search.ts';
import type { LemmySettings } from './settings.ts';
import { askV3 } from './v3.ts';
import { askV4 } from './v4.ts';

const versions = { v4: askV4, v3: askV3 };

/** A version of the API. */
export type Version = keyof typeof versions;

/** The window in which 60 searches are allowed. */
const WINDOW = 10 * MINUTE;

const refused = z.object({ error: z.literal('rate_limit_error') });

/** Lemmy 0.19 tells its limit as 400, in its words only; 1.0 as 429. */
const refusal: Refusal = (response, now) => {
  const isLimit = response.status === 429 || (response.status === 400 && saidIn(response, refused) !== null);
  return isLimit ? rateLimited(response, now, WINDOW) : null;
};

/** How a server answers that does not speak a version. */
const strange: ReadonlySet<FailureReason> = new Set(['not-found', 'unexpected-answer']);

/**
 * The search of a server. Which version of the API it speaks is found out where it is not `known`, or not true any
 * more; `spoken` tells after the first page. A position names its version.
 */
export function searchOf(
  settings: LemmySettings,
  known: Version | null,
  context: CrawlContext,
): { search: Search<string>; spoken(): Version | null } {
  const heedful = heeding(context, refusal);
  let spoken = known;

  async function ask(version: Version, slice: Slice, place: string | null): Promise<SearchPage<string>> {
    const page = await versions[version](settings, slice, place, heedful);
    spoken = version;
    return { ...page, next: page.next === null ? null : `${version}:${page.next}` };
  }

  async function firstPage(slice: Slice): Promise<SearchPage<string>> {
    const [first, other]: Version[] = spoken === 'v3' ? ['v3', 'v4'] : ['v4', 'v3'];
    try {
      return await ask(first as Version, slice, null);
    } catch (error) {
      if (!(error instanceof NetError) || !strange.has(error.reason)) throw error;
      return ask(other as Version, slice, null).catch((second: NetError) => {
        throw strange.has(second.reason) ? error : second;
      });
    }
  }

  return {
    spoken: () => spoken,
    search: {
      maxPages: 4,
      granule: null,
      page(slice, position) {
        if (position === null) return firstPage(slice);
        return ask(position.startsWith('v3:') ? 'v3' : 'v4', slice, position.slice('v4:'.length));
      },
    },
  };
}
