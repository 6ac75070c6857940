import { evidenceMarks, originOf, voicesOf } from '../../../db/repos/evidence.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import { groupBy } from '../../core/group-by.ts';
import type { IncidentBackground } from '../../core/message.ts';

/** Where it began and who speaks, as far as what shows the incident says. */
export async function backgroundOf(
  store: Store,
  { id, timezone }: Pick<Brand, 'id' | 'timezone'>,
  evidence: readonly string[],
): Promise<IncidentBackground> {
  const marks = (await evidenceMarks(store, evidence)).filter(({ storyId }) => storyId !== null);
  const stories = [...groupBy(marks, ({ storyId }) => storyId)];
  const [main] = stories.toSorted(([, one], [, other]) => other.length - one.length);
  // A story that only one of several mentions tells is not where it began.
  const told = main?.[0] != null && (main[1].length > 1 || marks.length === 1) ? main[0] : null;
  const origin = told === null ? null : await originOf(store, id, told);
  return {
    timezone,
    origin: origin && { ...origin, at: origin.at.toISOString() },
    voices: await voicesOf(store, evidence),
  };
}
