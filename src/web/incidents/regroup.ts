import { isId } from '../../core/is-id.ts';
import type { ActionContext } from '../../pipeline/incidents/actions.ts';
import { mergeIncident } from '../../pipeline/incidents/merge.ts';
import { ActionRefused } from '../../pipeline/incidents/refusal.ts';
import { splitIncident } from '../../pipeline/incidents/split.ts';
import type { NoticeCode } from '../components/notice.tsx';
import { FormError } from '../form.ts';
import { t } from '../words/t.ts';

/**
 * Merges or splits incidents as a submitted form asks, and says which one goes on; null when it asks for neither.
 *
 * @throws {FormError} when it cannot be done
 */
export async function regroup(
  context: ActionContext,
  id: string,
  verb: string,
  field: (name: string) => string,
  actor: string,
): Promise<{ id: string; notice: NoticeCode } | null> {
  if (verb !== 'merge' && verb !== 'split') return null;
  const chosen = field(verb === 'merge' ? 'into' : 'alert');
  if (!isId(chosen)) throw new FormError(t('Choose one first.'));
  try {
    const incident =
      verb === 'merge'
        ? await mergeIncident(context, id, { into: chosen, actor })
        : await splitIncident(context, id, { alertIds: [chosen], actor });
    return incident && { id: incident.id, notice: verb === 'merge' ? 'merged' : 'split' };
  } catch (error) {
    if (error instanceof ActionRefused)
      throw new FormError(t('This cannot be done: {reason}.', { reason: error.message }));
    throw error;
  }
}
