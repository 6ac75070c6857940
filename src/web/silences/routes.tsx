import { Hono } from 'hono';
import { allBrands } from '../../../db/repos/brands.ts';
import { deleteSilence, silencesAfter } from '../../../db/repos/silences.ts';
import { severities } from '../../core/incident.ts';
import { addMs, HOUR } from '../../core/time.ts';
import { addSilence } from '../../setup/silences.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { isId } from '../ids.ts';
import { knownActor } from '../incidents/actor.ts';
import { type Frame, respond } from '../respond.tsx';
import { SilencesPage } from './silences-page.tsx';

const LONGEST_HOURS = 24 * 31;
const LONGEST_REASON = 2_000;

/** What is silenced, how to silence more, and how to end it. */
export function silenceRoutes({ store, clock }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();

  routes.get('/', async (c) => {
    const now = clock.now();
    const page = (
      <SilencesPage silences={await silencesAfter(store, now)} brands={await allBrands(store)} now={now} />
    );
    return respond(c, frame, { title: 'Silences', section: 'incidents' }, page);
  });

  routes.post('/', async (c) => {
    const field = await readForm(c);
    const given = (name: string) => (field(name) === '' ? undefined : field(name));
    const hours = Number(given('hours') ?? 1);
    const reason = field('reason').slice(0, LONGEST_REASON);
    if (reason === '') throw new FormError('Say why, so that others know.');
    if (!(hours > 0 && hours <= LONGEST_HOURS)) throw new FormError('A silence lasts a month at most.');
    const brand = given('brand');
    const known = (await allBrands(store)).some(({ id }) => id === brand);
    if (brand !== undefined && !known) throw new FormError('There is no such brand.');
    const severity = severities.find((one) => one === field('severity'));
    const theme = given('theme');
    const now = clock.now();
    await addSilence(
      store,
      {
        brandId: brand ?? null,
        matchers: {
          ...(severity === undefined ? {} : { severities: [severity] }),
          ...(theme === undefined ? {} : { themes: [theme] }),
          ...(given('title') === undefined ? {} : { title: field('title') }),
        },
        startsAt: now,
        endsAt: addMs(now, hours * HOUR),
        reason,
        createdBy: knownActor(c) || 'somebody',
      },
      now,
    );
    return c.redirect(withNotice('/silences', 'silenced'), 303);
  });

  routes.post('/:id/end', async (c, next) => {
    const id = c.req.param('id');
    if (!isId(id) || !(await deleteSilence(store, id))) return next();
    return c.redirect(withNotice('/silences', 'silence-ended'), 303);
  });

  return routes;
}
