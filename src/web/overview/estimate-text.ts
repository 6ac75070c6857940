import type { Estimate } from '../../core/interval.ts';
import { portionText, signedText } from '../format.ts';
import { t } from '../words/t.ts';

/** `71% to 91%`. */
export function shareRange({ low, high }: Estimate): string {
  return t('{low} to {high}', { low: portionText(low), high: portionText(high) });
}

/** `−0.20 to +0.35`. */
export function signedRange({ low, high }: Estimate): string {
  return t('{low} to {high}', { low: signedText(low), high: signedText(high) });
}
