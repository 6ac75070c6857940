import type { Subscription } from '../../core/subscription.ts';
import { DAY, HOUR, SECOND } from '../../core/time.ts';
import { NetError } from '../../net/http.ts';
import { type HubContext, sendForm } from './send-form.ts';

/** rssCloud servers forget who has not asked again for 25 hours. */
export const CLOUD_LEASE_SECONDS = (DAY + HOUR) / SECOND;

/**
 * Asks an rssCloud server to call `callback` when the feed changes (http://home.rsscloud.co, "pleaseNotify"). Before
 * it answers, it asks back (see confirm.ts), so that its answer is the confirmation.
 *
 * @throws {NetError} when the server does not take the request
 */
export async function askCloud(
  context: HubContext,
  { hub, topic }: Pick<Subscription, 'hub' | 'topic'>,
  callback: string,
): Promise<void> {
  const { protocol, hostname, port, pathname } = new URL(callback);
  const secure = protocol === 'https:';
  const { body, status } = await sendForm(context, hub, {
    notifyProcedure: '',
    protocol: secure ? 'https-post' : 'http-post',
    domain: hostname,
    port: port || (secure ? '443' : '80'),
    path: pathname,
    url1: topic,
  });
  const text = new TextDecoder().decode(body);
  if (/\bsuccess["']?\s*[=:]\s*["']?false/i.test(text)) {
    throw new NetError('unexpected-answer', 'the cloud refused', { retryable: true, status });
  }
}
