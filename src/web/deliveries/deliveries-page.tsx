import { counted } from '../../../alerts/render/words.ts';
import type { DeliveryAttempt, DeliveryFilter, DeliveryView } from '../../../db/repos/deliveries.ts';
import { type DeliveryState, deliveryStates } from '../../core/delivery.ts';
import { Empty } from '../components/empty.tsx';
import { failureWords } from '../components/failure-words.ts';
import { DeliveryStateTag } from '../components/labels.tsx';
import { Moment } from '../components/moment.tsx';
import { Pager } from '../components/pager.tsx';
import { StopFirst } from '../components/stop-first.tsx';
import { DeliveryNews } from './delivery-list.tsx';
import { messageWords } from './message-words.ts';

export interface DeliveryWithAttempts {
  delivery: DeliveryView;
  attempts: DeliveryAttempt[];
}

interface DeliveriesPageProps {
  deliveries: DeliveryWithAttempts[];
  filter: DeliveryFilter;
  cursor: string | null;
  nextCursor: string | null;
}

const ZONE = 'UTC';

/** Everything that was told to receivers, and how that went. */
export function DeliveriesPage({ deliveries, filter, cursor, nextCursor }: DeliveriesPageProps) {
  const stateLink = (state: DeliveryState | undefined, label: string) => (
    <a
      href={deliveriesHref({ ...filter, state }, null)}
      aria-current={filter.state === state ? 'true' : undefined}
    >
      {label}
    </a>
  );
  return (
    <>
      <h1>Deliveries</h1>
      <nav class="segments" aria-label="State">
        {stateLink(undefined, 'All')}
        {deliveryStates.map((state) =>
          stateLink(
            state,
            state.replace(/^./u, (first) => first.toUpperCase()),
          ),
        )}
      </nav>
      {deliveries.length === 0 && <NoDeliveries filtered={filter.state !== undefined} />}
      <div class="stack">
        {deliveries.map((one) => (
          <Delivery {...one} returnTo={deliveriesHref(filter, cursor)} />
        ))}
      </div>
      <Pager
        firstHref={cursor === null ? null : deliveriesHref(filter, null)}
        nextHref={nextCursor === null ? null : deliveriesHref(filter, nextCursor)}
      />
    </>
  );
}

function deliveriesHref({ state }: DeliveryFilter, cursor: string | null): string {
  const params = new URLSearchParams({ ...(state && { state }), ...(cursor !== null && { cursor }) });
  return params.size === 0 ? '/deliveries' : `/deliveries?${params}`;
}

function NoDeliveries({ filtered }: { filtered: boolean }) {
  if (filtered) return <Empty title="None in this state" />;
  return (
    <Empty title="Nobody was told anything yet">
      <p>
        Receivers hear of incidents and get digests. Name them in your team file and apply it:{' '}
        <code>npm run -s earshot -- apply earshot.yaml</code>
      </p>
      <StopFirst />
    </Empty>
  );
}

function Delivery({ delivery, attempts, returnTo }: DeliveryWithAttempts & { returnTo: string }) {
  const { id, type, receiverName, state, incidentId } = delivery;
  return (
    <article class="panel delivery">
      <div class="stack is-tight">
        <h3>
          <bdi>{receiverName}</bdi>:{' '}
          {incidentId === null ? (
            messageWords(type)
          ) : (
            <a href={`/incidents/${incidentId}`}>{messageWords(type)}</a>
          )}
        </h3>
        <p class="row">
          <DeliveryStateTag state={state} />
          <span class="meta">
            <DeliveryNews {...{ delivery }} timezone={ZONE} />
          </span>
        </p>
        <details>
          <summary>{counted(attempts.length, 'attempt')}</summary>
          <ol class="lines">{attempts.map(attemptLine)}</ol>
        </details>
      </div>
      {state !== 'pending' && (
        <form method="post" action={`/deliveries/${id}/retry`}>
          <input type="hidden" name="return" value={returnTo} />
          <button type="submit">Send again</button>
        </form>
      )}
    </article>
  );
}

function attemptLine({ at, ok, reason, detail }: DeliveryAttempt) {
  return (
    <li>
      <Moment at={at} timezone={ZONE} />:{' '}
      <span class={ok ? 'is-positive' : 'is-negative'}>{ok ? 'Taken' : 'Failed'}</span>
      {reason !== null && `, ${failureWords(reason)}`}
      {detail !== null && <span class="faint break"> ({detail})</span>}
    </li>
  );
}
