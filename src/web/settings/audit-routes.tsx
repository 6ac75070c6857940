import { Hono } from 'hono';
import { type AuditFilter, type AuditRow, auditTerms, pageOfAudit } from '../../../db/repos/access/audit.ts';
import type { Store } from '../../../db/store.ts';
import { csvLine } from '../../pipeline/export/csv.ts';
import type { PagesDeps } from '../deps.ts';
import { checkedCursor } from '../list-cursor.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { AuditPage } from './audit-page.tsx';
import { auditFilter, auditQuery } from './audit-query.ts';
import { changeLines } from './changes-text.ts';

const ON_A_PAGE = 50;
/** Rows read at once for a file, which bounds the memory it takes. */
const AT_ONCE = 200;

/** Who changed what: to look at, and as a file. */
export function auditRoutes({ store }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();

  routes.get('/', async (c) => {
    const query = auditQuery((name) => c.req.query(name));
    const cursor = checkedCursor(c.req.query('cursor') ?? null, 'id');
    const { items, nextCursor } = await pageOfAudit(store, auditFilter(query), { limit: ON_A_PAGE, cursor });
    const terms = await auditTerms(store);
    const page = (
      <AuditPage rows={items} query={query} terms={terms} nextCursor={nextCursor} isFirst={cursor === null} />
    );
    return respond(c, frame, { title: t('Audit log'), section: 'settings' }, page);
  });

  return routes;
}

/** The same as a file, under an address of its own. */
export function auditFileRoutes({ store }: PagesDeps): Hono {
  const routes = new Hono();
  routes.get('/', (c) => {
    c.header('content-type', 'text/csv; charset=utf-8');
    c.header('content-disposition', 'attachment; filename="audit.csv"');
    return c.body(csvOf(store, auditFilter(auditQuery((name) => c.req.query(name)))));
  });
  return routes;
}

const columns = {
  at: ({ at }: AuditRow) => at.toISOString(),
  who: ({ actorName }: AuditRow) => actorName,
  kind: ({ actorKind }: AuditRow) => actorKind,
  action: ({ action }: AuditRow) => action,
  subject: ({ subject }: AuditRow) => subject,
  subjectId: ({ subjectId }: AuditRow) => subjectId,
  changes: ({ changes }: AuditRow) => changeLines(changes).join('; '),
};

function csvOf(store: Store, filter: AuditFilter): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const line = (row: AuditRow) => csvLine(Object.values(columns).map((cell) => cell(row)));
  let cursor: string | null = null;
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(csvLine(Object.keys(columns))));
    },
    async pull(controller) {
      const page: Awaited<ReturnType<typeof pageOfAudit>> = await pageOfAudit(store, filter, {
        limit: AT_ONCE,
        cursor,
      });
      cursor = page.nextCursor;
      controller.enqueue(encoder.encode(page.items.map(line).join('')));
      if (cursor === null) controller.close();
    },
  });
}
