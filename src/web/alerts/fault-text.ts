import { NotReplayable } from '../../pipeline/trials/replay-rule.ts';
import { SetupError } from '../../setup/fault.ts';
import { t } from '../words/t.ts';
import { labelOf } from './setting-labels.ts';

/** What stands in the way, for the person who filled in the form; null for what nobody foresaw. */
export function faultText(kind: string, error: unknown): string | null {
  if (error instanceof NotReplayable)
    return t('This kind judges more than counts, so it cannot be tried beforehand. It can be saved.');
  if (!(error instanceof SetupError)) return null;
  const faults = error.faults.map(({ path, message }) => {
    const name = path.replace(/^settings\./u, '');
    const words = labelOf(kind, name);
    // What was written is no number: the schema's own words speak of types.
    const what = message.startsWith('Invalid input') ? t('write a number') : message;
    return `${words === null ? name : t(words.label)}: ${what}`;
  });
  return t('This cannot be saved yet. {faults}', { faults: faults.join('; ') });
}
