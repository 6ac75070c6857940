import { createRoute } from '@hono/zod-openapi';
import { brandThemesOf, deleteBrandTheme } from '../../../db/repos/brands/brand-themes.ts';
import { findBrand } from '../../../db/repos/brands/brands.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { mentionView } from '../../pipeline/mention-view.ts';
import { themeSuggestions } from '../../pipeline/themes/suggestions.ts';
import { addBrandTheme } from '../../setup/brand-themes.ts';
import { json, jsonBody, noContent } from '../http.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import { byId, noQuery } from '../schemas/id.ts';
import {
  brandThemeParams,
  brandThemeSchema,
  brandThemesSchema,
  brandThemeView,
  newBrandTheme,
  suggestionsQuery,
  suggestionsSchema,
} from '../schemas/theme.ts';

const tags = ['Stories and themes'];
const path = '/brands/{id}/themes';
/** Ten suggestions of three mentions each. */
const MOST_EXAMPLES = 30;

const list = createRoute({
  method: 'get',
  path,
  tags,
  operationId: 'listBrandThemes',
  summary: 'Themes that a brand has beside those of all brands',
  request: byId,
  responses: { 200: json('The themes', brandThemesSchema) },
});

const add = createRoute({
  method: 'post',
  path,
  tags,
  operationId: 'addBrandTheme',
  summary: 'Give a brand a theme of its own',
  description: 'It is found in new mentions at once, and in a moment in those of the last 90 days.',
  request: { ...byId, body: jsonBody(newBrandTheme) },
  responses: { 201: json('The theme', brandThemeSchema) },
});

const remove = createRoute({
  method: 'delete',
  path: `${path}/{themeId}`,
  tags,
  operationId: 'deleteBrandTheme',
  summary: 'Take a theme away, from mentions and counts as well',
  request: { params: brandThemeParams, query: noQuery },
  responses: { 204: noContent },
});

const suggest = createRoute({
  method: 'get',
  path: `${path}/suggestions`,
  tags,
  operationId: 'suggestThemes',
  summary: 'Phrases that set a brand’s complaints (or its praise) apart, each with mentions that say it',
  description:
    'Learnt from the last four weeks against what else is said and the two months before. Copies count once; what a theme speaks of already is left out.',
  request: { params: byId.params, query: suggestionsQuery },
  responses: { 200: json('Suggestions, most distinctive first', suggestionsSchema) },
});

export function brandThemeRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const { store } = c.var.deps;
    const brand = found(await findBrand(store, c.req.valid('param').id), 'brand');
    return c.json({ items: (await brandThemesOf(store, brand.id)).map(brandThemeView) }, 200);
  });

  router.openapi(add, async (c) => {
    const { store, clock, work } = c.var.deps;
    const brand = found(await findBrand(store, c.req.valid('param').id), 'brand');
    const theme = await addBrandTheme(store, brand.id, c.req.valid('json'), clock.now());
    await work.recountThemes(brand.id);
    c.header('location', `/api/v1/brands/${brand.id}/themes/${theme.id}`);
    return c.json(brandThemeView(theme), 201);
  });

  router.openapi(remove, async (c) => {
    const { id, themeId } = c.req.valid('param');
    found((await deleteBrandTheme(c.var.deps.store, id, themeId)) || null, 'theme');
    return c.body(null, 204);
  });

  router.openapi(suggest, async (c) => {
    const { store, clock } = c.var.deps;
    const { sentiment } = c.req.valid('query');
    const brand = found(await findBrand(store, c.req.valid('param').id), 'brand');
    const suggestions = await themeSuggestions(store, brand, sentiment, clock.now());
    const ids = suggestions.flatMap(({ examples }) => examples);
    const page = { limit: MOST_EXAMPLES, cursor: null };
    const { items } = await pageOfMentions(store, { ids }, '-publishedAt', page);
    const byMention = new Map(items.map((mention) => [mention.id, mentionView(mention)]));
    const views = suggestions.map(({ examples, ...suggestion }) => ({
      ...suggestion,
      examples: examples.map((id) => byMention.get(id)).filter((mention) => mention !== undefined),
    }));
    return c.json({ suggestions: views }, 200);
  });

  return router;
}
