import { createRoute } from '@hono/zod-openapi';
import { allBrands, competitorsOf, findBrand } from '../../../db/repos/brands/brands.ts';
import { rollupsBetween } from '../../../db/repos/counts/rollups.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import { shareOfVoice, sumCounts, totalMentions } from '../../core/metrics.ts';
import { DAY } from '../../core/time.ts';
import { coverageReport } from '../../pipeline/coverage/coverage-report.ts';
import { errorRatesOf } from '../../pipeline/quality/error-rates.ts';
import { sharedVoices } from '../../pipeline/stats/shared-voices.ts';
import { json } from '../http.ts';
import { namedBrand } from '../named-brand.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { coverageQuery, coverageSchema, coverageView } from '../schemas/coverage.ts';
import {
  shareOfVoiceQuery,
  shareOfVoiceSchema,
  timeseriesQuery,
  timeseriesSchema,
} from '../schemas/stats.ts';
import { correctedView } from '../stats/counts.ts';
import { spanOf, spanView } from '../stats/span.ts';
import { checkSteps, timeseries } from '../stats/timeseries.ts';

const tags = ['Statistics'];
const description =
  'Counts are kept by quarter-hour: `from` and `to` are widened to whole ones. Absent, the last seven days are meant.';
const USUAL = 7 * DAY;

const series = createRoute({
  method: 'get',
  path: '/stats/timeseries',
  tags,
  operationId: 'getTimeseries',
  summary: 'Mentions of a brand, or of all, over time, by sentiment',
  description,
  request: { query: timeseriesQuery },
  responses: { 200: json('Counts per step', timeseriesSchema) },
});

const covered = createRoute({
  method: 'get',
  path: '/stats/coverage',
  tags,
  operationId: 'getCoverage',
  summary: 'How completely sources were read, and what is known to be missing',
  description: `${description} With a brand, its sources are meant, each weighing as much as the mentions it usually brings.`,
  request: { query: coverageQuery },
  responses: { 200: json('Coverage', coverageSchema) },
});

const voices = createRoute({
  method: 'get',
  path: '/stats/share-of-voice',
  tags,
  operationId: 'getShareOfVoice',
  summary: 'A brand among its competitors, or all brands',
  description: `${description} Sources that are not read for all of them, such as a search for one, are left out; \`without\` of \`GET /mentions\` leaves them out of the mentions behind the counts.`,
  request: { query: shareOfVoiceQuery },
  responses: { 200: json('Shares', shareOfVoiceSchema) },
});

export function statsRoutes() {
  const router = createRouter();

  router.openapi(series, async (c) => {
    const { store, clock } = c.var.deps;
    const { step, ...query } = c.req.valid('query');
    const span = spanOf(query, clock.now(), USUAL);
    checkSteps(span, step);
    const brand = await namedBrand(store, query.brand);
    const rates = brand && (await errorRatesOf(store, brand.id, clock.now()));
    const rollups = await rollupsBetween(store, brand?.id ?? null, span.from, span.to);
    const points = timeseries(rollups, span, step);
    return c.json(
      {
        brand,
        ...spanView(span),
        step,
        points: points.map(({ at, counts }) => ({ at: at.toISOString(), ...correctedView(counts, rates) })),
        total: correctedView(sumCounts(points.map(({ counts }) => counts)), rates),
      },
      200,
    );
  });

  router.openapi(covered, async (c) => {
    const { store, clock } = c.var.deps;
    const { brand: id, ...query } = c.req.valid('query');
    const span = spanOf(query, clock.now(), USUAL);
    const brand = id === undefined ? null : found(await findBrand(store, id), 'brand');
    const report = await coverageReport(store, brand, span, clock.now());
    return c.json({ ...spanView(span), ...coverageView(brand, report) }, 200);
  });

  router.openapi(voices, async (c) => {
    const { store, clock } = c.var.deps;
    const { brand, ...query } = c.req.valid('query');
    const span = spanOf(query, clock.now(), USUAL);
    const compared = await comparedBrands(store, brand);
    const { voices, leftOut } = await sharedVoices(store, compared, [span.from, span.to]);
    const mentions = totalMentions(sumCounts(voices.map(({ counts }) => counts)));
    const brands = [];
    for (const { brand: each, counts, share } of voices) {
      const rates = await errorRatesOf(store, each.id, clock.now());
      brands.push({
        brand: { id: each.id, name: each.name },
        ...correctedView(counts, rates),
        shareOfVoice: shareOfVoice(totalMentions(counts), mentions),
        shareOfVoiceInterval: share && { low: share.low, high: share.high },
      });
    }
    const sourcesLeftOut = leftOut.map(({ source }) => source.id);
    return c.json({ ...spanView(span), mentions, brands, sourcesLeftOut }, 200);
  });

  return router;
}

/** A brand and its competitors; without one, all brands. */
async function comparedBrands(store: Store, brand: string | undefined): Promise<Brand[]> {
  const brands = await allBrands(store);
  if (brand === undefined) return brands;
  const known = new Map(brands.map((each) => [each.id, each]));
  const one = found(known.get(brand) ?? null, 'brand');
  return [one, ...(await competitorsOf(store, brand)).flatMap((id) => known.get(id) ?? [])];
}
