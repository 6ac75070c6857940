import { type Context, Hono } from 'hono';
import { cleanEmail } from '../../access/accounts/members.ts';
import type { CodeKind, SignedIn } from '../../access/accounts/sign-in.ts';
import { loadPerson } from '../../access/person.ts';
import { SECOND } from '../../core/time.ts';
import { audit } from '../audit.ts';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { localPath } from '../safe-href.ts';
import { askingOf, setCookies, signedIn } from '../visitor.ts';
import { t } from '../words/t.ts';
import { refusalText } from './refusal-words.ts';
import { SecondStepPage, SignInPage } from './sign-in-pages.tsx';

/** Coming in with an account, and leaving. */
export function signInRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { accounts, store } = deps;
  const routes = new Hono();

  routes.get('/sign-in', async (c) => {
    const to = localPath(c.req.query('to') ?? '', '/');
    if (signedIn() !== null) return c.redirect(to, 303);
    if (!(await accounts.exist())) return c.redirect('/welcome/account', 303);
    const fresh = c.req.query('fresh') !== undefined;
    const page = <SignInPage email="" to={to} fault={null} fresh={fresh} />;
    return respond(c, frame, { title: t('Sign in'), bare: true }, page);
  });

  routes.post('/sign-in', async (c) => {
    const field = await readForm(c);
    const given = await secretOf(c, 'password');
    const email = cleanEmail(field('email'));
    const to = localPath(field('to'), '/');
    const came = await accounts.signIn({ email, password: given }, askingOf(c, deps));
    if (came.ok) return goOn(c, came, to);
    const status = refused(c, came);
    const fault = refusalText(came.reason, t('This e-mail and password do not fit together.'));
    const page = <SignInPage email={email} to={to} fault={fault} fresh={false} />;
    return respond(c, frame, { title: t('Sign in'), status, bare: true }, page);
  });

  routes.get('/sign-in/second-step', (c) => {
    const to = localPath(c.req.query('to') ?? '', '/');
    const page = <SecondStepPage kind={kindOf(c.req.query('with'))} to={to} fault={null} />;
    return respond(c, frame, { title: t('One more step'), bare: true }, page);
  });

  routes.post('/sign-in/second-step', async (c) => {
    const field = await readForm(c);
    const kind = kindOf(field('with'));
    const to = localPath(field('to'), '/');
    const code = kind === 'app' ? field('code').replaceAll(/\D/gu, '') : field('code');
    const came = await accounts.secondStep({ code, kind }, askingOf(c, deps));
    if (came.ok) return goOn(c, came, to);
    const status = refused(c, came);
    const fault = refusalText(came.reason, t('This code is not the right one.'));
    const page = <SecondStepPage kind={kind} to={to} fault={fault} />;
    return respond(c, frame, { title: t('One more step'), status, bare: true }, page);
  });

  routes.post('/sign-out', async (c) => {
    setCookies(c, deps, await accounts.signOut(askingOf(c, deps)));
    return c.redirect('/sign-in', 303);
  });

  async function goOn(c: Context, came: SignedIn & { ok: true }, to: string): Promise<Response> {
    setCookies(c, deps, came.cookies);
    if (came.secondStep) return c.redirect(`/sign-in/second-step?${new URLSearchParams({ to })}`, 303);
    const person = came.userId === null ? null : await loadPerson(store, came.userId);
    await audit(c, deps, {
      action: 'account.sign-in',
      subject: 'account',
      subjectId: came.userId,
      brandId: null,
      changes: {},
      by: person,
    });
    return c.redirect(to, 303);
  }

  return routes;
}

function kindOf(text: string | undefined): CodeKind {
  return text === 'paper' ? 'paper' : 'app';
}

/** The status of an answer that lets nobody in; it says when to try again. */
function refused(c: Context, { reason, waitMs }: SignedIn & { ok: false }): 422 | 429 {
  if (waitMs !== undefined) c.header('retry-after', String(Math.ceil(waitMs / SECOND)));
  return reason === 'too-often' ? 429 : 422;
}

/** A field as it was typed: spaces at the ends of a password belong to it. */
export async function secretOf(c: Context, name: string): Promise<string> {
  const value = (await c.req.parseBody())[name];
  return typeof value === 'string' ? value : '';
}
