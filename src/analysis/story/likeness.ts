import type { Signature } from './signature.ts';
import { overlapOf } from './sketch.ts';

/** Texts that share this much of all they say are versions of one another. */
const RESEMBLES = 0.3;
/** A text of which this much stands in another was taken from it. */
const CONTAINS = 0.6;
/** A quoted passage of which this much stands in another text was taken from it. */
const QUOTES = 0.7;
const LEAST_SHARED = 4;

/** How alike two items are, in (0, 1], when they tell the same story; 0 when they do not. Symmetric. */
export function likeness(a: Signals, b: Signals): number {
  const { shared, resemblance, contained, containing } = overlapOf(a.sketch, b.sketch);
  const part = Math.max(contained, containing);
  if (shared >= LEAST_SHARED && (resemblance >= RESEMBLES || part >= CONTAINS)) return part;
  return Math.max(quotedIn(a, b), quotedIn(b, a));
}

type Signals = Pick<Signature, 'sketch' | 'quoted'>;

function quotedIn({ quoted }: Signals, { sketch }: Signals): number {
  const { shared, contained } = overlapOf(quoted, sketch);
  // Of a long text a sketch knows little: two shingles of eight words are no coincidence in a passage marked as quoted.
  return shared >= 2 && contained >= QUOTES ? contained / 2 : 0;
}
