import { type Context, Hono } from 'hono';
import { brandThemesOf, deleteBrandTheme } from '../../../db/repos/brands/brand-themes.ts';
import { allBrands, findBrand } from '../../../db/repos/brands/brands.ts';
import { mentionsById } from '../../../db/repos/mentions/mention-feed.ts';
import { isId } from '../../core/is-id.ts';
import { addMs, BUCKET, bucketOf } from '../../core/time.ts';
import { themeSuggestions } from '../../pipeline/themes/suggestions.ts';
import { themeTrends } from '../../pipeline/themes/theme-trends.ts';
import { addBrandTheme } from '../../setup/brand-themes.ts';
import { SetupError } from '../../setup/fault.ts';
import { audit } from '../audit.ts';
import { chosenBrand } from '../components/chosen-brand.ts';
import { NoBrand } from '../components/no-brand.tsx';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { Suggestions } from './suggestions.tsx';
import { ThemesPage } from './themes-page.tsx';

const WEEKS = 8;
const LONGEST_TITLE = 60;
const LONGEST_PHRASE = 100;
const MOST_PHRASES = 50;

/** A brand's themes over the weeks, and themes of its own. */
export function themeRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work } = deps;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const brand = chosenBrand(await allBrands(store), c.req.query('brand'));
    const head = { title: t('Themes'), section: 'themes', brandId: brand?.id } as const;
    if (brand === null) return respond(c, frame, head, <NoBrand title={t('Themes')} />);
    const label = labelOf(c);
    const now = clock.now();
    const trends = await themeTrends(store, brand.id, addMs(bucketOf(now), BUCKET), WEEKS, label);
    const own = await brandThemesOf(store, brand.id);
    const page = <ThemesPage {...{ brand, label, trends, own }} />;
    return respond(c, frame, head, page);
  });

  // They are read out of thousands of texts: the page does not wait for them.
  routes.get('/suggestions', async (c, next) => {
    const brand = (await allBrands(store)).find(({ id }) => id === c.req.query('brand'));
    if (brand === undefined) return next();
    const suggestions = await themeSuggestions(store, brand, labelOf(c), clock.now());
    const examples = await mentionsById(
      store,
      suggestions.flatMap((suggestion) => suggestion.examples),
    );
    const list = <Suggestions brand={brand} suggestions={suggestions} examples={examples} />;
    if (c.req.header('hx-request') === 'true') return c.html(list);
    const page = (
      <>
        <h1>{t('Suggested themes')}</h1>
        {list}
      </>
    );
    return respond(c, frame, { title: t('Suggested themes'), section: 'themes', brandId: brand.id }, page);
  });

  routes.post('/', async (c, next) => {
    const field = await readForm(c);
    const brand = isId(field('brand')) ? await findBrand(store, field('brand')) : null;
    if (brand === null) return next();
    const phrases = field('phrases')
      .split(',')
      .map((phrase) => phrase.trim().slice(0, LONGEST_PHRASE))
      .filter((phrase) => phrase !== '')
      .slice(0, MOST_PHRASES);
    if (phrases.length === 0) throw new FormError(t('A theme needs a phrase. Go back and write one.'));
    const origin = field('origin') === 'suggested' ? 'suggested' : 'person';
    const wish = { title: field('title').slice(0, LONGEST_TITLE), phrases, origin } as const;
    try {
      const theme = await addBrandTheme(store, brand.id, wish, clock.now());
      const about = { subject: 'theme', subjectId: theme.id, brandId: brand.id };
      await audit(c, deps, { action: 'theme.create', ...about });
    } catch (error) {
      if (error instanceof SetupError)
        throw new FormError(t('This theme cannot be added: {fault}.', { fault: error.message }));
      throw error;
    }
    await work.recountThemes(brand.id);
    return c.redirect(withNotice(`/themes?brand=${brand.id}`, 'theme-added'), 303);
  });

  routes.post('/:id/remove', async (c, next) => {
    const [id, field] = [c.req.param('id'), await readForm(c)];
    const brandId = field('brand');
    if (!isId(id) || !isId(brandId) || !(await deleteBrandTheme(store, brandId, id))) return next();
    await audit(c, deps, { action: 'theme.delete', subject: 'theme', subjectId: id, brandId });
    return c.redirect(withNotice(`/themes?brand=${brandId}`, 'theme-removed'), 303);
  });

  return routes;
}

function labelOf(c: Context): 'negative' | 'positive' {
  return c.req.query('about') === 'praise' ? 'positive' : 'negative';
}
