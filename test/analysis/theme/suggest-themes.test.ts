import { describe, expect, it } from 'vitest';
import { logOddsZ } from '../../../src/analysis/theme/log-odds.ts';
import { compileOwnThemes, phraseOf, slugOf } from '../../../src/analysis/theme/own-themes.ts';
import { suggestThemes, type ThemeSample } from '../../../src/analysis/theme/suggest-themes.ts';
import { themesOf } from '../../../src/analysis/theme/themes-of.ts';

let serial = 0;
function sample(text: string, more: Partial<ThemeSample> = {}): ThemeSample {
  serial += 1;
  const start = text.indexOf('Acme');
  return {
    id: `m${serial}`,
    text,
    spans: [{ start, end: start + 4 }],
    author: `a${serial}`,
    story: `s${serial}`,
    ...more,
  };
}

const parts = [
  'again',
  'this morning',
  'since Tuesday',
  'and I am sad',
  'at home',
  'in the car',
  'twice',
  'so far',
];
const broken = () => parts.map((part) => sample(`The charging cable of my Acme phone melted ${part}`));
const happy = () =>
  parts.flatMap((part) => [sample(`I like my Acme phone ${part}`), sample(`Bought an Acme phone ${part}`)]);
const nothing = { own: null, names: ['Acme'] };

describe('suggested themes', () => {
  it('are phrases that complaints say and nothing else does, longest first, each once', () => {
    const found = suggestThemes(broken(), happy(), nothing);
    expect(found[0]).toMatchObject({ phrase: 'charging cable', stories: 8, usual: 0 });
    expect(found[0]?.examples).toHaveLength(3);
    const phrases = found.map(({ phrase }) => phrase);
    expect(phrases).not.toContain('cable');
    expect(phrases.join(' ')).not.toContain('acme');
  });

  it('count copies and one person’s repetitions once', () => {
    const copies = broken().map((one) => ({ ...one, story: 'one' }));
    expect(suggestThemes(copies, happy(), nothing)).toEqual([]);
    const repeated = broken().map((one) => ({ ...one, author: 'one' }));
    expect(suggestThemes(repeated, happy(), nothing)).toEqual([]);
  });

  it('leave out what a theme speaks of already', () => {
    const own = compileOwnThemes([{ slug: 'charging-cable', phrases: ['charging cable', 'phone melted'] }]);
    const found = suggestThemes(broken(), happy(), { ...nothing, own });
    expect(found.map(({ phrase }) => phrase)).toEqual([]);
    const refunds = parts.map((part) => sample(`Acme refund denied ${part}`));
    const phrases = suggestThemes(refunds, happy(), nothing).map(({ phrase }) => phrase);
    expect(phrases.some((phrase) => phrase.includes('refund'))).toBe(false);
  });

  it('find nothing where both sides say the same, or nothing', () => {
    expect(suggestThemes(broken(), broken(), nothing)).toEqual([]);
    expect(suggestThemes([], [], nothing)).toEqual([]);
  });
});

describe('log-odds with a prior', () => {
  it('are symmetric, and grow with what is seen', () => {
    const totals = { now: 1_000, usual: 1_000 };
    const z = logOddsZ({ now: 20, usual: 5 }, totals, 500);
    expect(z).toBeGreaterThan(0);
    expect(logOddsZ({ now: 5, usual: 20 }, totals, 500)).toBeCloseTo(-z);
    expect(logOddsZ({ now: 40, usual: 10 }, totals, 500)).toBeGreaterThan(z);
    expect(logOddsZ({ now: 5, usual: 5 }, totals, 500)).toBeCloseTo(0);
  });

  it('are those of the formula', () => {
    // Worked by hand: α = 100 · 4 / 400 = 1 for 3 and 1 uses of 200 each.
    const delta = Math.log(4 / (300 - 4)) - Math.log(2 / (300 - 2));
    expect(logOddsZ({ now: 3, usual: 1 }, { now: 200, usual: 200 }, 100)).toBeCloseTo(
      delta / Math.sqrt(1 / 4 + 1 / 2),
    );
  });
});

describe('a brand’s own themes', () => {
  const own = compileOwnThemes([
    { slug: 'cable', phrases: ['usb c', 'charg*'].map((p) => phraseOf(p) ?? '') },
  ]);
  const themes = (text: string) =>
    themesOf(text, [{ start: 0, end: 4 }], 'en', own).map(({ theme }) => theme);

  it('are found by phrases however they are written, beside those that all brands have', () => {
    expect(themes('Acme USB-C port gone')).toEqual(['cable']);
    expect(themes('Acme charger, and no refund')).toEqual(['cable', 'refund']);
    expect(themes('Acme usb stick')).toEqual([]);
  });

  it('fold what people write', () => {
    expect(phraseOf('  Ladegerät, Kabel ')).toBe('ladegerat kabel');
    expect(phraseOf(' Charg*')).toBe('charg*');
    expect(phraseOf(' * ')).toBeNull();
    expect(slugOf('Charging Cable (new)!')).toBe('charging-cable-new');
    expect(slugOf('!!')).toBeNull();
  });
});
