import { and, eq, gte, lt, type SQL } from 'drizzle-orm';
import type { TimeSpan } from '../../../src/core/time.ts';
import { ofBrand } from '../../in-scope.ts';
import { mentions } from '../../schema/index.ts';

/** A brand's mentions in one span of event time. */
export interface BrandSpan extends TimeSpan {
  brandId: string;
}

/** That a mention is about a brand (null: about any) and was published in [from, to). */
export function inWindow(brandId: string | null, { from, to }: TimeSpan): SQL | undefined {
  return and(
    ofBrand(mentions.brandId, brandId),
    eq(mentions.relevant, true),
    gte(mentions.publishedAt, from),
    lt(mentions.publishedAt, to),
  );
}
