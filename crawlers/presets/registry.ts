import { blogs } from './blogs.ts';
import { forums } from './forums.ts';
import { news } from './news.ts';
import type { Preset } from './preset.ts';
import { social } from './social.ts';

/** Every preset. */
export const presets: readonly Preset[] = [...news, ...social, ...blogs, ...forums];

/** The preset called `id`, or null. */
export function presetById(id: string): Preset | null {
  return presets.find((preset) => preset.id === id) ?? null;
}
