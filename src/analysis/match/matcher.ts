import type { MatchSpan } from '../../core/mention.ts';
import { QueryError } from '../../core/query.ts';
import { fileCandidates } from './candidates.ts';
import { holds, reasons } from './evaluate.ts';
import type { Matchable } from './matchable.ts';
import { mergeSpans } from './merge-spans.ts';
import type { Work } from './occurrence.ts';
import { parseQuery } from './parse-query.ts';
import { asksAuthors, type Plan, toPlan } from './plan.ts';
import { type Reading, readItem } from './reading.ts';
import { TermTable } from './term-table.ts';

export interface QueryMatch {
  id: string;
  /**
   * Title first, then text; UTF-16 offsets into the field as given; overlapping spans are joined. What an author's
   * name, a site, a language or a connector contributed has none. Queries that find the same share the array.
   */
  spans: MatchSpan[];
}

export interface Matcher {
  /**
   * The queries that match, in the order they were compiled in. A phrase or NEAR stands within one field; AND reaches
   * across.
   *
   * @param work counts the steps that were taken, for those who hold them to a bound
   */
  match(item: Matchable, work?: Work): QueryMatch[];
}

/**
 * Compiles queries (id → query) into one matcher. Matching takes time linear in the text; only queries of which
 * something stands in the text are judged.
 * @throws QueryError with the query's id
 */
export function compileMatcher(queries: ReadonlyMap<string, string>): Matcher {
  const table = new TermTable();
  const plans: Plan[] = [];
  /** Queries that find the same, by the number of their plan. */
  const askers: { id: string; order: number }[][] = [];
  const numbers = new Map<string, number>();
  let order = 0;
  for (const [id, query] of queries) {
    const plan = compile(id, query, table);
    const key = JSON.stringify(plan);
    const number = numbers.get(key) ?? plans.push(plan) - 1;
    numbers.set(key, number);
    const others = askers[number];
    if (others === undefined) askers[number] = [{ id, order }];
    else others.push({ id, order });
    order += 1;
  }
  const terms = { automaton: table.automaton(), verbatim: table.verbatim };
  const readsAuthors = plans.some(asksAuthors);
  const candidates = fileCandidates(plans);

  return {
    match(item, work = { steps: 0 }) {
      const reading = readItem(item, terms, readsAuthors, work);
      const matches = candidates(reading).flatMap((number) => {
        const plan = plans[number];
        if (plan === undefined || !holds(plan, reading)) return [];
        const spans = spansOf(plan, reading);
        return (askers[number] ?? []).map(({ id, order }) => ({ id, order, spans }));
      });
      return matches.sort((a, b) => a.order - b.order).map(({ id, spans }) => ({ id, spans }));
    },
  };
}

function spansOf(plan: Plan, reading: Reading): MatchSpan[] {
  return reading.parts.flatMap((part) => {
    if (part.field === 'author') return [];
    const spans = mergeSpans(reasons(plan, part, reading));
    return part.field === 'title' ? spans.map((span) => ({ ...span, field: 'title' as const })) : spans;
  });
}

function compile(id: string, query: string, table: TermTable): Plan {
  try {
    return toPlan(parseQuery(query), (term) => table.numberOf(term));
  } catch (error) {
    if (error instanceof QueryError) throw new QueryError(error.expected, error.position, id);
    throw error;
  }
}
