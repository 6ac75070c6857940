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

/** Until when a row that is taken at `wall` is held unless it is renewed. */
export function leaseFrom(wall: Date): Date {
  return addMs(wall, BELIEVED);
}

/**
 * Goes on holding a row that was taken until `until`, for as long as the work on it takes. `renew` moves the end from
 * `held` to `next` and says false when the row was not held any more. A lease that is lost all the same (a machine
 * that slept, a database out of reach) is not fought for: two workers may do the same work, and it comes to the same.
 */
export function keepLease(
  wall: Clock,
  until: Date,
  renew: (held: Date, next: Date) => Promise<boolean>,
): Lease {
  let held = until;
  let renewing: Promise<void> = Promise.resolve();

  async function renewOnce(): Promise<void> {
    const next = leaseFrom(wall.now());
    if (await renew(held, next)) held = next;
    else clearInterval(timer);
  }

  // A renewal that failed is tried again; when that goes on the lease runs out, as it should.
  const timer = setInterval(() => {
    renewing = renewing.then(renewOnce).catch(() => {});
  }, RENEW_EVERY);
  return {
    async end() {
      clearInterval(timer);
      await renewing;
      return held;
    },
  };
}
