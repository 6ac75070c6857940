import { Hono } from 'hono';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { isId } from '../../core/is-id.ts';
import { actOnMentions } from '../../pipeline/bulk/act-on-mentions.ts';
import { knownActor } from '../actor.ts';
import { audit } from '../audit.ts';
import { chosenBrand } from '../components/chosen-brand.ts';
import { NoBrand } from '../components/no-brand.tsx';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { periodOf } from '../period/period.ts';
import { type Frame, respond } from '../respond.tsx';
import { localPath, safeHref } from '../safe-href.ts';
import { t } from '../words/t.ts';
import { PraisePage } from './praise-page.tsx';
import { praiseReport } from './praise-report.ts';

/** What people say well of a brand, and the thanks for it. */
export function praiseRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock } = deps;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const brand = chosenBrand(await allBrands(store), c.req.query('brand'));
    const head = { title: t('Praise'), section: 'praise', brandId: brand?.id } as const;
    if (brand === null) return respond(c, frame, head, <NoBrand title={t('Praise')} />);
    const now = clock.now();
    const report = await praiseReport(store, brand, periodOf(c.req.query(), brand.timezone, now), now);
    return respond(c, frame, head, <PraisePage report={report} />);
  });

  routes.post('/thanked', async (c, next) => {
    const field = await readForm(c);
    const id = field('mention');
    const url = safeHref(field('url'));
    if (url === null && field('url') !== '') throw new FormError(t('This is not a web address.'));
    if (!isId(id)) return next();
    const at = clock.now();
    const response = { url, at: at.toISOString() };
    const word = { by: knownActor(c) || 'somebody', at };
    const { brandIds } = await actOnMentions(store, [id], { kind: 'answer', response }, word);
    const [brandId] = brandIds;
    if (brandId === undefined) return next();
    await audit(c, deps, { action: 'mention.thank', subject: 'mention', subjectId: id, brandId });
    return c.redirect(withNotice(localPath(field('return'), '/praise'), 'thanked', id), 303);
  });

  return routes;
}
