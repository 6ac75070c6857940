import { userInfo } from 'node:os';
import { recordAudit } from '../../db/repos/access/audit.ts';
import type { Store } from '../../db/store.ts';
import type { Clock } from '../core/clock.ts';

/** Writes down what a command did to an account or a key, in the name of who runs it. */
export function noteCommand(
  store: Store,
  clock: Clock,
  entry: {
    action: string;
    subject: 'member' | 'key';
    subjectId: string | null;
    changes: Record<string, unknown>;
  },
): Promise<void> {
  const actor = { kind: 'command', id: null, name: userName() } as const;
  return recordAudit(store, { ...entry, actor, at: clock.now(), brandId: null });
}

/** Where a container runs under a number, it has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'command line';
  }
}
