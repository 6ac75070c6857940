import { type Context, Hono } from 'hono';
import { allBrands, deleteBrand, findBrand } from '../../../db/repos/brands/brands.ts';
import { transaction } from '../../../db/store.ts';
import { isId } from '../../core/is-id.ts';
import { audit } from '../audit.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { DataPage } from './data-page.tsx';

/** What is kept, and how it leaves. */
export function dataRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, retentionDays } = deps;
  const routes = new Hono();

  routes.get('/', (c) => show(c, null));

  routes.post('/brands/:id/delete', async (c, next) => {
    const id = c.req.param('id');
    const brand = isId(id) ? await findBrand(store, id) : null;
    if (brand === null) return next();
    if ((await readForm(c))('name') !== brand.name) {
      return show(c, { brandId: id, text: t('That is not its name. Nothing was deleted.') });
    }
    await transaction(store, (tx) => deleteBrand(tx, id));
    await audit(c, deps, { action: 'brand.delete', subject: 'brand', subjectId: id, brandId: id });
    return c.redirect(withNotice('/settings/data', 'brand-deleted'), 303);
  });

  async function show(c: Context, fault: { brandId: string; text: string } | null) {
    const brands = await allBrands(store);
    const page = <DataPage brands={brands} retentionDays={retentionDays} fault={fault} />;
    const status = fault === null ? 200 : 422;
    return respond(c, frame, { title: t('Data'), section: 'settings', status }, page);
  }

  return routes;
}
