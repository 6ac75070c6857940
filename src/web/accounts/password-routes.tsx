import { type Context, Hono } from 'hono';
import { cleanEmail } from '../../access/accounts/members.ts';
import { HOUR } from '../../core/time.ts';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { askingOf } from '../visitor.ts';
import { t } from '../words/t.ts';
import { resetMail } from './mails.ts';
import { ForgotPage, LinkSentPage, ResetOverPage, ResetPage } from './password-pages.tsx';
import { refusalText } from './refusal-words.ts';
import { sendMail } from './send-mail.ts';
import { secretOf } from './sign-in-routes.tsx';

const LINK_LIVES = HOUR;
/** What tokens are made of; anything else is not asked about. */
const TOKEN = /^[\w-]{1,64}$/u;

/** A forgotten password: a link by mail, and a page that sets a new one. */
export function passwordRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { accounts, baseUrl, mail } = deps;
  const routes = new Hono();

  routes.get('/forgot', (c) =>
    respond(
      c,
      frame,
      { title: t('Forgot your password?'), bare: true },
      <ForgotPage mails={mail !== null} />,
    ),
  );

  routes.post('/forgot', async (c) => {
    const email = cleanEmail((await readForm(c))('email'));
    const user = mail === null ? null : await accounts.whoForgot(email, askingOf(c, deps));
    if (user !== null) {
      // Not waited for: how long the answer takes would tell who has an account.
      void accounts
        .resetToken(user.id, LINK_LIVES)
        .then((token) => sendMail(deps, user.email, resetMail(`${baseUrl}/reset/${token}`)))
        .catch((error: unknown) => deps.log.error({ err: error }, 'a link for a password was not sent'));
    }
    return respond(c, frame, { title: t('Look into your mail'), bare: true }, <LinkSentPage email={email} />);
  });

  routes.get('/reset/:token', async (c, next) => {
    const token = c.req.param('token');
    if (!TOKEN.test(token)) return next();
    const email = await accounts.resetFor(token);
    if (email === null) return over(c);
    const page = <ResetPage token={token} email={email} fault={null} />;
    return respond(c, frame, { title: t('Set a new password'), bare: true }, page);
  });

  routes.post('/reset/:token', async (c, next) => {
    const token = c.req.param('token');
    if (!TOKEN.test(token)) return next();
    const email = await accounts.resetFor(token);
    if (email === null) return over(c);
    const done = await accounts.resetPassword({ token, password: await secretOf(c, 'password') });
    if (done.ok) return c.redirect('/sign-in?fresh', 303);
    if (done.reason === 'expired') return over(c);
    const fault = refusalText(done.reason, '');
    const page = <ResetPage token={token} email={email} fault={fault} />;
    return respond(c, frame, { title: t('Set a new password'), status: 422, bare: true }, page);
  });

  return routes;

  function over(c: Context) {
    const head = { title: t('This link is no longer good'), status: 404, bare: true } as const;
    return respond(c, frame, head, <ResetOverPage />);
  }
}
