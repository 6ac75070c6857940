import { type Severity, severities } from '../../src/core/incident.ts';
import { thresholds } from './sensitivity.ts';
import type { WindowVerdict } from './verdict.ts';

const CRITICAL_EXCESS = 20;
const CRITICAL_RATIO = 4;
const WARNING_EXCESS = 8;

/**
 * How bad a surge is. `sure` means that even a rule of low sensitivity would tell.
 * - critical: sure, at least 20 negative mentions more than usual, and at least four times as many
 * - warning: sure, or at least 8 more than usual
 * - info: the rest
 *
 * Never worse than its `ceiling`, where it has one.
 */
export function severityOf(surge: Omit<WindowVerdict, 'quarterHours'>): Severity {
  const { ceiling = 'critical' } = surge;
  const bySize = sizeOf(surge);
  return worse(bySize, ceiling) === ceiling ? bySize : ceiling;
}

function sizeOf(surge: Omit<WindowVerdict, 'quarterHours'>): Severity {
  const sure = surge.strength >= thresholds.low;
  const excess = surge.observed - surge.expected;
  const manifold = surge.observed >= CRITICAL_RATIO * surge.expected;
  if (sure && manifold && excess >= CRITICAL_EXCESS) return 'critical';
  return sure || excess >= WARNING_EXCESS ? 'warning' : 'info';
}

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b;
}
