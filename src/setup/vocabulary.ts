import { notifiers } from '../../alerts/registry.ts';
import { ruleKinds } from '../../alerts/rule-kinds.ts';
import { connectors } from '../../crawlers/registry.ts';
import type { Kind, Kinds, Vocabulary } from '../config/team-file/vocabulary.ts';
import { queryFault } from './query-fault.ts';

/** Every word that a team file may use, from the registries. */
export function vocabulary(): Vocabulary {
  return {
    connectors: byId(connectors),
    notifiers: byId(notifiers),
    rules: byId(ruleKinds),
    checkQuery: queryFault,
  };
}

function byId(kinds: readonly ({ id: string } & Kind)[]): Kinds {
  return new Map(kinds.map((kind) => [kind.id, kind]));
}
