import { expect, inject, it } from 'vitest';
import type { Store } from '../../../db/store.ts';
import { createPages } from '../../../src/web/pages.ts';
import { manualClock } from '../../support/clock.ts';
import { depsOf } from '../../web/visitor.ts';
import { eachOf } from './visit.ts';

/** Parts of pages, files, feeds and pictures; and one page that only leads to another. */
const notPages =
  /^\/(?:assets|charts|feeds)\/|\/(?:more|copies|acts|chain|suggestions|export|so-far|opml|keys|query-preview)$|\.csv$|^\/live|\/tests\/|^\/brands\/new$/u;
/** Opened with what only an account or a mail brings: `test/web/accounts` walks through them. */
const personal = /^\/invitations\/|^\/settings\/members\/:id$/u;
/** Not among the parts, for all that its name says. */
const keys = '/settings/keys';

/** Pages that say that there is nothing. */
const absent = new Set(['not-found', 'reset-over']);

const shown = inject('shown');

it('knows every page that there is a route for', () => {
  const store = { db: {}, box: {} } as unknown as Store;
  const { routes } = createPages(depsOf({ store, clock: manualClock() }));
  const paths = Object.values(shown.paths).map((path) => path.split('?')[0] ?? '');
  const forgotten = routes
    .filter(({ method, path }) => method === 'GET' && (path === keys || !notPages.test(path)))
    .filter(({ path }) => !personal.test(path))
    .filter(({ path }) => {
      const pattern = new RegExp(`^${path.replace(/:[^/]+/gu, '[^/]+')}$`, 'u');
      return !paths.some((known) => pattern.test(known));
    });
  expect(forgotten.map(({ path }) => path)).toEqual([]);
});

it('finds every page at its address', () =>
  eachOf(Object.entries(shown.paths), async ([name, path]) => {
    const { status } = await fetch(`${shown.full}${path}`);
    expect.soft(status, name).toBe(absent.has(name) ? 404 : 200);
  }));
