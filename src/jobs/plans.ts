import { judgeAuthors } from '../pipeline/authors/judge-authors.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import type { Crawler } from '../pipeline/crawl/crawler.ts';
import { sendDigest } from '../pipeline/digests/send-digest.ts';
import { type DispatchContext, dispatchDelivery } from '../pipeline/dispatch.ts';
import { evaluateRules } from '../pipeline/evaluate-rules.ts';
import { scoreForecasts } from '../pipeline/forecast/score-forecasts.ts';
import { readHistory } from '../pipeline/history/read-history.ts';
import { followItems } from '../pipeline/items/follow-items.ts';
import { rematchBrand } from '../pipeline/items/rematch-brand.ts';
import { followThrough } from '../pipeline/routing/follow-through.ts';
import { tendSubscription } from '../pipeline/subscriptions/tend.ts';
import { recountThemes } from '../pipeline/themes/recount-themes.ts';
import type { WorkPort } from '../pipeline/work-port.ts';
import type { JobPlans } from './job.ts';

/** What each kind of job does, and how much of it goes on at once in one process. */
export function jobPlans(
  context: PipelineContext & DispatchContext,
  crawler: Crawler,
  work: WorkPort,
): JobPlans {
  return {
    crawl: {
      // Visits that somebody waits for; what is due by itself is the crawl loop's.
      concurrency: 4,
      async handle({ sourceId }, signal) {
        const summary = await crawler.crawl(sourceId, signal);
        if (summary !== null) context.log.info(summary, 'source visited');
        for (const brandId of summary?.brandIds ?? []) await work.evaluate(brandId);
      },
    },
    history: {
      concurrency: 2,
      async handle({ sourceId }, signal) {
        const summary = await readHistory(context, sourceId, signal);
        if (summary !== null) context.log.info(summary, 'history read');
        for (const brandId of summary?.brandIds ?? []) await work.evaluate(brandId);
      },
    },
    follow: {
      concurrency: 2,
      async handle({ sourceId }, signal) {
        const summary = await followItems(context, sourceId, signal);
        if (summary !== null) context.log.info(summary, 'items looked at again');
        for (const brandId of summary?.brandIds ?? []) await work.evaluate(brandId);
      },
    },
    evaluate: {
      concurrency: 2,
      async handle({ brandId }) {
        const moved = await evaluateRules(context, [brandId]);
        if (moved > 0) await work.deliverDue();
      },
    },
    deliver: {
      // Receivers are waited for, not worked for: a few slow ones leave places for all others.
      concurrency: 32,
      async handle({ deliveryId }, signal) {
        const result = await dispatchDelivery(context, deliveryId, signal);
        if (result !== null && 'outcome' in result)
          context.log.info({ deliveryId, state: result.state, ...result.outcome }, 'delivery tried');
        // The receiver's next one was waiting for this one.
        if (result !== null) await work.deliverDue();
      },
    },
    escalate: {
      concurrency: 1,
      async handle({ incidentId }) {
        if (await followThrough(context, incidentId)) await work.deliverDue();
      },
    },
    digest: {
      concurrency: 1,
      async handle({ digestId }) {
        const sent = await sendDigest(context, digestId);
        if (sent) await work.deliverDue();
      },
    },
    rematch: {
      concurrency: 1,
      async handle({ brandId }, signal) {
        const found = await rematchBrand(context, brandId, signal);
        if (found > 0) await work.evaluate(brandId);
      },
    },
    forecasts: {
      concurrency: 1,
      async handle() {
        await scoreForecasts(context);
      },
    },
    authors: {
      concurrency: 1,
      async handle({ since }, signal) {
        await judgeAuthors(context.store, new Date(since), signal);
      },
    },
    themes: {
      concurrency: 1,
      async handle({ brandId }, signal) {
        await recountThemes(context, brandId, signal);
      },
    },
    subscribe: {
      concurrency: 4,
      handle: ({ subscriptionId }, signal) => tendSubscription(context, subscriptionId, signal),
    },
  };
}
