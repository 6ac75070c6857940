import type { MatchSpan } from '../../core/mention.ts';
import type { QueryNode } from '../../core/query.ts';
import { QueryError } from '../../core/query.ts';
import type { Span } from '../../core/sentiment.ts';
import { mergeSpans } from './merge-spans.ts';
import { parseQuery } from './parse-query.ts';
import type { Pattern } from './pattern.ts';
import { toPattern } from './pattern.ts';
import { indexPatterns } from './pattern-index.ts';
import type { Plan } from './plan.ts';
import { holds, patternsOf, reasons, toPlan } from './plan.ts';
import { tokenize } from './tokenize.ts';

interface MatchableText {
  title: string | null;
  text: string;
}

interface QueryMatch {
  id: string;
  /** Title first, then text; UTF-16 offsets into the field as given; overlapping spans are joined. */
  spans: MatchSpan[];
}

export interface Matcher {
  /** The queries that match, in the order they were compiled in. A phrase stands within one field; AND reaches across. */
  match(document: MatchableText): QueryMatch[];
}

/**
 * Compiles queries (id → query) into one matcher. Matching takes time linear in the text.
 * @throws QueryError with the query's id
 */
export function compileMatcher(queries: ReadonlyMap<string, string>): Matcher {
  const patterns = new PatternTable();
  const plans = [...queries].map(([id, query]) => ({ id, plan: compile(id, query, patterns) }));
  const find = indexPatterns(patterns.all);
  const plansByPattern = new Map<number, Set<number>>();
  for (const [number, { plan }] of plans.entries()) {
    for (const pattern of patternsOf(plan)) {
      plansByPattern.set(pattern, (plansByPattern.get(pattern) ?? new Set()).add(number));
    }
  }

  return {
    match({ title, text }) {
      const inTitle = find(tokenize(title ?? ''));
      const inText = find(tokenize(text));
      const found = new Set([...inTitle.keys(), ...inText.keys()]);
      const candidates = new Set([...found].flatMap((pattern) => [...(plansByPattern.get(pattern) ?? [])]));
      return [...candidates]
        .sort((a, b) => a - b)
        .flatMap((number) => plans[number] ?? [])
        .filter(({ plan }) => holds(plan, found))
        .map(({ id, plan }) => {
          const decided = reasons(plan, found);
          const titleSpans = spansOf(decided, inTitle).map((span) => ({ ...span, field: 'title' as const }));
          return { id, spans: [...titleSpans, ...spansOf(decided, inText)] };
        });
    },
  };
}

function spansOf(patterns: readonly number[], found: ReadonlyMap<number, Span[]>): Span[] {
  return mergeSpans(patterns.flatMap((pattern) => found.get(pattern) ?? []));
}

function compile(id: string, query: string, patterns: PatternTable): Plan {
  try {
    return toPlan(parseQuery(query), (term) => patterns.numberOf(term));
  } catch (error) {
    if (error instanceof QueryError) throw new QueryError(error.expected, error.position, id);
    throw error;
  }
}

/** Numbers patterns, equal ones alike, so that brands share the search for a word. */
class PatternTable {
  readonly all: Pattern[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(term: QueryNode & { kind: 'term' }): number {
    const pattern = toPattern(term.text, term.prefix);
    if (pattern === null) throw new QueryError('expected a letter, digit or symbol', term.position);
    const key = JSON.stringify(pattern);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(pattern) - 1;
  }
}
