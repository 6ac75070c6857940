import { updateSource } from '../../../db/repos/crawl/sources.ts';
import type { Store } from '../../../db/store.ts';
import type { TeamSource } from '../../config/team-file/team-file.ts';
import { watchSource } from '../sources.ts';
import type { AppliedChange } from './applied-change.ts';

export async function applySource(store: Store, wish: TeamSource, now: Date): Promise<AppliedChange> {
  const { source, added, changed } = await watchSource(store, { ...wish, title: wish.name }, now);
  const renamed = !added && wish.name !== null && wish.name !== source.title;
  const repaced = !added && wish.intervalSeconds !== null && wish.intervalSeconds !== source.intervalSeconds;
  if (renamed) await updateSource(store, source.id, { title: wish.name });
  if (repaced && wish.intervalSeconds !== null) {
    await updateSource(store, source.id, { intervalSeconds: wish.intervalSeconds });
  }
  const name = `${wish.connector} ${wish.name ?? String(Object.values(wish.settings)[0] ?? '')}`;
  return {
    noun: 'source',
    name,
    action: added ? 'added' : changed || renamed || repaced ? 'changed' : 'unchanged',
  };
}
