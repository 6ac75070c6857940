import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { allBrands, findBrand } from '../../../db/repos/brands/brands.ts';
import { attemptsOf, findDelivery, pageOfDeliveries } from '../../../db/repos/telling/deliveries.ts';
import {
  allDigests,
  deleteDigest,
  findDigest,
  findDigestRun,
  insertDigest,
  newestDigestRuns,
  updateDigest,
} from '../../../db/repos/telling/digests.ts';
import { allReceivers } from '../../../db/repos/telling/receivers.ts';
import { transaction } from '../../../db/store.ts';
import type { Digest } from '../../core/digest.ts';
import { newId } from '../../core/id.ts';
import { isId } from '../../core/is-id.ts';
import { nextDueTime } from '../../pipeline/digests/digest-due.ts';
import { endedPeriod, renderDigest } from '../../pipeline/digests/render-digest.ts';
import { postDigest } from '../../pipeline/digests/send-digest.ts';
import { audit } from '../audit.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { DigestEditPage, type DigestEditPageProps } from './digest-edit-page.tsx';
import { type DigestFields, faultsIn, fieldsIn, fieldsOf, freshFields, wishOf } from './digest-fields.ts';
import { DigestPage } from './digest-page.tsx';
import { DigestsPage } from './digests-page.tsx';
import { sendByMail } from './send-by-mail.ts';

const PAST_SHOWN = 12;

/** Digests: what there are, a new one, what one looks like, and those that went out. */
export function digestRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work } = deps;
  const routes = new Hono();
  const section = 'digests';

  routes.get('/', async (c) => {
    const now = clock.now();
    const brands = new Map((await allBrands(store)).map((brand) => [brand.id, brand]));
    const names = new Map((await allReceivers(store)).map(({ id, name }) => [id, name]));
    const digests = [];
    const asked = c.req.query('brand') ?? null;
    for (const digest of await allDigests(store)) {
      if (asked !== null && digest.brandId !== asked) continue;
      const brand = brands.get(digest.brandId);
      if (brand === undefined) continue;
      const receivers = digest.receiverIds.flatMap((id) => names.get(id) ?? []);
      const [last] = await newestDigestRuns(store, digest.id, 1);
      const nextDue = digest.enabled ? nextDueTime(digest, now) : null;
      digests.push({ digest, brand, receivers, nextDue, last });
    }
    return respond(c, frame, { title: t('Digests'), section }, <DigestsPage {...{ digests, now }} />);
  });

  routes.get('/new', async (c) => {
    const brands = await allBrands(store);
    const brand = brands.find(({ id }) => id === c.req.query('brand')) ?? brands[0];
    return edit(c, null, freshFields(brand));
  });

  routes.post('/new', async (c) => {
    const field = await readForm(c);
    return save(c, null, fieldsIn(field, field('brand'), await receiverIds()), field('do'));
  });

  routes.get('/:runId', async (c, next) => {
    const runId = c.req.param('runId');
    const run = isId(runId) ? await findDigestRun(store, runId) : null;
    if (run === null) return next();
    return respond(c, frame, { title: run.title, section }, <DigestPage run={run} />);
  });

  routes.get('/:id/edit', async (c, next) => {
    const digest = await digestOf(c);
    if (digest === null) return next();
    const withPreview = c.req.query('preview') === 'yes';
    return edit(c, digest, fieldsOf(digest), withPreview ? { preview: await preview(digest) } : {});
  });

  routes.post('/:id/edit', async (c, next) => {
    const digest = await digestOf(c);
    if (digest === null) return next();
    const field = await readForm(c);
    return save(c, digest, fieldsIn(field, digest.brandId, await receiverIds()), field('do'));
  });

  routes.post('/:id/send', async (c, next) => {
    const digest = await digestOf(c);
    const brand = digest === null ? null : await findBrand(store, digest.brandId);
    if (digest === null || brand === null) return next();
    const field = await readForm(c);
    const now = clock.now();
    const address = field('address');
    if (address !== '') {
      if (!z.email().safeParse(address).success) throw new FormError(t('This is no mail address.'));
      const mailed = await sendByMail(deps.mail, await preview(digest), address, now);
      await note(c, 'test', digest, { address });
      return edit(c, digest, fieldsOf(digest), { mailed });
    }
    const receiverId = (await receiverIds()).find((id) => id === field('receiver'));
    if (receiverId === undefined) throw new FormError(t('Choose a receiver or write a mail address.'));
    const alone = { ...digest, receiverIds: [receiverId] };
    await postDigest(deps, alone, brand, { ...endedPeriod(digest, now), dueAt: now });
    await note(c, 'test', digest, { receiverId });
    const { items } = await pageOfDeliveries(store, { receiverId, from: now }, { limit: 1, cursor: null });
    await work.deliverDue();
    return c.redirect(`/digests/${digest.id}/edit?test=${items[0]?.id ?? ''}`, 303);
  });

  routes.post('/:id/:verb{on|off}', async (c, next) => {
    const digest = await digestOf(c);
    if (digest === null) return next();
    const enabled = c.req.param('verb') === 'on';
    await transaction(store, (tx) => updateDigest(tx, digest.id, { enabled }));
    await note(c, 'update', digest);
    return c.redirect(withNotice(`/digests/${digest.id}/edit`, enabled ? 'digest-on' : 'digest-off'), 303);
  });

  routes.post('/:id/remove', async (c, next) => {
    const digest = await digestOf(c);
    if (digest === null) return next();
    await deleteDigest(store, digest.id);
    await note(c, 'delete', digest);
    return c.redirect(withNotice('/digests', 'digest-removed'), 303);
  });

  return routes;

  async function save(
    c: Context,
    digest: Digest | null,
    fields: DigestFields,
    wish: string,
  ): Promise<Response> {
    const faults = faultsIn(fields, await allBrands(store));
    if (Object.keys(faults).length > 0) return edit(c, digest, fields, { faults });
    const set = wishOf(fields);
    const about = { ...set, brandId: fields.brandId };
    if (wish === 'preview') return edit(c, digest, fields, { preview: await preview(about) });
    const now = clock.now();
    const saved = digest ?? { ...about, id: newId(now), enabled: true, createdAt: now };
    await transaction(store, async (tx) => {
      if (digest === null) await insertDigest(tx, saved);
      else await updateDigest(tx, digest.id, set);
    });
    await note(c, digest === null ? 'create' : 'update', saved);
    return c.redirect(
      withNotice(`/digests/${saved.id}/edit`, digest === null ? 'digest-added' : 'digest-changed'),
      303,
    );
  }

  async function preview(digest: Pick<Digest, 'at' | 'timezone' | 'brandId'>) {
    const brand = await findBrand(store, digest.brandId);
    if (brand === null) throw new FormError(t('Choose a brand.'));
    return renderDigest(deps, digest, brand);
  }

  async function edit(
    c: Context,
    digest: Digest | null,
    fields: DigestFields,
    more: Partial<Pick<DigestEditPageProps, 'faults' | 'preview' | 'mailed'>> = {},
  ): Promise<Response> {
    const { faults = {}, preview = null, mailed = null } = more;
    const now = clock.now();
    const props = {
      ...{ digest, fields, faults, preview, mailed, now },
      brands: await allBrands(store),
      receivers: await allReceivers(store),
      runs: digest === null ? [] : await newestDigestRuns(store, digest.id, PAST_SHOWN),
      nextDue: digest?.enabled ? nextDueTime(digest, now) : null,
      test: await testOf(c.req.query('test') ?? ''),
    };
    const status = Object.keys(faults).length > 0 ? 422 : 200;
    const head = { title: t('Digests'), section, status, brandId: fields.brandId || undefined } as const;
    return respond(c, frame, head, <DigestEditPage {...props} />);
  }

  function note(c: Context, verb: string, { id, brandId }: Digest, changes: Record<string, unknown> = {}) {
    return audit(c, deps, { action: `digest.${verb}`, subject: 'digest', subjectId: id, brandId, changes });
  }

  async function digestOf(c: Context): Promise<Digest | null> {
    const id = c.req.param('id') ?? '';
    return isId(id) ? findDigest(store, id) : null;
  }

  async function receiverIds(): Promise<string[]> {
    return (await allReceivers(store)).map(({ id }) => id);
  }

  async function testOf(deliveryId: string) {
    const delivery = isId(deliveryId) ? await findDelivery(store, deliveryId) : null;
    if (delivery === null) return null;
    return { delivery, attempt: (await attemptsOf(store, delivery.id)).at(-1) ?? null };
  }
}
