import { type Context, Hono } from 'hono';
import { findOpenInvitation } from '../../../db/repos/access/invitations.ts';
import { acceptInvitation, cleanEmail, hashOfToken, makeFirstMember } from '../../access/accounts/members.ts';
import { passwordFault } from '../../access/accounts/passwords.ts';
import { isSame } from '../../access/pages-token.ts';
import { hasToken } from '../../access/visitor.ts';
import { cleanName } from '../actor.ts';
import { audit } from '../audit.ts';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { askingOf, setCookies, signedIn } from '../visitor.ts';
import { t } from '../words/t.ts';
import { isEmail } from './email.ts';
import { FirstAccountPage, InvitationOverPage, InvitationPage } from './joining-pages.tsx';
import { refusalText } from './refusal-words.ts';
import { secretOf } from './sign-in-routes.tsx';

/** How accounts come to be: the first one with the token from the terminal, every other one by an invitation. */
export function joiningRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { accounts, store } = deps;
  const routes = new Hono();

  routes.get('/invitations/:token', async (c) => {
    const token = c.req.param('token');
    const invitation = await findOpenInvitation(store, hashOfToken(token), accounts.wall.now());
    if (invitation === null) return over(c, false);
    const page = <InvitationPage token={token} {...invitation} name="" fault={null} />;
    return respond(c, frame, { title: t('Welcome to Earshot'), bare: true }, page);
  });

  routes.post('/invitations/:token', async (c) => {
    const token = c.req.param('token');
    const now = accounts.wall.now();
    const invitation = await findOpenInvitation(store, hashOfToken(token), now);
    if (invitation === null) return over(c, false);
    const name = cleanName((await readForm(c))('name'));
    const password = await secretOf(c, 'password');
    const fault = faultIn(name, password);
    if (fault !== null) {
      const page = <InvitationPage token={token} {...invitation} name={name} fault={fault} />;
      return respond(c, frame, { title: t('Welcome to Earshot'), status: 422, bare: true }, page);
    }
    const joined = await acceptInvitation(store, { token, name, password }, now);
    if (!joined.ok) return over(c, joined.known);
    const { email, role } = joined.invitation;
    await made(c, { id: joined.userId, name, email, password }, { action: 'member.join', role });
    return c.redirect('/', 303);
  });

  routes.get('/welcome/account', async (c) => {
    if (await accounts.exist()) return c.redirect(signedIn() === null ? '/sign-in' : '/', 303);
    const asksToken = !hasToken(deps, askingOf(c, deps));
    const page = <FirstAccountPage name="" email="" asksToken={asksToken} fault={null} />;
    return respond(c, frame, { title: t('Make the first account'), bare: true }, page);
  });

  routes.post('/welcome/account', async (c) => {
    const field = await readForm(c);
    const name = cleanName(field('name'));
    const email = cleanEmail(field('email'));
    const password = await secretOf(c, 'password');
    const asksToken = !hasToken(deps, askingOf(c, deps));
    const fault = await firstFault(c, { name, email, password, token: asksToken ? field('token') : null });
    if (fault !== null) {
      const page = <FirstAccountPage name={name} email={email} asksToken={asksToken} fault={fault} />;
      return respond(c, frame, { title: t('Make the first account'), status: 422, bare: true }, page);
    }
    const id = await makeFirstMember(store, { name, email, password }, accounts.wall.now());
    if (id === null) return c.redirect('/sign-in', 303);
    await made(c, { id, name, email, password }, { action: 'member.first', role: 'admin' });
    return c.redirect('/', 303);
  });

  async function firstFault(
    c: Context,
    given: { name: string; email: string; password: string; token: string | null },
  ): Promise<string | null> {
    if (given.token !== null) {
      if (await accounts.tooOften('token', askingOf(c, deps))) return refusalText('too-often', '');
      if (!isSame(given.token, deps.accessToken)) {
        return t('This is not the token that Earshot printed when it started.');
      }
    }
    if (!isEmail(given.email)) return t('This is not an e-mail address.');
    return faultIn(given.name, given.password);
  }

  /** Signs in whoever has just made an account. */
  async function made(
    c: Context,
    { id, name, email, password }: { id: string; name: string; email: string; password: string },
    { action, role }: { action: string; role: string | null },
  ): Promise<void> {
    const came = await accounts.signIn({ email, password }, askingOf(c, deps));
    if (came.ok) setCookies(c, deps, came.cookies);
    const entry = { action, subject: 'member', subjectId: id, brandId: null, changes: { email, role } };
    await audit(c, deps, { ...entry, by: { id, name } });
  }

  function over(c: Context, known: boolean) {
    const head = { title: t('This invitation is no longer good'), status: 404, bare: true } as const;
    return respond(c, frame, head, <InvitationOverPage known={known} />);
  }

  return routes;
}

function faultIn(name: string, password: string): string | null {
  if (name === '') return t('Say your name, so that others know who you are.');
  const fault = passwordFault(password);
  return fault === null ? null : refusalText(fault, '');
}
