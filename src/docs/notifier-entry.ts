import { stringify } from 'yaml';
import type { Notifier } from '../../alerts/notifier.ts';

/** The shortest receiver of this kind that `earshot.yaml` may hold: its example, without what can be left out. */
export function notifierEntry({ id, example, mainSetting, settings }: Notifier): string {
  const { [mainSetting]: main, ...others } = example as Record<string, unknown>;
  const needed = { ...others };
  for (const name of Object.keys(others)) {
    const { [name]: _, ...rest } = needed;
    if (settings.safeParse({ [mainSetting]: main, ...rest }).success) delete needed[name];
  }
  return stringify({ [id]: main, ...needed }, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}
