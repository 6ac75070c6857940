import { type Context, Hono } from 'hono';
import { SetupError } from '../../setup/fault.ts';
import type { PagesDeps } from '../deps.ts';
import { readForm } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { Look } from '../welcome/look.tsx';
import { t } from '../words/t.ts';
import { AddPage } from './add-page.tsx';
import { addSource } from './add-source.ts';
import { KindPage } from './kind-page.tsx';
import { type Kind, kindById } from './kinds.ts';
import { settingInputs, settingsIn } from './setting-inputs.ts';

/** Adding a source by its kind. */
export function kindRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { sample } = deps;
  const routes = new Hono();

  routes.get('/', (c) => respond(c, frame, { title: t('Add a source'), section: 'sources' }, <AddPage />));

  routes.get('/:kind', (c, next) => {
    const kind = kindById(c.req.param('kind'));
    return kind === null ? next() : show(c, kind, { written: () => '' });
  });

  routes.post('/:kind/look', async (c, next) => {
    const kind = kindById(c.req.param('kind'));
    if (kind === null) return next();
    const written = await readForm(c);
    const isFragment = c.req.header('hx-request') === 'true';
    try {
      const settings = settingsIn(settingInputs(kind), written);
      const look = (
        <Look sampled={await sample({ connector: kind.id, settings }, c.req.raw.signal)} shown={10} />
      );
      return isFragment ? c.html(look) : show(c, kind, { written, look });
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      const words = faultWords(error);
      return isFragment ? c.html(<p class="problem">{words}</p>) : show(c, kind, { written, error: words });
    }
  });

  routes.post('/:kind', async (c, next) => {
    const kind = kindById(c.req.param('kind'));
    if (kind === null) return next();
    const written = await readForm(c);
    try {
      const settings = settingsIn(settingInputs(kind), written);
      const wish = { connector: kind.id, settings, title: written('title') || null };
      return await addSource(c, deps, wish);
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      return show(c, kind, { written, error: faultWords(error) });
    }
  });

  return routes;

  function show(
    c: Context,
    kind: Kind,
    shown: { written: (name: string) => string; error?: string; look?: ReturnType<typeof Look> },
  ) {
    const { written, error = null, look = null } = shown;
    const head = { title: kind.title, section: 'sources', status: error === null ? 200 : 422 } as const;
    return respond(c, frame, head, <KindPage {...{ kind, written, error, look }} />);
  }
}

/** Every reason in a sentence; where a setting is meant it is named. */
function faultWords({ faults }: SetupError): string {
  return faults.map(({ path, message }) => `${path.replace(/^settings\./u, '')}: ${message}`).join('; ');
}
