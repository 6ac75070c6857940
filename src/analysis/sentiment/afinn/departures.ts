import type { Word } from './words.ts';

const departures = new Set(
  `abandoned boycott boycotting cancel cancelled canceled cancelling canceling ditch ditched ditching drop dropped
  dropping dump dumped dumping leave leaves leaving left quit quitting uninstall uninstalled unfollowed`.split(
    /\s+/,
  ),
);
const switches = new Set([
  'switch',
  'switched',
  'switching',
  'moved',
  'moving',
  'migrated',
  'migrating',
  'away',
]);
const fillers = new Set(['my', 'our', 'the', 'with', 'using', 'from']);

/** What turning away from a brand says about it, on AFINN's scale. */
export const DEPARTURE_VALUE = -2;

/**
 * The verb before `clause[brandAt]` that says somebody turned away from the brand ("left Acme", "cancelled my Acme
 * plan", "switched from Acme"), or null. Such verbs are not in a lexicon: they are bad for their object alone.
 */
export function departureBefore(clause: readonly Word[], brandAt: number): Word | null {
  let at = brandAt - 1;
  let sawFrom = false;
  while (brandAt - at <= 3 && fillers.has(clause[at]?.key ?? '')) {
    sawFrom ||= clause[at]?.key === 'from';
    at -= 1;
  }
  const verb = clause[at];
  if (verb === undefined) return null;
  return departures.has(verb.key) || (sawFrom && switches.has(verb.key)) ? verb : null;
}
