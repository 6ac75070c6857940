/** What a crawl process begins with. */
export interface Start {
  databaseUrl: string;
  secret: string;
  /** Names that lead to this machine. */
  hosts: string[];
  concurrency: number;
  perHostConcurrency: number;
  /** Domain time in milliseconds. */
  now: number;
}

/** Visits that are due at a domain time. */
export interface Round {
  now: number;
  visits: number;
}

/** What came of all rounds so far. Quantiles are of the time from taking a visit up to having it written down, in ms. */
export interface Tally {
  visits: number;
  failed: number;
  items: number;
  /** Time in which visits were due. */
  seconds: number;
  /** Processor time that the crawl process took meanwhile. */
  cpuSeconds: number;
  p50: number;
  p99: number;
  /** Bytes. */
  peakRss: number;
}
