/** What has to happen, in this order, for the demo to have shown its point. */
export const milestones = [
  'crawled',
  'mentions stored',
  'incident opened',
  'webhook verified',
  'acknowledged',
  'recovered',
  'resolved',
] as const;

export type Milestone = (typeof milestones)[number];

export interface MilestoneLog {
  reach(milestone: Milestone): void;
  /** What has not been reached, in order. */
  missing(): Milestone[];
}

export function createMilestoneLog(): MilestoneLog {
  const reached = new Set<Milestone>();
  return {
    reach: (milestone) => void reached.add(milestone),
    missing: () => milestones.filter((milestone) => !reached.has(milestone)),
  };
}
