import { storableText } from '../../core/text.ts';
import { queryFault } from '../../setup/query-fault.ts';

/** A search that cannot be read: at which offset, and what was expected there. */
export interface SearchFault {
  query: string;
  message: string;
  position: number;
}

/** As long as a brand's query may be. */
const LONGEST = 10_000;

/** What somebody searches for, as the box holds it; `q` is absent where that is nothing, or cannot be read. */
export function readSearch(text: string): { q: string | undefined; fault: SearchFault | null } {
  const query = storableText(text).trim().slice(0, LONGEST);
  if (query === '') return { q: undefined, fault: null };
  const fault = queryFault(query);
  return fault === null ? { q: query, fault: null } : { q: undefined, fault: { query, ...fault } };
}
