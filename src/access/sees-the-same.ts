import type { Asking } from './accounts/asking.ts';
import { brandsFor } from './person.ts';
import { type Door, visitorOf } from './visitor.ts';

/**
 * Whether who asked a while ago may still see what they could then: signed in as before, and the same brands.
 *
 * @param brands what they could see then; null for every brand
 */
export async function seesTheSame(
  door: Door,
  asking: Asking,
  brands: readonly string[] | null,
): Promise<boolean> {
  const who = await visitorOf(door, asking);
  if (who === null) return false;
  const now = who.kind === 'unnamed' ? null : brandsFor(who.person, 'viewer');
  if (now === null || brands === null) return now === brands;
  return now.length === brands.length && now.every((id) => brands.includes(id));
}
