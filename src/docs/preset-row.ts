import type { Preset } from '../../crawlers/presets/preset.ts';

/** What a preset reads, and what is to be filled in. */
export function presetWords({ description, parameters }: Preset): string {
  const words = Object.entries(parameters).map(([name, { description, default: usual }]) => {
    const otherwise = usual === undefined ? '' : ` (\`${usual}\`)`;
    return `\`${name}\`: ${description}${otherwise}`;
  });
  return `${description} ${words.join('; ')}.`;
}

/** A preset's example as an entry of `earshot.yaml`. */
export function presetEntry({ id, example }: Preset): string {
  const entries = Object.entries(example);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) return `- ${id}: ${only[1]}`;
  return `- ${id}: { ${entries.map(([name, value]) => `${name}: ${value}`).join(', ')} }`;
}
