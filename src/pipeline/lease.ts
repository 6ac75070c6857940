import type { HeldRow } from '../../db/repos/crawl/source-leases.ts';
import type { Clock } from '../core/clock.ts';
import { addMs, SECOND } from '../core/time.ts';

/**
 * Wall time for which a worker is believed to be alive after it last said so: as long as what a killed one held waits.
 * Workers' clocks may differ by the rest that is left between two renewals.
 */
const BELIEVED = 15 * SECOND;
const RENEW_EVERY = 5 * SECOND;

/** A row that this worker holds while it works on it. */
export interface Lease {
  /** Renews no more and says until when the row is held. */
  end(): Promise<Date>;
}

/** All rows of one kind that this worker holds. */
export interface Leases {
  /**
   * Goes on holding a row that was taken until `until`, for as long as the work on it takes.
   *
   * @param onLost told when it is not held any more
   */
  hold(id: string, until: Date, onLost?: () => void): Lease;
}

/** Until when a row that is taken at `wall` is held unless it is renewed. */
export function leaseFrom(wall: Date): Date {
  return addMs(wall, BELIEVED);
}

/**
 * Renews leases together. `renew` moves the ends of rows to `next` and says which of them were still held. A lease that
 * is lost all the same (a machine that slept, a database out of reach) is not fought for: two workers may do the same
 * work, and it comes to the same.
 */
export function keepLeases(
  wall: Clock,
  renew: (rows: readonly HeldRow[], next: Date) => Promise<ReadonlySet<string>>,
): Leases {
  const rows = new Map<HeldRow, () => void>();
  let renewing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  async function renewAll(): Promise<void> {
    const next = leaseFrom(wall.now());
    const asked = [...rows.keys()];
    const renewed = asked.length > 0 ? await renew(asked, next) : new Set();
    for (const row of asked) {
      if (renewed.has(row.id)) {
        row.held = next;
        continue;
      }
      rows.get(row)?.();
      rows.delete(row);
    }
  }

  // A renewal that failed is tried again; when that goes on the leases run out, as they should.
  function tick(): void {
    renewing = renewing.then(renewAll).catch(() => {});
  }

  return {
    hold(id, held, onLost = () => {}) {
      const row = { id, held };
      rows.set(row, onLost);
      timer ??= setInterval(tick, RENEW_EVERY);
      return {
        async end() {
          rows.delete(row);
          if (rows.size === 0) {
            clearInterval(timer);
            timer = undefined;
          }
          await renewing;
          return row.held;
        },
      };
    },
  };
}

/** Keeps a single lease; `renew` says false when the row was not held any more. */
export function keepLease(
  wall: Clock,
  until: Date,
  renew: (held: Date, next: Date) => Promise<boolean>,
): Lease {
  const leases = keepLeases(wall, async (rows, next) => {
    const renewed = await Promise.all(
      rows.map(async ({ id, held }) => ((await renew(held, next)) ? [id] : [])),
    );
    return new Set(renewed.flat());
  });
  return leases.hold('', until);
}
