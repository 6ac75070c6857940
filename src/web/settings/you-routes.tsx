import { type Context, Hono } from 'hono';
import { endOtherSessions, endSession, sessionsOf } from '../../../db/repos/access/sessions.ts';
import { updateUser } from '../../../db/repos/access/users.ts';
import type { SignedInPerson } from '../../access/accounts/accounts.ts';
import type { Proof } from '../../access/accounts/outcomes.ts';
import { isTimezone } from '../../core/timezone.ts';
import { refusalText } from '../accounts/refusal-words.ts';
import { secretOf } from '../accounts/sign-in-routes.tsx';
import { cleanName } from '../actor.ts';
import { audit } from '../audit.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { locales } from '../reader.ts';
import { type Frame, respond } from '../respond.tsx';
import { askingOf, setCookies, visitor } from '../visitor.ts';
import { t } from '../words/t.ts';
import { TwoStepPage } from './two-step-page.tsx';
import { NobodyPage, type YouFault, YouPage } from './you-page.tsx';

/** One's own account: name, language, password, second step, sessions. */
export function youRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { accounts, store } = deps;
  const { wall } = accounts;
  const routes = new Hono();

  routes.get('/', (c) => {
    const who = visitor();
    if (who?.kind !== 'person') {
      return respond(c, frame, { title: t('Settings'), section: 'settings' }, <NobodyPage />);
    }
    return show(c, who, null);
  });

  routes.post('/profile', async (c) => {
    const { person } = self();
    const field = await readForm(c);
    const name = cleanName(field('name'));
    if (name === '') throw new FormError(t('Say your name, so that others know who you are.'));
    const locale = locales.find((one) => one === field('locale')) ?? null;
    const timezone = isTimezone(field('timezone')) && field('timezone') !== '' ? field('timezone') : null;
    await updateUser(store, person.id, { name, locale, timezone, updatedAt: wall.now() });
    await note(c, 'account.update', { name: [person.name, name] });
    return c.redirect(withNotice('/settings', 'saved'), 303);
  });

  routes.post('/password', async (c) => {
    const who = self();
    const current = await secretOf(c, 'current');
    const next = await secretOf(c, 'password');
    const done = await proven(c, who, () => accounts.changePassword({ current, next }, askingOf(c, deps)));
    if (!done.ok) {
      return show(c, who, { form: 'password', text: refusalText(done.reason, wrongPassword()) });
    }
    setCookies(c, deps, done.cookies);
    await note(c, 'account.password', {});
    return c.redirect(withNotice('/settings', 'password-changed'), 303);
  });

  routes.post('/two-step', async (c) => {
    const who = self();
    const current = await secretOf(c, 'current');
    const begun = await proven(c, who, () => accounts.beginTwoStep(current, askingOf(c, deps)));
    if (!begun.ok) {
      return show(c, who, { form: 'two-step', text: refusalText(begun.reason, wrongPassword()) });
    }
    await note(c, 'account.two-step-begin', {});
    return respond(
      c,
      frame,
      { title: t('Set up a second step'), section: 'settings' },
      <TwoStepPage secrets={begun} fault={null} />,
    );
  });

  routes.post('/two-step/confirm', async (c) => {
    const who = self();
    const code = (await readForm(c))('code').replaceAll(/\D/gu, '');
    const done = await proven(c, who, () => accounts.confirmTwoStep(code, askingOf(c, deps)));
    if (!done.ok) {
      const fault = refusalText(done.reason, t('This code is not the right one.'));
      const page = <TwoStepPage secrets={null} fault={fault} />;
      return respond(c, frame, { title: t('Set up a second step'), section: 'settings', status: 422 }, page);
    }
    setCookies(c, deps, done.cookies);
    await note(c, 'account.two-step-on', {});
    return c.redirect(withNotice('/settings', 'two-step-on'), 303);
  });

  routes.post('/two-step/end', async (c) => {
    const who = self();
    const current = await secretOf(c, 'current');
    const done = await proven(c, who, () => accounts.endTwoStep(current, askingOf(c, deps)));
    if (!done.ok) {
      return show(c, who, { form: 'two-step', text: refusalText(done.reason, wrongPassword()) });
    }
    setCookies(c, deps, done.cookies);
    await note(c, 'account.two-step-off', {});
    return c.redirect(withNotice('/settings', 'two-step-off'), 303);
  });

  routes.post('/sessions/end-others', async (c) => {
    const { person, sessionId } = self();
    await endOtherSessions(store, person.id, sessionId);
    await note(c, 'account.sessions-end', {});
    return c.redirect(withNotice('/settings', 'signed-out-there'), 303);
  });

  routes.post('/sessions/:id/end', async (c, next) => {
    if (!(await endSession(store, self().person.id, c.req.param('id')))) return next();
    await note(c, 'account.session-end', {});
    return c.redirect(withNotice('/settings', 'signed-out-there'), 303);
  });

  async function show(c: Context, who: SignedInPerson, fault: YouFault | null) {
    const { person, sessionId } = who;
    const now = wall.now();
    const sessions = await sessionsOf(store, person.id, now);
    const status = fault === null ? 200 : 422;
    return respond(
      c,
      frame,
      { title: t('Settings'), section: 'settings', status },
      <YouPage person={person} sessions={sessions} currentId={sessionId} now={now} fault={fault} />,
    );
  }

  function note(c: Context, action: string, changes: Record<string, unknown>) {
    const subjectId = self().person.id;
    return audit(c, deps, { action, subject: 'account', subjectId, brandId: null, changes });
  }

  /** What is asked for with proof is not listened to where that was tried too often. */
  async function proven<T>(c: Context, { person }: SignedInPerson, ask: () => Promise<Proof<T>>) {
    const tired = await accounts.tooOften('proof', askingOf(c, deps), person.email);
    return tired ? ({ ok: false, reason: 'too-often' } as const) : ask();
  }

  return routes;
}

function wrongPassword(): string {
  return t('This is not your password.');
}

/** Who asks. Only somebody with an account gets to see the forms that lead here. */
function self(): SignedInPerson {
  const who = visitor();
  if (who?.kind === 'person') return who;
  throw new FormError(t('Nobody has an account yet'));
}
