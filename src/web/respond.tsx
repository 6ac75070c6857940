import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { allBrands } from '../../db/repos/brands/brands.ts';
import { countLiveIncidents } from '../../db/repos/incidents/incidents.ts';
import type { Store } from '../../db/store.ts';
import { brandsFor } from '../access/person.ts';
import type { Visitor } from '../access/visitor.ts';
import { withinBrands } from '../core/brand-scope.ts';
import { AccountLine } from './accounts/account-line.tsx';
import { Layout, type Surroundings } from './components/layout.tsx';
import { Notice, noticeOf } from './components/notice.tsx';
import type { Section } from './components/sections.ts';
import { visitor } from './visitor.ts';

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
  /** The brand that the page is about; the one in its address where this is absent. */
  brandId?: string | undefined;
}

/** Strangers and those who have no access see no menu, and a database that fails is not asked for one. */
const menuless: ReadonlySet<number> = new Set([403, 500]);

/** Answers with a whole page. */
export async function respond(c: Context, frame: Frame, head: PageHead, body: Child): Promise<Response> {
  const { title, section, status = 200, bare = false, brandId } = head;
  const who = visitor();
  const around =
    bare || menuless.has(status) || who === null ? null : await surroundings(c, frame, who, brandId);
  const notice = noticeOf(new URL(c.req.url).searchParams);
  const page = (
    <Layout title={title} section={section ?? null} around={around} frame={frame}>
      {notice && <Notice {...notice} />}
      {body}
    </Layout>
  );
  return c.html(`<!doctype html>\n${page}`, status);
}

/** As far as who looks may see: what failed may have failed before anybody asked whether they may. */
async function surroundings(
  c: Context,
  { store }: Frame,
  who: Visitor,
  about: string | undefined,
): Promise<Surroundings> {
  const scope = who.kind === 'person' ? brandsFor(who.person, 'viewer') : null;
  const [live, brands] = await withinBrands(scope, () =>
    Promise.all([countLiveIncidents(store), allBrands(store)]),
  );
  const asked = about ?? c.req.query('brand');
  const brandId = brands.find(({ id }) => id === asked)?.id ?? null;
  return { live, brands, brandId, account: <AccountLine /> };
}
