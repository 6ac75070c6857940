import type { Visitor } from '../../web/visitor.ts';
import type { Address } from './addresses.ts';

/** How fast a page is answered, and how big it is. */
export interface PageResult extends Address {
  status: number;
  /** Milliseconds from the request to the last byte. */
  p50: number;
  p95: number;
  bytes: number;
}

/** Asks for a page once to warm it up, and then `runs` times, one after the other. */
export async function visitPage(visitor: Visitor, address: Address, runs: number): Promise<PageResult> {
  const times: number[] = [];
  let [status, bytes] = [0, 0];
  for (let run = 0; run <= runs; run += 1) {
    const begun = performance.now();
    const response = await visitor.get(address.path);
    const page = await response.text();
    if (run > 0) times.push(performance.now() - begun);
    status = response.status;
    bytes = Buffer.byteLength(page);
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { ...address, status, p50: at(0.5), p95: at(0.95), bytes };
}
