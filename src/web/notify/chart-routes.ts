import { Hono } from 'hono';
import { findBrand } from '../../../db/repos/brands/brands.ts';
import { alertsOf } from '../../../db/repos/incidents/alerts.ts';
import { findIncident } from '../../../db/repos/incidents/incidents.ts';
import { readLink } from '../../access/link-tokens.ts';
import { type IncidentChartOptions, incidentChart } from '../../charts/incident-chart.ts';
import { renderPng } from '../../charts/render-png.ts';
import type { PagesDeps } from '../deps.ts';
import { marksOf } from '../incidents/chart-marks.ts';
import { countedBrandId } from '../incidents/counted.ts';
import { isCompared } from '../incidents/story.ts';
import { usualSeries } from '../incidents/usual-series.ts';

/** A picture stands alone: its colours are those of the light pages. */
const colours: IncidentChartOptions['palette'] = {
  negative: '#d92d20',
  neutral: '#98a2b3',
  positive: '#079455',
  usual: '#1c2430',
  text: '#667085',
  line: '#e4e7ec',
  band: '#e3e7f4',
};

/** Charts of incidents for services that show pictures in messages. Whoever has the signed address may see one. */
export function chartRoutes({ store, clock, linkKey }: PagesDeps): Hono {
  const routes = new Hono();

  routes.get('/:file{.+\\.png}', async (c) => {
    const token = c.req.param('file').slice(0, -'.png'.length);
    const [id] = readLink(linkKey, 'chart', token, clock.now()) ?? [];
    const incident = id === undefined ? null : await findIncident(store, id);
    const brand = incident === null ? null : await findBrand(store, incident.brandId);
    if (incident === null || brand === null) return c.notFound();
    const counted = countedBrandId(incident, await alertsOf(store, [incident.id]));
    const series = await usualSeries(store, incident, counted, clock.now());
    const svg = incidentChart(series.bars, {
      marks: marksOf(incident, series),
      compared: isCompared(incident),
      counted: series.counted,
      timezone: brand.timezone,
      palette: colours,
      size: { width: 640, height: 260 },
      label: incident.title,
    });
    const png = await renderPng(svg, '#ffffff');
    return c.body(new Uint8Array(png), 200, {
      'content-type': 'image/png',
      // What was told stays as it was told; a picture fetched again a little later is the same.
      'cache-control': 'public, max-age=300',
      'x-content-type-options': 'nosniff',
    });
  });

  return routes;
}
