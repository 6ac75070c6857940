import type { Rhythm } from '../../core/source.ts';
import { HOUR, MINUTE } from '../../core/time.ts';

/** How long what a source posted goes on counting: it falls to 1/e of its weight in this time. */
const MEMORY = 6 * HOUR;

/** What one visit that went well showed of a source's habits. */
export interface Showing {
  /** When the last such visit was; null when there was none. */
  since: Date | null;
  itemsNew: number;
  /** When the items that are shown were published, as far as they say. */
  publishedAt: readonly Date[];
  /** How many items the source shows at once, old ones included; null when this visit cannot say. */
  shown: number | null;
  /** The shortest pause that the publisher asks for, in seconds. */
  askedSeconds: number | null;
}

/**
 * Learns a source's posting rate: λ(t) = Σ e^(−(t − tᵢ)/τ) / τ over the times tᵢ of its items, an exponential kernel
 * estimate with τ = {@link MEMORY}. The first visit takes the times from the items; later ones bring λ forward by
 * λ·e^(−Δ/τ) and add the new items as if they were spread evenly over the pause Δ.
 *
 * @param usualMs pause that stands for the rate, one item a pause, while nothing else is known
 */
export function learnRhythm(before: Rhythm | null, showing: Showing, usualMs: number, now: Date): Rhythm {
  return {
    itemsPerHour: rateAfter(before, showing, usualMs, now) * HOUR,
    visits: (before?.visits ?? 0) + 1,
    window: showing.shown ?? before?.window ?? null,
    askedSeconds: showing.askedSeconds,
  };
}

/** Items a millisecond. */
function rateAfter(
  before: Rhythm | null,
  { since, itemsNew, publishedAt }: Showing,
  usualMs: number,
  now: Date,
): number {
  if (before === null && publishedAt.length > 0) {
    const ages = publishedAt.map((at) => Math.max(0, now.getTime() - at.getTime()));
    return ages.reduce((sum, age) => sum + Math.exp(-age / MEMORY), 0) / MEMORY;
  }
  const known = before === null ? 1 / usualMs : before.itemsPerHour / HOUR;
  if (before === null || since === null) return known;
  const pause = Math.max(MINUTE, now.getTime() - since.getTime());
  const kept = Math.exp(-pause / MEMORY);
  return known * kept + (itemsNew * (1 - kept)) / pause;
}
