import { InvalidArgumentError } from 'commander';

/** An absolute http(s) URL on the command line. */
export function absoluteUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InvalidArgumentError('Expected an absolute http or https URL.');
  }
  return text;
}
