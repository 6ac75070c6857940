import { z } from 'zod';
import type { FoundSource } from '../../../crawlers/discover/look.ts';
import { SetupError } from '../../setup/fault.ts';
import { type ProposedSource, proposedSources } from '../../setup/proposed-sources.ts';
import { checkedSource, type SourceWish } from '../../setup/sources.ts';
import { kindById } from '../sources/kinds.ts';
import { said } from '../words/said.ts';

/** A place as the step of sources shows it. */
export interface Place {
  /** The source as a form carries it. */
  value: string;
  title: string;
  why: ProposedSource['why'] | null;
  usual: boolean;
}

const written = z.strictObject({
  connector: z.string(),
  settings: z.record(z.string(), z.unknown()),
  title: z.string().nullable(),
});

/** A source as a form carries it. */
export function formValue({ connector, settings, title = null }: SourceWish): string {
  return JSON.stringify({ connector, settings, title });
}

/** The source that a form carried; null where it was changed on its way, or cannot be read. */
export function wishOf(value: string): SourceWish | null {
  try {
    const wish = written.parse(JSON.parse(value));
    checkedSource(wish);
    return wish;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError || error instanceof SetupError)
      return null;
    throw error;
  }
}

/** Where a brand of this name is likely to be talked about, and what was ticked beside that. */
export function placesFor(name: string, ticked: readonly string[]): Place[] {
  const places = new Map<string, Place>();
  for (const { why, usual, place, ...wish } of proposals(name)) {
    const value = formValue(wish);
    places.set(value, { value, title: said(place), why, usual });
  }
  for (const value of ticked) {
    const wish = wishOf(value);
    if (wish !== null && !places.has(value))
      places.set(value, { value, title: wish.title ?? wish.connector, why: null, usual: true });
  }
  return [...places.values()];
}

/** A find of a discovery as a place. */
export function foundPlace({ connector, settings, title, url }: FoundSource): Place {
  const named = title ?? url;
  return { value: formValue({ connector, settings, title: named }), title: named, why: null, usual: true };
}

/** What kind of place it is, where its title does not say. */
export function kindOf(value: string): string | null {
  return kindById(wishOf(value)?.connector ?? '')?.title ?? null;
}

/** Sources worth adding for a brand of this name. */
export function proposals(name: string): ProposedSource[] {
  try {
    return proposedSources(name);
  } catch (error) {
    // A name that no search takes is still one that a query can find.
    if (error instanceof SetupError) return [];
    throw error;
  }
}
