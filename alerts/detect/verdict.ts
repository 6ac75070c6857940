import type { Severity } from '../../src/core/incident.ts';

/** What one window says; it ends with the judged bucket. */
export interface WindowVerdict {
  /** Its length, in quarter-hours. */
  quarterHours: number;
  /** −log₁₀ of the tail probability, where the window is large enough to be worth telling; else 0. */
  strength: number;
  /** Negative mentions in the window, without historic ones. */
  observed: number;
  /** Negative mentions usual for it at this hour, given how much else is said. */
  expected: number;
  /** The worst that it may be called; absent where its size alone decides. */
  ceiling?: Severity | undefined;
}

/** What the newest bucket says: its most surprising window, or the last hour when none is unusual. */
export interface SurgeVerdict extends WindowVerdict {
  /** In [0, 1]; ≥ 0.5 exactly where a `balanced` rule would tell, cool-down aside. */
  score: number;
  /** 95 of 100 such windows stay below this count. */
  upper: number;
  /** False while too little was seen to say what is usual: every strength is then 0. */
  enoughHistory: boolean;
  /** Covered quarter-hours in a row, up to this one, in which the last two hours looked usual. */
  calmQuarterHours: number;
  /** The windows that are large enough to be worth telling, and that of the last hour; shortest first. */
  windows: WindowVerdict[];
}
