import { breakages } from './breakages.ts';
import { dateForms } from './dates.ts';
import { elementSpecimens } from './elements.ts';
import { Random } from './random.ts';
import { plainSpecimens, specimenOf } from './specimens.ts';

export interface Variant {
  /** The name of the file it is written to. */
  name: string;
  bytes: Uint8Array;
}

/** Every specimen as it is, and all that may go wrong with feeds: the same for the same `seed`. */
export function* variants(seed: number): Generator<Variant> {
  const random = new Random(seed);
  const asUtf8 = (name: string, xml: string): Variant => ({
    name: `${name}.xml`,
    bytes: new TextEncoder().encode(xml),
  });
  for (const { name, xml } of elementSpecimens) yield asUtf8(`element-${name}`, xml);
  for (const { name, xml } of plainSpecimens)
    for (const [breakage, spoil] of Object.entries(breakages))
      yield asUtf8(`broken-${name}-${breakage}`, spoil(xml, random));
  for (const { name, xml } of elementSpecimens) {
    const [breakage, spoil] = random.among(Object.entries(breakages));
    yield asUtf8(`element-${name}-${breakage}`, spoil(xml, random));
  }
  for (const [at, date] of dateForms.entries())
    for (const [format, element] of DATE_ELEMENTS)
      yield asUtf8(
        `date-${String(at).padStart(2, '0')}-${format}`,
        specimenOf('', format, `<title>a</title><${element}>${date}</${element}>`).xml,
      );
}

const DATE_ELEMENTS = [
  ['rss-2.0', 'pubDate'],
  ['rss-1.0', 'dc:date'],
  ['atom-1.0', 'updated'],
  ['atom-0.3', 'modified'],
] as const;
