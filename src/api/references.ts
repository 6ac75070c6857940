import { brandNames } from '../../db/repos/brands/brands.ts';
import { receiverNames } from '../../db/repos/telling/receivers.ts';
import type { Store } from '../../db/store.ts';
import { SetupError } from '../setup/fault.ts';

/** @throws {SetupError} when there is no such brand */
export async function checkBrand(store: Store, id: string): Promise<void> {
  const known = await brandNames(store, [id]);
  if (!known.has(id)) throw new SetupError([{ path: 'brandId', message: 'there is no such brand' }]);
}

/** @throws {SetupError} naming each id that is no brand's, or that is `own` */
export async function checkCompetitors(
  store: Store,
  ids: readonly string[],
  own: string | null,
): Promise<void> {
  const known = await brandNames(store, ids);
  refuse('competitorIds', ids, (id) => {
    if (id === own) return 'a brand is not its own competitor';
    return known.has(id) ? null : 'there is no such brand';
  });
}

/** @throws {SetupError} naming each id that is no receiver's */
export async function checkReceivers(store: Store, ids: readonly string[]): Promise<void> {
  const known = await receiverNames(store, ids);
  refuse('receiverIds', ids, (id) => (known.has(id) ? null : 'there is no such receiver'));
}

function refuse(path: string, ids: readonly string[], fault: (id: string) => string | null): void {
  const faults = ids.flatMap((id, index) => {
    const message = fault(id);
    return message === null ? [] : [{ path: `${path}.${index}`, message }];
  });
  if (faults.length > 0) throw new SetupError(faults);
}
