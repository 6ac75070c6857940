import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Slots } from '../../../../src/analysis/sentiment/earshot/slots.ts';

it('gives every owner of a turn a slot of its own, and keeps what was given until the turn is over', () => {
  const turns = fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 }), { maxLength: 60 });
  fc.assert(
    fc.property(turns, (asked) => {
      const slots = new Slots(8);
      const written: number[] = [];
      for (const owners of asked) {
        slots.turn();
        const had = owners.map((owner) => {
          const known = slots.find(owner);
          if (known >= 0) return known;
          const given = slots.give(owner);
          written[given] = owner;
          return given;
        });
        for (const [at, slot] of had.entries()) expect(written[slot]).toBe(owners[at]);
      }
    }),
  );
});

it('lets those go first that were not asked for again', () => {
  const [once, often, late, fresh] = [11, 12, 13, 14];
  const slots = new Slots(3);
  for (const owner of [once, often, late]) {
    slots.turn();
    slots.give(owner);
    slots.find(often);
  }
  slots.turn();
  slots.give(fresh);
  expect(slots.find(often)).toBeGreaterThanOrEqual(0);
  expect(slots.find(once)).toBe(-1);
});
