import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import {
  allBrands,
  brandNames,
  competitorsOf,
  competitorsOfEach,
  deleteBrand,
  findBrand,
} from '../../../db/repos/brands/brands.ts';
import { transaction } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import { isId } from '../../core/is-id.ts';
import { isTimezone } from '../../core/timezone.ts';
import { changeBrand } from '../../setup/brands.ts';
import { type Fault, SetupError } from '../../setup/fault.ts';
import { compareWith } from '../../setup/watch-brand.ts';
import { audit } from '../audit.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { listed, webAddress } from '../written.ts';
import { type BrandFields, brandIn, fieldsIn, fieldsOf } from './brand-fields.ts';
import { BrandsPage } from './brands-page.tsx';
import { changePreview } from './change-preview.tsx';
import { EditPage } from './edit-page.tsx';

/** The brands that are watched, and how each is. */
export function brandRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work } = deps;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const brands = await allBrands(store);
    const competitors = await competitorsOfEach(
      store,
      brands.map(({ id }) => id),
    );
    return respond(
      c,
      frame,
      { title: t('Brands'), section: 'settings' },
      <BrandsPage {...{ brands, competitors }} />,
    );
  });

  routes.get('/new', (c) => c.redirect('/welcome'));

  routes.get('/:id/edit', async (c, next) => {
    const brand = await brandAt(c);
    if (brand === null) return next();
    return show(c, brand, { fields: fieldsOf(brand, await rivalsOf(brand)) });
  });

  routes.post('/:id/preview', async (c, next) => {
    const brand = await brandAt(c);
    if (brand === null) return next();
    const fields = fieldsIn(await readForm(c));
    const preview = await changePreview(store, fields.query, brand.query);
    return c.req.header('hx-request') === 'true' ? c.html(preview) : show(c, brand, { fields, preview });
  });

  routes.post('/:id', async (c, next) => {
    const brand = await brandAt(c);
    if (brand === null) return next();
    const field = await readForm(c);
    const fields = fieldsIn(field);
    const faults = faultsIn(fields);
    if (faults.length > 0) return show(c, brand, { fields, faults });
    try {
      const added = await transaction(store, async (tx) => {
        const changed = await changeBrand(tx, brand.id, brandIn(fields), clock.now());
        return changed === null ? [] : compareWith(tx, changed, listed(fields.competitors), clock.now());
      });
      for (const { id } of added) await work.rematch(id);
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      const preview = await changePreview(store, fields.query, brand.query);
      return show(c, brand, { fields, faults: error.faults, preview });
    }
    const about = { subject: 'brand', subjectId: brand.id, brandId: brand.id };
    await audit(c, deps, { action: 'brand.update', ...about });
    if (fields.query !== brand.query && field('rematch') === 'yes') await work.rematch(brand.id);
    return c.redirect(withNotice(`/brands/${brand.id}/edit`, 'brand-changed'), 303);
  });

  routes.post('/:id/delete', async (c, next) => {
    const brand = await brandAt(c);
    if (brand === null) return next();
    const { id, name } = brand;
    if ((await readForm(c))('confirm') !== name.trim())
      throw new FormError(t('The name that was typed is another one. Nothing was deleted.'));
    await transaction(store, (tx) => deleteBrand(tx, id));
    await audit(c, deps, { action: 'brand.delete', subject: 'brand', subjectId: id, brandId: id });
    return c.redirect(withNotice('/brands', 'brand-deleted'), 303);
  });

  return routes;

  async function brandAt(c: Context): Promise<Brand | null> {
    const id = c.req.param('id') ?? '';
    return isId(id) ? findBrand(store, id) : null;
  }

  async function rivalsOf(brand: Brand): Promise<string[]> {
    return [...(await brandNames(store, await competitorsOf(store, brand.id))).values()].toSorted();
  }

  function show(
    c: Context,
    brand: Brand,
    shown: { fields: BrandFields; faults?: readonly Fault[]; preview?: Child },
  ): Promise<Response> {
    const { fields, faults = [], preview = null } = shown;
    const status = faults.length > 0 ? 422 : 200;
    const head = { title: brand.name, section: 'settings', brandId: brand.id, status } as const;
    return respond(c, frame, head, <EditPage {...{ brand, fields, faults, preview }} />);
  }
}

function faultsIn({ name, url, timezone, query }: BrandFields): Fault[] {
  const faults: Fault[] = [];
  if (name === '') faults.push({ path: 'name', message: t('A brand needs a name.') });
  if (query === '') faults.push({ path: 'query', message: t('Something has to find it.') });
  if (url !== '' && webAddress(url) === null)
    faults.push({ path: 'url', message: t('That is not the address of a site.') });
  if (!isTimezone(timezone)) faults.push({ path: 'timezone', message: t('There is no such time zone.') });
  return faults;
}
