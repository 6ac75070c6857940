import type { Context } from 'hono';
import { type SourceWish, watchSource } from '../../setup/sources.ts';
import { audit } from '../audit.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';

/** Begins to read a source and leads to its page. @throws {SetupError} when it cannot be read */
export async function addSource(c: Context, deps: PagesDeps, wish: SourceWish): Promise<Response> {
  const { source, added } = await watchSource(deps.store, wish, deps.clock.now());
  const about = { subject: 'source', subjectId: source.id, brandId: null };
  if (added) await audit(c, deps, { action: 'source.create', ...about });
  if (added) await deps.work.crawl(source.id);
  return c.redirect(withNotice(`/sources/${source.id}`, added ? 'source-added' : 'source-known'), 303);
}
