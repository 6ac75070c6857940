/** A scheduled summary of one brand. */
export interface Digest {
  id: string;
  brandId: string;
  /** Five-field cron expression, read in `timezone`. */
  at: string;
  timezone: string;
  receiverIds: string[];
  enabled: boolean;
  createdAt: Date;
}
