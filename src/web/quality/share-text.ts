import type { Estimate } from '../../core/interval.ts';
import { percentText } from '../format.ts';
import { t } from '../words/t.ts';

/** `83% (71% to 91%)`; a dash when it is not known. */
export function shareText(share: Estimate | null): string {
  if (share === null) return '–';
  return t('{share} ({low} to {high})', {
    share: percentText(share.estimate),
    low: percentText(share.low),
    high: percentText(share.high),
  });
}
