import { describe, expect, it } from 'vitest';
import { stylesheet } from '../../src/web/assets.ts';

const css = stylesheet();
const tokensIn = (part: string) =>
  Object.fromEntries(
    [...part.matchAll(/--([\w-]+): (#[\da-f]{6});/gu)].map(([, name, colour]) => [name, colour]),
  );
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const themes = {
  light: tokensIn(light),
  dark: { ...tokensIn(light), ...tokensIn(dark.slice(0, dark.indexOf('}'))) },
};

/** Contrast ratio of two colours, 1–21 (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const tones = ['negative', 'neutral', 'positive', 'warning', 'accent'];
const texts: [string, string][] = [
  ...['page', 'surface', 'sunken'].flatMap((ground) =>
    ['ink', 'faint', 'accent'].map((text): [string, string] => [text, ground]),
  ),
  ...tones.flatMap((tone): [string, string][] => [
    [tone, `${tone}-soft`],
    [tone, 'surface'],
  ]),
  ['on-accent', 'accent'],
  ['ink', 'accent-soft'],
  ['faint', 'accent-soft'],
  ['ink', 'warning-soft'],
  ['accent', 'warning-soft'],
  ['accent', 'accent-soft'],
  ['ink', 'brand-mark'],
];
/** Borders of controls and parts of charts. */
const shapes: [string, string][] = [
  ['line-strong', 'surface'],
  ['line-strong', 'page'],
  ['negative', 'surface'],
  ['positive', 'surface'],
];

describe.each(Object.entries(themes))('in the %s', (_theme, tokens) => {
  it.each(texts)('%s can be read on %s', (text, ground) => {
    expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('%s can be seen on %s', (shape, ground) => {
    expect(contrast(tokens[shape] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
