import { type Context, Hono } from 'hono';
import { brandRolesOf, setBrandRoles } from '../../../db/repos/access/members.ts';
import { endTwoFactor } from '../../../db/repos/access/two-factors.ts';
import {
  deleteUser,
  findUser,
  lockedAdminCount,
  type User,
  updateUser,
} from '../../../db/repos/access/users.ts';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { DAY } from '../../core/time.ts';
import { audit } from '../audit.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { LinkPage } from './link-page.tsx';
import { MemberPage } from './member-page.tsx';
import { rolesOf } from './role-form.ts';

const LINK_LIVES = DAY;

/** One person's account, in an admin's hands. */
export function memberRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { accounts, store, baseUrl } = deps;
  const routes = new Hono();

  routes.get('/:id', async (c, next) => {
    const user = await findUser(store, c.req.param('id'));
    if (user === null) return next();
    const brandRoles = await brandRolesOf(store, user.id);
    const page = <MemberPage user={user} brandRoles={brandRoles} brands={await allBrands(store)} />;
    return respond(c, frame, { title: user.name, section: 'settings' }, page);
  });

  routes.post('/:id', async (c, next) => {
    const user = await findUser(store, c.req.param('id'));
    if (user === null) return next();
    const { id } = user;
    const given = rolesOf(await readForm(c), await allBrands(store));
    const before = { role: user.role, brandRoles: await brandRolesOf(store, id) };
    await transaction(store, async (tx) => {
      if (given.role !== 'admin') await keepAnAdmin(tx, user);
      await updateUser(tx, id, { role: given.role, updatedAt: accounts.wall.now() });
      await setBrandRoles(tx, id, given.brandRoles);
    });
    await note(c, 'member.role', user, {
      role: [before.role, given.role],
      brandRoles: [before.brandRoles, given.brandRoles],
    });
    return c.redirect(withNotice('/settings/members', 'member-changed'), 303);
  });

  routes.post('/:id/reset', async (c, next) => {
    const user = await findUser(store, c.req.param('id'));
    if (user === null) return next();
    const token = await accounts.resetToken(user.id, LINK_LIVES);
    await note(c, 'member.reset-link', user, {});
    const { name } = user;
    const says = t('A link with which {name} sets a new password, once, within a day.', { name });
    const page = <LinkPage title={name} says={says} url={`${baseUrl}/reset/${token}`} mailed={null} />;
    return respond(c, frame, { title: name, section: 'settings' }, page);
  });

  routes.post('/:id/two-step-off', async (c, next) => {
    const user = await findUser(store, c.req.param('id'));
    if (user === null) return next();
    await transaction(store, (tx) => endTwoFactor(tx, user.id, accounts.wall.now()));
    await note(c, 'member.two-step-off', user, {});
    return c.redirect(withNotice(`/settings/members/${user.id}`, 'two-step-off'), 303);
  });

  routes.post('/:id/remove', async (c, next) => {
    const user = await findUser(store, c.req.param('id'));
    if (user === null) return next();
    await transaction(store, async (tx) => {
      await keepAnAdmin(tx, user);
      await deleteUser(tx, user.id);
    });
    await note(c, 'member.remove', user, { role: user.role });
    return c.redirect(withNotice('/settings/members', 'member-removed'), 303);
  });

  function note(c: Context, action: string, { id, email }: User, changes: Record<string, unknown>) {
    const entry = { action, subject: 'member', subjectId: id, brandId: null };
    return audit(c, deps, { ...entry, changes: { email, ...changes } });
  }

  return routes;
}

/** @throws {FormError} when `user` is the last one who may change everything. */
async function keepAnAdmin(tx: Store, { role }: User): Promise<void> {
  if ((await lockedAdminCount(tx)) > 1 || role !== 'admin') return;
  throw new FormError(t('There has to be an admin: make somebody else one first.'));
}
