import { percentText } from '../../../alerts/render/words.ts';
import type { Estimate } from '../../core/interval.ts';

/** `83% (71% to 91%)`; a dash when it is not known. */
export function shareText(share: Estimate | null): string {
  if (share === null) return '–';
  return `${percentText(share.estimate)} (${percentText(share.low)} to ${percentText(share.high)})`;
}
