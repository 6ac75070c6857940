import { likeness } from './likeness.ts';
import { linkedPages, pageOf } from './link-share.ts';
import { type Signature, type StoryText, signatureOf } from './signature.ts';

/** One telling of a story. */
export interface Telling extends StoryText {
  id: string;
}

/** Whom a telling has its words from: `copy` word for word, `share` by a link to it, `version` in other words. */
export interface Origin {
  from: string;
  how: 'copy' | 'share' | 'version';
}

interface Told {
  id: string;
  page: string | null;
  fingerprint: string;
  signature: Signature;
}

/**
 * Whom each telling most likely has it from, by id: the earliest that it copies or links to, else the earlier one that
 * it is most like. The first to tell it, and what no earlier one is like, are left out. Compares all with all: for some
 * hundreds at most.
 *
 * @param tellings in order of time
 */
export function copiedFrom(tellings: readonly Telling[]): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  const earlier: Told[] = [];
  for (const telling of tellings) {
    const { id, text, canonicalUrl, fingerprint } = telling;
    const signature = signatureOf(telling);
    const origin = originAmong(earlier, { fingerprint, signature, links: linkedPages(text) });
    if (origin !== null) origins.set(id, origin);
    const page = canonicalUrl === null ? null : pageOf(canonicalUrl);
    earlier.push({ id, page, fingerprint, signature });
  }
  return origins;
}

function originAmong(
  earlier: readonly Told[],
  { fingerprint, signature, links }: { fingerprint: string; signature: Signature; links: readonly string[] },
): Origin | null {
  const copied = earlier.find((told) => told.fingerprint === fingerprint);
  if (copied !== undefined) return { from: copied.id, how: 'copy' };
  const shared = earlier.find(({ page }) => page !== null && links.includes(page));
  if (shared !== undefined) return { from: shared.id, how: 'share' };
  let best: { from: string; alike: number } | null = null;
  for (const told of earlier) {
    const alike = likeness(signature, told.signature);
    if (alike > (best?.alike ?? 0)) best = { from: told.id, alike };
  }
  return best === null ? null : { from: best.from, how: 'version' };
}
