import { isDelivering, type Subscription, type SubscriptionProtocol } from '../../core/subscription.ts';
import { Ago, Moment } from '../components/moment.tsx';

const ZONE = 'UTC';
const protocols: Record<SubscriptionProtocol, string> = { websub: 'WebSub', rsscloud: 'rssCloud' };

/** Who announces a source's new items, and how that goes, in a line. */
export function PushLine({ push, now }: { push: Subscription; now: Date }) {
  const { protocol, hub, lastDeliveryAt } = push;
  return (
    <p class="row meta">
      <span>
        {protocols[protocol]} by {new URL(hub).host}: <PushState {...{ push, now }} />
      </span>
      <span>
        {lastDeliveryAt === null ? (
          'Nothing delivered yet'
        ) : (
          <>
            Last delivery <Ago at={lastDeliveryAt} now={now} timezone={ZONE} />
          </>
        )}
      </span>
    </p>
  );
}

function PushState({ push, now }: { push: Subscription; now: Date }) {
  const { state, leaseEndsAt, lastError } = push;
  if (leaseEndsAt !== null && isDelivering(push, now)) {
    return (
      <>
        active until <Moment at={leaseEndsAt} timezone={ZONE} />
      </>
    );
  }
  if (state === 'denied') return <span class="is-warning">denied ({lastError})</span>;
  if (state === 'failing') return <span class="is-warning">failing ({lastError})</span>;
  return state === 'asked' ? 'asked, not confirmed yet' : 'its lease has ended';
}
