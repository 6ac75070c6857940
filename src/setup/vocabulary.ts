import { notifiers } from '../../alerts/registry.ts';
import { ruleKinds } from '../../alerts/rule-kinds.ts';
import { connectors } from '../../crawlers/registry.ts';
import { parseQuery } from '../analysis/match/parse-query.ts';
import type { Kind, Kinds, Vocabulary } from '../config/team-file/vocabulary.ts';
import { QueryError } from '../core/query.ts';

/** Every word that a team file may use, from the registries. */
export function vocabulary(): Vocabulary {
  return {
    connectors: byId(connectors),
    notifiers: byId(notifiers),
    rules: byId(ruleKinds),
    checkQuery(query) {
      try {
        parseQuery(query);
        return null;
      } catch (error) {
        if (error instanceof QueryError) return { message: error.expected, position: error.position };
        throw error;
      }
    },
  };
}

function byId(kinds: readonly ({ id: string } & Kind)[]): Kinds {
  return new Map(kinds.map((kind) => [kind.id, kind]));
}
