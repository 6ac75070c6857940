import { type Context, Hono } from 'hono';
import { deleteSource, findSource } from '../../../db/repos/crawl/sources.ts';
import { transaction } from '../../../db/store.ts';
import { isId } from '../../core/is-id.ts';
import type { Source } from '../../core/source.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import { changeSource, type SourceWishChange } from '../../setup/change-source.ts';
import { audit } from '../audit.ts';
import { type NoticeCode, withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { t } from '../words/t.ts';
import { asFormError } from './discovery-forms.ts';
import { type Kind, kindById } from './kinds.ts';
import { changeableInputs, settingsIn } from './setting-inputs.ts';

const MOST_MINUTES = 10_080;

/** What can be done with a source that is read. */
export function changeRoutes(deps: PagesDeps): Hono {
  const { store, clock, work } = deps;
  const routes = new Hono();

  routes.post('/:id/crawl', async (c, next) => {
    const source = await sourceAt(c);
    if (source === null) return next();
    await work.crawl(source.id);
    return done(c, source, 'visiting', 'crawl');
  });

  routes.post('/:id/pause', (c, next) => toStatus(c, next, 'paused'));
  routes.post('/:id/resume', (c, next) => toStatus(c, next, 'active'));

  routes.post('/:id/remove', async (c, next) => {
    const source = await sourceAt(c);
    if (source === null) return next();
    await deleteSource(store, source.id);
    await noted(c, source, 'delete');
    return c.redirect(withNotice('/sources', 'source-removed'), 303);
  });

  routes.post('/:id', async (c, next) => {
    const source = await sourceAt(c);
    if (source === null) return next();
    const field = await readForm(c);
    const kind = kindById(source.connector);
    const title = field('title') || null;
    const wish: SourceWishChange = {
      title,
      intervalSeconds: source.listens ? undefined : secondsIn(field('minutes')),
      settings: kind === null ? undefined : changedSettings(kind, source.settings, field),
    };
    await change(source, wish);
    return done(c, source, 'source-changed');
  });

  return routes;

  async function toStatus(c: Context, next: () => Promise<void>, status: 'active' | 'paused') {
    const source = await sourceAt(c);
    if (source === null) return next();
    await change(source, { status });
    if (status === 'active') await work.crawlDue();
    return done(c, source, status === 'paused' ? 'source-paused' : 'source-resumed');
  }

  async function change(source: Source, wish: SourceWishChange): Promise<void> {
    await transaction(store, (tx) => changeSource(tx, source.id, wish, clock.now())).catch((error) => {
      throw asFormError(error);
    });
  }

  async function done(c: Context, source: Source, notice: NoticeCode, verb = 'update'): Promise<Response> {
    await noted(c, source, verb);
    return c.redirect(withNotice(`/sources/${source.id}`, notice), 303);
  }

  function noted(c: Context, { id }: Source, verb: string): Promise<void> {
    const about = { subject: 'source', subjectId: id, brandId: null };
    return audit(c, deps, { action: `source.${verb}`, ...about });
  }

  async function sourceAt(c: Context): Promise<Source | null> {
    const id = c.req.param('id') ?? '';
    return isId(id) ? findSource(store, id) : null;
  }
}

/** @throws {FormError} when it is no number of minutes that a source can be visited in */
function secondsIn(minutes: string): number {
  const count = Number(minutes);
  if (!Number.isInteger(count) || count < 1 || count > MOST_MINUTES)
    throw new FormError(t('A pause between visits lasts from one minute to a week.'));
  return (count * MINUTE) / SECOND;
}

/** The same place, read as the form says. */
function changedSettings(
  kind: Kind,
  before: Readonly<Record<string, unknown>>,
  field: (name: string) => string,
): Record<string, unknown> {
  return {
    [kind.main]: before[kind.main],
    ...settingsIn(changeableInputs(kind, before), field, before),
  };
}
