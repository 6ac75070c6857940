import type { AuditFilter } from '../../../db/repos/access/audit.ts';
import { storableText } from '../../core/text.ts';
import { addMs, DAY } from '../../core/time.ts';

/** What the address of the audit log asks for, as its form writes it. */
export interface AuditQuery {
  who: string;
  subject: string;
  /** Days as `YYYY-MM-DD`, UTC; both are included. */
  from: string;
  to: string;
}

export function auditQuery(query: (name: string) => string | undefined): AuditQuery {
  const text = (name: string) => storableText((query(name) ?? '').slice(0, 200));
  // What is no day is not shown in its field again: browsers complain.
  const day = (name: string) => (dayOf(text(name)) === undefined ? '' : text(name));
  return { who: text('who'), subject: text('subject'), from: day('from'), to: day('to') };
}

export function auditFilter({ who, subject, from, to }: AuditQuery): AuditFilter {
  const end = dayOf(to);
  return {
    actorName: who === '' ? undefined : who,
    subject: subject === '' ? undefined : subject,
    from: dayOf(from),
    to: end === undefined ? undefined : addMs(end, DAY),
  };
}

/** The same question in an address, with the cursor of a later page. */
export function auditHref(path: string, query: AuditQuery, cursor?: string): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  const params = new URLSearchParams(cursor === undefined ? given : [...given, ['cursor', cursor]]);
  return params.size === 0 ? path : `${path}?${params}`;
}

function dayOf(text: string): Date | undefined {
  const day = new Date(/^\d{4}-\d\d-\d\d$/u.test(text) ? `${text}T00:00:00Z` : '');
  return Number.isNaN(day.getTime()) ? undefined : day;
}
