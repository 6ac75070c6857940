/** The kinds of work, and what a job of each carries: never more than the id of the row that is the truth. */
export interface JobData {
  crawl: { sourceId: string };
  history: { sourceId: string };
  follow: { sourceId: string };
  evaluate: { brandId: string };
  deliver: { deliveryId: string };
  escalate: { incidentId: string };
  digest: { digestId: string };
  rematch: { brandId: string };
  /** A time: authors of whom something was heard since. */
  authors: { since: string };
  /** The quarter-hour it is: forecasts whose time is over by now. */
  forecasts: { through: string };
  themes: { brandId: string };
  subscribe: { subscriptionId: string };
}

export type JobKind = keyof JobData;

/** Does one job. Must be idempotent: jobs may come twice, and late. */
export type JobHandler<K extends JobKind> = (data: JobData[K], signal: AbortSignal) => Promise<void>;

export interface JobPlan<K extends JobKind> {
  handle: JobHandler<K>;
  /** How many run at once in this process. */
  concurrency: number;
}

export type JobPlans = { [K in JobKind]: JobPlan<K> };
