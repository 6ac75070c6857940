/** How pages, API and jobs ask for work that is done elsewhere. Never called inside a transaction. */
export interface WorkPort {
  crawl(sourceId: string): Promise<void>;
  /** Visits the sources that are due now instead of at the next tick. */
  crawlDue(): Promise<void>;
  /** Judges a brand's rules anew, for example after corrections. */
  evaluate(brandId: string): Promise<void>;
  /** Sends what waits in the outbox now instead of at the next tick. */
  deliverDue(): Promise<void>;
  /** Finds a new or changed brand in the items that are stored already. */
  rematch(brandId: string): Promise<void>;
  /** Finds a brand's own themes in the mentions that are stored already. */
  recountThemes(brandId: string): Promise<void>;
}
