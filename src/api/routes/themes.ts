import { createRoute } from '@hono/zod-openapi';
import { CursorError, type Page } from '../../../db/page.ts';
import { brandThemesOf } from '../../../db/repos/brands/brand-themes.ts';
import { countThemes } from '../../../db/repos/counts/themes.ts';
import { totalMentions } from '../../core/metrics.ts';
import { addMs, DAY } from '../../core/time.ts';
import { mentionsUrl } from '../../pipeline/links.ts';
import { themeTrends } from '../../pipeline/themes/theme-trends.ts';
import { json } from '../http.ts';
import { namedBrand } from '../named-brand.ts';
import { createRouter } from '../router.ts';
import type { PageQuery } from '../schemas/paging.ts';
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
  summary: 'What mentions of a brand, or of all, speak of, most frequent first, against the time before',
  description:
    'A mention may speak of several themes. Counts are kept by quarter-hour: `from` and `to` are widened to whole ones. Absent, the last seven days are meant.',
  request: { query: themesQuery },
  responses: { 200: json('Themes', themesSchema) },
});

export function themeRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const { store, clock, baseUrl } = c.var.deps;
    const query = c.req.valid('query');
    const brand = await namedBrand(store, query.brand);
    const id = brand?.id ?? null;
    const span = spanOf(query, clock.now(), WEEK);
    const width = span.to.getTime() - span.from.getTime();
    const both =
      width <= 0 ? [] : await countThemes(store, id, { from: addMs(span.from, -width), width, spans: 2 });
    const before = new Map(both.filter((row) => row.span === 0).map((row) => [row.theme, row]));
    const trends = new Map(
      (await themeTrends(store, id, span.to, WEEKS)).themes.map((trend) => [trend.theme, trend]),
    );
    const own = id === null ? [] : await brandThemesOf(store, id);
    const titles = new Map(own.map(({ slug, title }) => [slug, title]));
    const themes = both
      .filter((row) => row.span === 1)
      .sort((a, b) => totalMentions(b) - totalMentions(a) || (a.theme < b.theme ? -1 : 1))
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
    return c.json({ brand, ...spanView(span), ...pageFrom(themes, query) }, 200);
  });

  return router;
}

/** A page of themes; the last one's name is where the next begins. @throws {CursorError} */
function pageFrom<T extends { theme: string }>(themes: readonly T[], { limit, cursor }: PageQuery): Page<T> {
  const start = cursor === undefined ? 0 : themes.findIndex(({ theme }) => theme === cursor) + 1;
  if (cursor !== undefined && start === 0) throw new CursorError('cursor was not made by this list');
  const items = themes.slice(start, start + limit);
  const more = start + limit < themes.length;
  return { items, nextCursor: more ? (items.at(-1)?.theme ?? null) : null };
}
