import { brandsFor } from '../../access/person.ts';
import { may, signedIn } from '../visitor.ts';

/** Whether who looks may do something about what concerns a brand. */
export function mayAct(brandId: string): boolean {
  const person = signedIn();
  if (person === null) return may('responder');
  return brandsFor(person, 'responder')?.includes(brandId) ?? true;
}
