import { type Context, Hono } from 'hono';
import { allApiKeys, revokeApiKey } from '../../../db/repos/access/api-keys.ts';
import { createApiKey, keyScopes } from '../../access/api-keys.ts';
import { isId } from '../../core/is-id.ts';
import { cleanName } from '../actor.ts';
import { audit } from '../audit.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { KeysPage } from './keys-page.tsx';

/** Keys of the API. */
export function keysRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock } = deps;
  const routes = new Hono();

  routes.get('/', (c) => show(c, null));

  routes.post('/', async (c) => {
    const field = await readForm(c);
    const name = cleanName(field('name'));
    const scope = keyScopes.find((one) => one === field('scope'));
    if (name === '' || scope === undefined)
      throw new FormError(t('Say what the key is for, and what it may do.'));
    const { key, secret } = await createApiKey(store, { name, scope }, clock.now());
    await note(c, 'key.create', key.id, { name, scope });
    return show(c, secret);
  });

  routes.post('/:id/revoke', async (c, next) => {
    const id = c.req.param('id');
    if (!isId(id) || !(await revokeApiKey(store, id, clock.now()))) return next();
    await note(c, 'key.revoke', id, {});
    return c.redirect(withNotice('/settings/keys', 'key-revoked'), 303);
  });

  async function show(c: Context, secret: string | null) {
    const page = <KeysPage keys={await allApiKeys(store)} secret={secret} />;
    return respond(c, frame, { title: t('API keys'), section: 'settings' }, page);
  }

  function note(c: Context, action: string, subjectId: string, changes: Record<string, unknown>) {
    return audit(c, deps, { action, subject: 'key', subjectId, brandId: null, changes });
  }

  return routes;
}
