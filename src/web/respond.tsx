import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { countLiveIncidents } from '../../db/repos/incidents.ts';
import type { Store } from '../../db/store.ts';
import { Layout, type Section } from './components/layout.tsx';
import { Notice, noticeOf } from './components/notice.tsx';

/** What every page is framed with. */
export interface Frame {
  store: Store;
  styleHref: string;
  iconHref: string;
  scriptHrefs: string[];
}

export interface PageHead {
  title: string;
  section?: Section | undefined;
  status?: ContentfulStatusCode | undefined;
  /** Without the menu: for those who may see this page alone. */
  bare?: boolean | undefined;
}

/** Those who have no access see no menu, and a database that fails is not asked for one. */
const menuless: ReadonlySet<number> = new Set([403, 500]);

/** Answers with a whole page. */
export async function respond(c: Context, frame: Frame, head: PageHead, body: Child): Promise<Response> {
  const { title, section, status = 200, bare = false } = head;
  const live = bare || menuless.has(status) ? null : await countLiveIncidents(frame.store);
  const notice = noticeOf(new URL(c.req.url).searchParams);
  const page = (
    <Layout title={title} section={section ?? null} live={live} frame={frame}>
      {notice && <Notice {...notice} />}
      {body}
    </Layout>
  );
  return c.html(`<!doctype html>\n${page}`, status);
}
