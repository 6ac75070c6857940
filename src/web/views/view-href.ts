import type { SavedView } from '../../../db/repos/access/saved-views.ts';

/** The feed as a view has it. */
export function viewHref({ query }: Pick<SavedView, 'query'>): string {
  return query === '' ? '/mentions' : `/mentions?${query}`;
}
