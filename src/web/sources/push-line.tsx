import { isDelivering, type Subscription, type SubscriptionProtocol } from '../../core/subscription.ts';
import { Ago, Moment } from '../components/moment.tsx';
import { rich, t } from '../words/t.ts';

const ZONE = 'UTC';
const protocols: Record<SubscriptionProtocol, string> = { websub: 'WebSub', rsscloud: 'rssCloud' };

/** Who announces a source's new items, and how that goes, in a line. */
export function PushLine({ push, now }: { push: Subscription; now: Date }) {
  const { protocol, hub, lastDeliveryAt } = push;
  const from = { protocol: protocols[protocol], host: new URL(hub).host };
  return (
    <p class="row meta">
      <span>
        {rich('{protocol} by {host}: {state}', { ...from, state: <PushState {...{ push, now }} /> })}
      </span>
      <span>
        {lastDeliveryAt === null
          ? t('Nothing delivered yet')
          : rich('Last delivery {ago}', { ago: <Ago at={lastDeliveryAt} now={now} timezone={ZONE} /> })}
      </span>
    </p>
  );
}

function PushState({ push, now }: { push: Subscription; now: Date }) {
  const { state, leaseEndsAt, lastError } = push;
  if (leaseEndsAt !== null && isDelivering(push, now))
    return <>{rich('active until {end}', { end: <Moment at={leaseEndsAt} timezone={ZONE} /> })}</>;
  const why = { why: lastError ?? '' };
  if (state === 'denied') return <span class="is-warning">{t('denied ({why})', why)}</span>;
  if (state === 'failing') return <span class="is-warning">{t('failing ({why})', why)}</span>;
  return <>{state === 'asked' ? t('asked, not confirmed yet') : t('its lease has ended')}</>;
}
