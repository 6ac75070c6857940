import type { Role } from '../../core/account.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';

const names = { viewer: 'Viewer', responder: 'Responder', admin: 'Admin' } as const satisfies Record<
  Role,
  Phrase
>;

const meanings = {
  viewer: 'reads',
  responder: 'reads, triages and answers',
  admin: 'changes everything, and who may do what',
} as const satisfies Record<Role, Phrase>;

/** The name of a role; null is that of single brands. */
export function roleText(role: Role | null): string {
  return role === null ? t('Single brands only') : t(names[role]);
}

/** What a role may do, for whoever chooses one. */
export function roleMeaning(role: Role): string {
  return `${t(names[role])}: ${t(meanings[role])}`;
}
