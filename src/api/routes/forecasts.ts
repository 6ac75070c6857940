import { createRoute, z } from '@hono/zod-openapi';
import { findBrand } from '../../../db/repos/brands/brands.ts';
import { forecastCalibration } from '../../pipeline/forecast/forecast-calibration.ts';
import { json } from '../http.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { id } from '../schemas/id.ts';
import { calibrationSchema } from '../schemas/outlook.ts';

const calibration = createRoute({
  method: 'get',
  path: '/stats/forecasts',
  tags: ['Statistics'],
  operationId: 'getForecastCalibration',
  summary: 'How good forecasts were, of one brand or of all',
  description: 'Forecasts of the last half year, scored against what came',
  request: { query: z.strictObject({ brand: id.optional() }) },
  responses: { 200: json('Calibration', calibrationSchema) },
});

export function forecastRoutes() {
  const router = createRouter();

  router.openapi(calibration, async (c) => {
    const { store, clock } = c.var.deps;
    const { brand } = c.req.valid('query');
    if (brand !== undefined) found(await findBrand(store, brand), 'brand');
    return c.json(await forecastCalibration(store, brand ?? null, clock.now()), 200);
  });

  return router;
}
