import { type Context, Hono } from 'hono';
import { isSilencing } from '../../../alerts/pipeline/silence.ts';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { pageOfIncidents } from '../../../db/repos/incidents/incidents.ts';
import {
  deleteSilence,
  findSilence,
  pageOfSilences,
  silencesAfter,
  updateSilence,
} from '../../../db/repos/incidents/silences.ts';
import { isId } from '../../core/is-id.ts';
import { mutedBy } from '../../pipeline/routing/mute.ts';
import { addSilence } from '../../setup/silences.ts';
import { knownActor } from '../actor.ts';
import { audit } from '../audit.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { zoneOf } from '../time-text.ts';
import { t } from '../words/t.ts';
import { type SilenceFields, silenceIn } from './silence-form.ts';
import { type SilencePreview, SilencesPage } from './silences-page.tsx';

const PAST_SHOWN = 30;
/** Incidents that a preview looks at. */
const LOOKED = 100;

/** What is silenced, how to silence more, and how to end it. */
export function silenceRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work } = deps;
  const routes = new Hono();

  routes.get('/', (c) => show(c, () => '', null));

  routes.post('/', async (c) => {
    const field = await readForm(c);
    const now = clock.now();
    const brands = await allBrands(store);
    const zone = zoneOf(brands[0]?.timezone ?? 'UTC');
    const wish = silenceIn(field, brands, { zone, now });
    if (field('do') === 'preview') return show(c, field, await preview(wish));
    const createdBy = knownActor(c) || 'somebody';
    const { id, brandId } = await addSilence(store, { ...wish, createdBy }, now);
    await audit(c, deps, { action: 'silence.create', subject: 'silence', subjectId: id, brandId });
    return c.redirect(withNotice('/silences', 'silenced'), 303);
  });

  routes.post('/:id/end', async (c, next) => {
    const id = c.req.param('id');
    const silence = isId(id) ? await findSilence(store, id) : null;
    const now = clock.now();
    if (silence === null || silence.endsAt <= now) return next();
    if (isSilencing(silence, now)) await updateSilence(store, id, { endsAt: now });
    else await deleteSilence(store, id);
    const { brandId, reason } = silence;
    const about = { subject: 'silence', subjectId: id, brandId };
    await audit(c, deps, { action: 'silence.end', ...about, changes: { reason } });
    await work.deliverDue();
    return c.redirect(withNotice('/silences', 'silence-ended'), 303);
  });

  return routes;

  async function show(c: Context, written: (name: string) => string, preview: SilencePreview | null) {
    const now = clock.now();
    const brands = await allBrands(store);
    const ahead = await silencesAfter(store, now);
    const { items } = await pageOfSilences(store, { limit: PAST_SHOWN, cursor: null });
    const brandId = c.req.query('brand') ?? null;
    const silences = [...ahead, ...items.filter(({ endsAt }) => endsAt <= now)].filter(
      (silence) => brandId === null || silence.brandId === null || silence.brandId === brandId,
    );
    const zone = zoneOf(brands[0]?.timezone ?? 'UTC');
    const page = <SilencesPage {...{ silences, brands, written, zone, preview, now }} />;
    return respond(c, frame, { title: t('Silences'), section: 'silences' }, page);
  }

  async function preview(wish: SilenceFields): Promise<SilencePreview> {
    const brandId = wish.brandId ?? undefined;
    const { items } = await pageOfIncidents(store, { brandId }, { limit: LOOKED, cursor: null });
    const muted = await mutedBy(store, wish, items);
    const isOver = ({ status }: { status: string }) => status === 'resolved';
    return {
      live: muted.filter((incident) => !isOver(incident)),
      past: { muted: muted.filter(isOver).length, looked: items.filter(isOver).length },
    };
  }
}
