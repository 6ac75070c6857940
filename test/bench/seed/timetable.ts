import { addMs, BUCKET, DAY, HOUR } from '../../../src/core/time.ts';
import { brands } from './cast.ts';
import type { Random } from './random.ts';

/** Days that are told of, up to the end. */
export const DAYS = 100;

/** Hours in which a brand is spoken of much more, and badly. */
export interface Crisis {
  brand: number;
  from: Date;
  to: Date;
  /** Mentions for each one there would have been. */
  factor: number;
}

/** A quarter-hour of one brand. */
export interface Slot {
  brand: number;
  at: Date;
  mentions: number;
  crisis: Crisis | null;
}

/** Two crises a month for each brand, the last one of the first brand still going on at the end. */
export function crisesUntil(end: Date, random: Random): Crisis[] {
  const crises = brands.flatMap((_, brand) =>
    Array.from({ length: 6 }, (): Crisis => {
      const from = addMs(end, -(2 + random.next() * (DAYS - 3)) * DAY);
      return { brand, from, to: addMs(from, (3 + random.below(18)) * HOUR), factor: 4 + random.below(12) };
    }),
  );
  return [...crises, { brand: 0, from: addMs(end, -5 * HOUR), to: end, factor: 8 }];
}

/** Exactly `mentions` over the days before `end`, by hour of the week, by brand, and with crises, oldest first. */
export function slotsUntil(end: Date, mentions: number, crises: readonly Crisis[], random: Random): Slot[] {
  const weights: (Omit<Slot, 'mentions'> & { weight: number })[] = [];
  for (let at = addMs(end, -DAYS * DAY); at < end; at = addMs(at, BUCKET)) {
    for (const [brand, { share }] of brands.entries()) {
      const crisis = crises.find((one) => one.brand === brand && at >= one.from && at < one.to) ?? null;
      const chance = -Math.log(1 - random.next()) * 0.3 + 0.7;
      weights.push({ brand, at, crisis, weight: share * rhythm(at) * chance * (crisis?.factor ?? 1) });
    }
  }
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  let passed = 0;
  let given = 0;
  return weights.map(({ weight, ...slot }) => {
    passed += weight;
    const due = Math.round((passed / total) * mentions) - given;
    given += due;
    return { ...slot, mentions: due };
  });
}

/** People write by day, most in the evening, and less at weekends. */
function rhythm(at: Date): number {
  const hour = at.getUTCHours();
  const day = at.getUTCDay();
  const byDay = 1 + 0.6 * Math.sin(((hour - 10) / 24) * 2 * Math.PI) + (hour >= 17 && hour <= 21 ? 0.4 : 0);
  return byDay * (day === 0 || day === 6 ? 0.7 : 1);
}
