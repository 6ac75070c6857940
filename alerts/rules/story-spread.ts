import { z } from 'zod';
import type { RuleKind } from './rule-kind.ts';

export const storySpreadSettings = z.strictObject({
  sites: z.int().min(2).max(1000).default(5).describe('New sites on which a negative story appears at least'),
  hours: z.int().min(1).max(168).default(24).describe('Within this many hours'),
});

/**
 * A negative story that appears on new sites: hosts that tell it for the first time within the last `hours` are at least
 * `sites`, and one of them came within the later half, so that it still grows. A site counts once however often it tells
 * the story. What is counted is who picks a story up, not how often it is told: the size of a cascade's frontier
 * (Goel et al., The structural virality of online diffusion, 2016). It is over when no new site came for half as long.
 */
export const storySpread: RuleKind = {
  id: 'story-spread',
  title: 'Story spreads',
  description: 'A negative story that appears on more and more sites.',
  settings: storySpreadSettings,
};
