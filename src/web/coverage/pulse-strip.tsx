import type { Pulse } from '../../../db/repos/crawl/crawl-pulse.ts';
import { t } from '../words/t.ts';

/** Parts that a window is drawn in. */
export const PARTS = 48;

/**
 * How visits went over a window: a column for each part in which there were any, filled from below as far as they
 * succeeded. The words beside it say the same.
 */
export function PulseStrip({ pulses, tall = false }: { pulses: readonly Pulse[]; tall?: boolean }) {
  const planned = pulses.reduce((sum, pulse) => sum + pulse.planned, 0);
  const succeeded = pulses.reduce((sum, pulse) => sum + pulse.succeeded, 0);
  const label = t('{succeeded, number} of {planned, plural, one {# visit} other {# visits}} succeeded', {
    succeeded,
    planned,
  });
  return (
    <svg
      class={tall ? 'pulse is-tall' : 'pulse'}
      viewBox={`0 0 ${PARTS} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path class="is-negative" d={pulses.map((pulse) => column(pulse.part, 0, 1 - share(pulse))).join('')} />
      <path
        class="is-positive"
        d={pulses.map((pulse) => column(pulse.part, 1 - share(pulse), share(pulse))).join('')}
      />
    </svg>
  );
}

/** The pulses of many sources as one. */
export function together(each: Iterable<readonly Pulse[]>): Pulse[] {
  const sums = new Map<number, Pulse>();
  for (const pulses of each) {
    for (const { part, planned, succeeded } of pulses) {
      const sum = sums.get(part) ?? { part, planned: 0, succeeded: 0 };
      sums.set(part, { part, planned: sum.planned + planned, succeeded: sum.succeeded + succeeded });
    }
  }
  return [...sums.values()];
}

function share({ planned, succeeded }: Pulse): number {
  return succeeded / planned;
}

/** A column, a little narrower than its part. */
function column(part: number, top: number, height: number): string {
  return height === 0 ? '' : `M${part} ${top.toFixed(2)}h.9v${height.toFixed(2)}h-.9z`;
}
