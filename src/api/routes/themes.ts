import { createRoute } from '@hono/zod-openapi';
import { brandThemesOf } from '../../../db/repos/brands/brand-themes.ts';
import { brandNames } from '../../../db/repos/brands/brands.ts';
import { countThemes } from '../../../db/repos/counts/themes.ts';
import { totalMentions } from '../../core/metrics.ts';
import { addMs, DAY } from '../../core/time.ts';
import { mentionsUrl } from '../../pipeline/links.ts';
import { themeTrends } from '../../pipeline/themes/theme-trends.ts';
import { json } from '../http.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { themesQuery, themesSchema } from '../schemas/theme.ts';
import { countsView } from '../stats/counts.ts';
import { spanOf, spanView } from '../stats/span.ts';

const WEEK = 7 * DAY;
/** How far back trends are told. */
const WEEKS = 12;
const NONE = { negative: 0, neutral: 0, positive: 0 };

const list = createRoute({
  method: 'get',
  path: '/themes',
  tags: ['Stories and themes'],
  operationId: 'listThemes',
  summary: 'What a brand’s mentions speak of, most frequent first, against the time before',
  description:
    'A mention may speak of several themes. Counts are kept by quarter-hour: `from` and `to` are widened to whole ones. Absent, the last seven days are meant.',
  request: { query: themesQuery },
  responses: { 200: json('Themes', themesSchema) },
});

export function themeRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const { store, clock, baseUrl } = c.var.deps;
    const { brand: id, ...query } = c.req.valid('query');
    const name = found((await brandNames(store, [id])).get(id) ?? null, 'brand');
    const span = spanOf(query, clock.now(), WEEK);
    const width = span.to.getTime() - span.from.getTime();
    const both =
      width <= 0 ? [] : await countThemes(store, id, { from: addMs(span.from, -width), width, spans: 2 });
    const before = new Map(both.filter((row) => row.span === 0).map((row) => [row.theme, row]));
    const trends = new Map(
      (await themeTrends(store, id, span.to, WEEKS)).themes.map((trend) => [trend.theme, trend]),
    );
    const titles = new Map((await brandThemesOf(store, id)).map(({ slug, title }) => [slug, title]));
    const themes = both
      .filter((row) => row.span === 1)
      .sort((a, b) => totalMentions(b) - totalMentions(a))
      .map((row) => ({
        theme: row.theme,
        title: titles.get(row.theme) ?? row.theme,
        ...countsView(row),
        before: countsView(before.get(row.theme) ?? NONE),
        weeksRunning: trends.get(row.theme)?.weeksRunning ?? 0,
        change: trends.get(row.theme)?.change ?? null,
        weeks: (trends.get(row.theme)?.weeks ?? []).map(({ negative }) => negative),
        url: mentionsUrl(baseUrl, { brand: id, ...span, theme: row.theme }),
      }));
    return c.json({ brand: { id, name }, ...spanView(span), themes }, 200);
  });

  return router;
}
