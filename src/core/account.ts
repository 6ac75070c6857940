/** What somebody may do, from least to most: read; triage and answer; change how things are set up. */
export const roles = ['viewer', 'responder', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Whether somebody with the role `held` may do what needs `needed`. */
export function mayAs(held: Role, needed: Role): boolean {
  return roles.indexOf(held) >= roles.indexOf(needed);
}

/** Who acts: an account, an API key, or whoever sits at this machine while there are no accounts. */
export interface Actor {
  kind: 'account' | 'key' | 'local' | 'command';
  /** Of the account or key; null for the others. */
  id: string | null;
  /** As timelines show it. */
  name: string;
}

/** One change, as the audit log keeps it. */
export interface AuditEntry {
  at: Date;
  actor: Actor;
  /** What was done, as `subject.verb`: `brand.update`, `member.invite`, `incident.resolve`. */
  action: string;
  /** Kind of the thing that was changed, and its id where it has one. */
  subject: string;
  subjectId: string | null;
  brandId: string | null;
  /** What was changed: before and after, field by field. Never a secret. */
  changes: Record<string, unknown>;
}
