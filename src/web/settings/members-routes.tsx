import { type Context, Hono } from 'hono';
import { openInvitations, revokeInvitation } from '../../../db/repos/access/invitations.ts';
import { allMemberships } from '../../../db/repos/access/members.ts';
import { allUsers, findUserByEmail } from '../../../db/repos/access/users.ts';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { cleanEmail, invite } from '../../access/accounts/members.ts';
import type { Role } from '../../core/account.ts';
import { isId } from '../../core/is-id.ts';
import { isEmail } from '../accounts/email.ts';
import { invitationMail } from '../accounts/mails.ts';
import { sendMail } from '../accounts/send-mail.ts';
import { audit } from '../audit.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { signedIn } from '../visitor.ts';
import { t } from '../words/t.ts';
import { LinkPage } from './link-page.tsx';
import { MembersPage } from './members-page.tsx';
import { rolesOf } from './role-form.ts';

/** Who has an account, and invitations. */
export function membersRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { accounts, store, baseUrl } = deps;
  const routes = new Hono();

  routes.get('/', (c) => show(c, null));

  routes.post('/', async (c) => {
    const inviter = signedIn();
    if (inviter === null) return c.redirect('/settings/members', 303);
    const field = await readForm(c);
    const email = cleanEmail(field('email'));
    if (!isEmail(email)) return show(c, t('This is not an e-mail address.'));
    if ((await findUserByEmail(store, email)) !== null)
      return show(c, t('{email} has an account already.', { email }));
    const roles = rolesOf(field, await allBrands(store));
    const wish = { email, ...roles, invitedBy: inviter.name };
    const { invitation, token } = await invite(store, wish, accounts.wall.now());
    await note(c, 'member.invite', invitation.id, { email, ...roles });
    const url = `${baseUrl}/invitations/${token}`;
    const mailed = await sendMail(deps, email, invitationMail(url, inviter.name));
    const says = t('With this link {email} makes an account, once, within a week.', { email });
    const page = <LinkPage title={t('Invited')} says={says} url={url} mailed={mailed} />;
    return respond(c, frame, { title: t('Invited'), section: 'settings' }, page);
  });

  routes.post('/invitations/:id/revoke', async (c, next) => {
    const id = c.req.param('id');
    const gone = isId(id) ? await revokeInvitation(store, id, accounts.wall.now()) : null;
    if (gone === null) return next();
    await note(c, 'member.uninvite', id, { email: gone.email });
    return c.redirect(withNotice('/settings/members', 'invitation-revoked'), 303);
  });

  async function show(c: Context, fault: string | null) {
    const now = accounts.wall.now();
    const page = (
      <MembersPage
        users={await allUsers(store)}
        brandRoles={byPerson(await allMemberships(store))}
        invitations={await openInvitations(store, now)}
        brands={await allBrands(store)}
        now={now}
        fault={fault}
      />
    );
    const status = fault === null ? 200 : 422;
    return respond(c, frame, { title: t('Members'), section: 'settings', status }, page);
  }

  function note(c: Context, action: string, subjectId: string, changes: Record<string, unknown>) {
    return audit(c, deps, { action, subject: 'member', subjectId, brandId: null, changes });
  }

  return routes;
}

function byPerson(memberships: readonly { userId: string; brandId: string; role: Role }[]) {
  const found = new Map<string, Record<string, Role>>();
  for (const { userId, brandId, role } of memberships) {
    found.set(userId, { ...found.get(userId), [brandId]: role });
  }
  return found;
}
