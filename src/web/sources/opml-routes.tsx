import { Hono } from 'hono';
import { decodeText } from '../../../crawlers/formats/charset.ts';
import { parseOpml } from '../../../crawlers/formats/opml.ts';
import { writeOpml } from '../../../crawlers/formats/write-opml.ts';
import { allSources } from '../../../db/repos/crawl/sources.ts';
import { importSources } from '../../setup/import-sources.ts';
import { audit } from '../audit.ts';
import type { PagesDeps } from '../deps.ts';
import { FormError } from '../form.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { ImportedPage } from './imported-page.tsx';

/** Subscription lists in and out. */
export function opmlRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work } = deps;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const feeds = (await allSources(store)).flatMap(({ connector, settings, title }) =>
      connector === 'feed' && typeof settings.url === 'string' ? [{ url: settings.url, title }] : [],
    );
    c.header('content-disposition', 'attachment; filename="earshot.opml"');
    return c.body(writeOpml('Earshot', feeds), 200, { 'content-type': 'text/x-opml; charset=utf-8' });
  });

  routes.post('/', async (c) => {
    const { file } = await c.req.parseBody();
    if (!(file instanceof File) || file.size === 0) throw new FormError(t('Choose a file first.'));
    const bytes = new Uint8Array(await file.arrayBuffer());
    const outlines = parseOpml(decodeText(bytes, { kind: 'xml' }).text);
    if (outlines.feeds.length === 0 && outlines.nameless.length === 0)
      throw new FormError(t('No feed is named in this file. Is it a subscription list (OPML)?'));
    const imported = await importSources(store, outlines, clock.now(), { dryRun: false });
    const added = imported.filter(({ action }) => action === 'added').length;
    const changes = { added, refused: imported.filter(({ action }) => action === 'refused').length };
    await audit(c, deps, {
      action: 'source.import',
      subject: 'source',
      subjectId: null,
      brandId: null,
      changes,
    });
    if (added > 0) await work.crawlDue();
    return respond(
      c,
      frame,
      { title: t('Imported'), section: 'sources' },
      <ImportedPage imported={imported} />,
    );
  });

  return routes;
}
