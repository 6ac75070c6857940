import { and, asc, desc, eq, gte, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Forecast } from '../../../src/core/outlook.ts';
import type { TimeSpan } from '../../../src/core/time.ts';
import { inScope } from '../../in-scope.ts';
import { forecasts, incidents, mentions } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { inWindow } from '../mentions/in-window.ts';

export type StoredForecast = typeof forecasts.$inferSelect;
export type ForecastOccasion = StoredForecast['occasion'];

export async function insertForecasts(
  { db }: Store,
  rows: readonly Omit<StoredForecast, 'actual' | 'scoredAt'>[],
): Promise<void> {
  if (rows.length > 0) await db.insert(forecasts).values([...rows]);
}

/** Forecasts that nobody has scored, whose time was over at `ended`; those over longest first. */
export async function dueForecasts({ db }: Store, ended: Date, limit: number): Promise<StoredForecast[]> {
  return db
    .select()
    .from(forecasts)
    .where(and(isNull(forecasts.scoredAt), lte(forecasts.through, ended)))
    .orderBy(asc(forecasts.through), asc(forecasts.id))
    .limit(limit);
}

/** Writes down what came; null where too little was heard to say. False when that was done already. */
export async function scoreForecast(
  { db }: Store,
  id: string,
  actual: number | null,
  scoredAt: Date,
): Promise<boolean> {
  const rows = await db
    .update(forecasts)
    .set({ actual, scoredAt })
    .where(and(eq(forecasts.id, id), isNull(forecasts.scoredAt)))
    .returning({ id: forecasts.id });
  return rows.length > 0;
}

/** The forecasts made last for an incident, those that look less far first. */
export async function newestForecasts({ db }: Store, incidentId: string): Promise<StoredForecast[]> {
  const newest = db
    .select({ madeAt: sql`max(${forecasts.madeAt})` })
    .from(forecasts)
    .where(eq(forecasts.incidentId, incidentId));
  return db
    .select()
    .from(forecasts)
    .where(and(eq(forecasts.incidentId, incidentId), eq(forecasts.madeAt, newest)))
    .orderBy(asc(forecasts.through), asc(forecasts.id));
}

/** Scored forecasts of one brand, or of all (null), that were made at or after `since`. Those nobody answered. */
export async function scoredForecasts(
  { db }: Store,
  brandId: string | null,
  since: Date,
): Promise<{ forecast: Forecast; actual: number }[]> {
  const rows = await db
    .select({ forecast: forecasts.forecast, actual: forecasts.actual })
    .from(forecasts)
    .innerJoin(incidents, eq(incidents.id, forecasts.incidentId))
    .where(
      and(
        brandId === null ? undefined : eq(forecasts.brandId, brandId),
        inScope(forecasts.brandId),
        isNotNull(forecasts.actual),
        gte(forecasts.madeAt, since),
        sql`(${incidents.respondedAt} is null or ${incidents.respondedAt} >= ${forecasts.through})`,
      ),
    );
  return rows.flatMap(({ forecast, actual }) =>
    forecast === null || actual === null ? [] : [{ forecast, actual }],
  );
}

/** Incidents whose answer was judged while they lasted, and that have recovered since. */
export async function recoveredSinceJudged({ db }: Store, limit: number): Promise<{ id: string }[]> {
  return db
    .select({ id: incidents.id })
    .from(incidents)
    .where(
      and(
        isNotNull(incidents.effect),
        isNotNull(incidents.recoveredAt),
        gte(incidents.recoveredAt, incidents.respondedAt),
        sql`${incidents.effect}->>'recoveryHours' is null`,
      ),
    )
    .limit(limit);
}

/** One negative mention: when, by whom, telling which story. */
export interface NegativeMoment {
  at: Date;
  author: string;
  story: string;
}

/** A brand's relevant negative mentions in [from, to), historic ones left out: the newest `limit`, newest first. */
export async function negativeMoments(
  { db }: Store,
  brandId: string,
  span: TimeSpan,
  limit: number,
): Promise<NegativeMoment[]> {
  return db
    .select({
      at: mentions.publishedAt,
      author: sql<string>`coalesce(${mentions.author}, ${mentions.host}, '')`,
      story: sql<string>`coalesce(${mentions.storyId}::text, ${mentions.fingerprint})`,
    })
    .from(mentions)
    .where(and(inWindow(brandId, span), eq(mentions.sentiment, 'negative'), eq(mentions.historic, false)))
    .orderBy(desc(mentions.publishedAt))
    .limit(limit);
}
