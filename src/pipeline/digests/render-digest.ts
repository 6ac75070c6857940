import { digestPage } from '../../../alerts/render/digest-page.ts';
import type { MailPage } from '../../../alerts/render/mail-page.ts';
import type { Brand } from '../../core/brand.ts';
import type { Digest } from '../../core/digest.ts';
import type { PipelineContext } from '../context.ts';
import { digestContent } from './digest-content.ts';
import { dueTime, previousDueTime } from './digest-due.ts';

/** The newest period [from, to) of a digest that has ended at `now`. */
export function endedPeriod(digest: Pick<Digest, 'at' | 'timezone'>, now: Date): { from: Date; to: Date } {
  const to = dueTime(digest, now);
  return { from: previousDueTime(digest, to), to };
}

/** The digest of the newest period that has ended, as it would be mailed; sent to nobody. */
export async function renderDigest(
  context: Pick<PipelineContext, 'store' | 'baseUrl' | 'clock'>,
  digest: Pick<Digest, 'at' | 'timezone'>,
  brand: Brand,
): Promise<MailPage> {
  const period = { ...endedPeriod(digest, context.clock.now()), timezone: digest.timezone };
  return digestPage(await digestContent(context, brand, period));
}
