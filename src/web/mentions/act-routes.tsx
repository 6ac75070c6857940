import { type Context, Hono } from 'hono';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { findBulkAction } from '../../../db/repos/mentions/bulk-actions.ts';
import { findMention, mentionsById } from '../../../db/repos/mentions/mention-feed.ts';
import type { Brand } from '../../core/brand.ts';
import { isId } from '../../core/is-id.ts';
import { actOnMentions } from '../../pipeline/bulk/act-on-mentions.ts';
import { type MentionAction, movesCounts } from '../../pipeline/bulk/mention-action.ts';
import { undoAction } from '../../pipeline/bulk/undo-action.ts';
import { knownActor } from '../actor.ts';
import { audit } from '../audit.ts';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm, readFormValues } from '../form.ts';
import { zoneOf } from '../time-text.ts';
import { t } from '../words/t.ts';
import { actionOf } from './action-of.ts';
import { cameFrom, withDone, withUndone } from './back-to.ts';
import { idsChosen } from './chosen-ids.ts';
import { Done, Said, UndoneWords } from './done.tsx';
import { ActedCard } from './feed-card.tsx';
import { readFeedQuery } from './feed-query.ts';

/** What people do to one mention and to many, and what undoes it. A script is answered with the cards that changed. */
export function actRoutes(deps: PagesDeps): Hono {
  const { store, clock, work } = deps;
  const routes = new Hono();
  const word = (c: Context) => ({ by: knownActor(c) || 'somebody', at: clock.now() });

  /** Tells the rules and the audit log of what was done. */
  async function settle(c: Context, verb: string, action: MentionAction, ids: string[], brandIds: string[]) {
    if (movesCounts(action)) for (const brandId of brandIds) await work.evaluate(brandId);
    await audit(c, deps, {
      action: `mention.${verb}`,
      subject: 'mention',
      subjectId: ids.length === 1 ? (ids[0] ?? null) : null,
      brandId: brandIds.length === 1 ? (brandIds[0] ?? null) : null,
      changes: { ...action, mentions: ids },
    });
  }

  /** The cards of `ids`, each to be put where the page has the same. */
  async function swappedCards(c: Context, ids: readonly string[]) {
    const brands = await allBrands(store);
    const views = await mentionsById(store, ids);
    return [...views.values()].map((mention) => (
      <ActedCard
        mention={mention}
        list={new URL(cameFrom(c, '', '/mentions'), 'http://page.invalid').search}
        timezone={timezoneOf(brands, mention.brandId)}
        now={clock.now()}
        swapped
      />
    ));
  }

  routes.post('/bulk', async (c) => {
    const values = await readFormValues(c);
    const field = (name: string) => values(name).at(-1) ?? '';
    const { searchParams } = new URL(cameFrom(c, field('query'), '/mentions'), 'http://page.invalid');
    const { filter } = readFeedQuery(searchParams, await allBrands(store));
    const ids = await idsChosen(store, values, filter);
    if (ids.length === 0) throw new FormError(t('Choose mentions first.'));
    const action = actionOf(field, 'UTC', clock.now());
    const { id, brandIds } = await actOnMentions(store, ids, action, word(c));
    const changed = (await findBulkAction(store, id))?.before.map((one) => one.id) ?? [];
    await settle(c, 'update', action, changed, brandIds);
    if (!isScript(c)) return c.redirect(withDone(cameFrom(c, '', '/mentions'), { id, action }), 303);
    const visible = new Set(values('shown'));
    return c.html(
      <>
        {
          await swappedCards(
            c,
            changed.filter((one) => visible.has(one)),
          )
        }
        <Said swapped>
          <Done id={id} action={action} mentionIds={changed} />
        </Said>
      </>,
    );
  });

  routes.post('/undo/:id', async (c, next) => {
    const id = c.req.param('id');
    const values = await readFormValues(c);
    const came = isId(id) ? await undoAction(store, id, word(c)) : null;
    if (came === null) return next();
    const touched = (await findBulkAction(store, id))?.before.map((one) => one.id) ?? [];
    await settle(c, 'undo', came.action, touched, came.brandIds);
    if (!isScript(c)) return c.redirect(withUndone(cameFrom(c, '', '/mentions'), came), 303);
    const visible = new Set(values('shown'));
    return c.html(
      <>
        {
          await swappedCards(
            c,
            touched.filter((one) => visible.has(one)),
          )
        }
        <Said swapped>
          <UndoneWords {...came} />
        </Said>
      </>,
    );
  });

  routes.post('/:id', async (c, next) => {
    const id = c.req.param('id');
    const field = await readForm(c);
    const mention = isId(id) ? await findMention(store, id) : null;
    if (mention === null) return next();
    const timezone = timezoneOf(await allBrands(store), mention.brandId);
    const action = actionOf(field, zoneOf(timezone), clock.now());
    const acted = await actOnMentions(store, [id], action, word(c));
    await settle(c, 'update', action, [id], acted.brandIds);
    const from = cameFrom(c, field('return'), `/mentions/${id}`);
    if (!isScript(c)) {
      const path = withDone(from, { id: acted.id, action, mentionId: id });
      const inList = !path.includes('#') && new URL(path, c.req.url).pathname === '/mentions';
      return c.redirect(inList ? `${path}#m-${id}` : path, 303);
    }
    const after = (await findMention(store, id)) ?? mention;
    return c.html(
      <>
        <ActedCard
          mention={after}
          list={new URL(from, 'http://page.invalid').search}
          timezone={timezone}
          now={clock.now()}
        />
        <Said swapped>
          <Done id={acted.id} action={action} mentionIds={acted.changed === 0 ? [] : [id]} />
        </Said>
      </>,
    );
  });

  return routes;
}

function isScript(c: Context): boolean {
  return c.req.header('hx-request') === 'true';
}

function timezoneOf(brands: readonly Brand[], brandId: string): string {
  return brands.find(({ id }) => id === brandId)?.timezone ?? 'UTC';
}
