import { insertView, type SavedView } from '../../db/repos/saved-views.ts';
import type { Store } from '../../db/store.ts';
import { newId } from '../core/id.ts';

/** Longest name of a view, and longest address that is kept under it. */
export const MOST_NAME = 80;
export const MOST_QUERY = 12_000;

/** Where somebody is in a list, and what they were told there: no part of what they want to see again. */
const passing = ['cursor', 'parts', 'after', 'notice', 'done'];

/** Gives a filtered list of mentions a name; `userId` null is for everybody. */
export async function saveView(
  store: Store,
  { name, query, userId }: Pick<SavedView, 'name' | 'query' | 'userId'>,
  now: Date,
): Promise<SavedView> {
  const view = { id: newId(now), name, query: viewQuery(query), userId, createdAt: now, updatedAt: now };
  await insertView(store, view);
  return view;
}

/** The filters and the order in an address, or in the part of one after `?`, as views keep them. */
export function viewQuery(address: string): string {
  const params = new URLSearchParams(address.slice(address.indexOf('?') + 1));
  for (const name of passing) params.delete(name);
  for (const [name, value] of [...params]) if (value === '') params.delete(name);
  return params.toString();
}
