import { fingerprint } from '../identity/fingerprint.ts';
import { wordHashes } from './shingles.ts';

/** Shorter headlines are used for many stories. Words. */
const LEAST_WORDS = 5;
const MOST_WORDS = 40;
/** What aggregators put behind a headline: ` - The Daily Example`. */
const siteName = /^(.+?)\s[-–—|·]\s[^-–—|·]{2,40}$/su;

/** A headline as it is compared, with and without the name of a site at its end; none when it says too little. */
export function headlineForms(title: string): string[] {
  const bare = siteName.exec(title)?.[1];
  const forms = bare === undefined ? [title] : [title, bare];
  return forms.filter(saysEnough).map((form) => fingerprint(null, form));
}

function saysEnough(form: string): boolean {
  const { length } = wordHashes(form.slice(0, 1_000));
  return length >= LEAST_WORDS && length <= MOST_WORDS;
}
