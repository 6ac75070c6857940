import { insertView, type SavedView } from '../../db/repos/access/saved-views.ts';
import { findBrand } from '../../db/repos/brands/brands.ts';
import type { Store } from '../../db/store.ts';
import { newId } from '../core/id.ts';
import { type Fault, SetupError } from './fault.ts';
import { feedParameters } from './feed-parameters.ts';
import { queryFault } from './query-fault.ts';

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

/**
 * That a list can be shown as `query` asks for it, to the last parameter.
 *
 * @throws {SetupError} naming every parameter that is not known or cannot be read
 */
export async function checkViewQuery(store: Store, query: string): Promise<void> {
  const faults: Fault[] = [];
  const params = new URLSearchParams(viewQuery(query));
  for (const [name, value] of params) {
    const message = isParameter(name) ? await faultIn(store, name, value) : 'is not known here';
    if (message !== null) faults.push({ path: `query.${name}`, message });
  }
  if (faults.length > 0) throw new SetupError(faults);
}

function isParameter(name: string): name is keyof typeof feedParameters | 'q' {
  return name === 'q' || Object.hasOwn(feedParameters, name);
}

async function faultIn(store: Store, name: keyof typeof feedParameters | 'q', value: string) {
  if (name === 'q') {
    const fault = queryFault(value);
    return fault && `position ${fault.position}: ${fault.message}`;
  }
  if (feedParameters[name](value, 'UTC') === undefined) return 'cannot be read';
  return name === 'brand' && (await findBrand(store, value)) === null ? 'there is no such brand' : null;
}

/** The filters and the order in an address, or in the part of one after `?`, as views keep them. */
export function viewQuery(address: string): string {
  const params = new URLSearchParams(address.slice(address.indexOf('?') + 1));
  for (const name of passing) params.delete(name);
  for (const [name, value] of [...params]) if (value === '') params.delete(name);
  return params.toString();
}
