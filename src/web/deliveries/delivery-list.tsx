import type { DeliveryView } from '../../../db/repos/deliveries.ts';
import { failureWords } from '../components/failure-words.ts';
import { DeliveryStateTag } from '../components/labels.tsx';
import { Moment } from '../components/moment.tsx';
import { messageWords } from './message-words.ts';

interface DeliveryListProps {
  deliveries: DeliveryView[];
  timezone: string;
}

/** Deliveries in little room: what, to whom, and what became of it. */
export function DeliveryList({ deliveries, timezone }: DeliveryListProps) {
  return (
    <ul class="lines">
      {deliveries.map((delivery) => (
        <li>
          <p class="row">
            <DeliveryStateTag state={delivery.state} />
            <bdi class="about">{delivery.receiverName}</bdi>
          </p>
          <p>{messageWords(delivery.type)}</p>
          <p class="meta">
            <DeliveryNews {...{ delivery, timezone }} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** When a delivery arrived, or why it has not and when it is tried again. */
export function DeliveryNews({ delivery, timezone }: { delivery: DeliveryView; timezone: string }) {
  const { state, deliveredAt, createdAt, lastReason, nextAttemptAt } = delivery;
  const why = lastReason === null ? null : `${failureWords(lastReason)}`;
  switch (state) {
    case 'delivered':
      return <Moment at={deliveredAt ?? createdAt} timezone={timezone} />;
    case 'retrying':
      return (
        <>
          {why !== null && `Not yet: ${why}. `}
          Next try <Moment at={nextAttemptAt} timezone={timezone} />
        </>
      );
    case 'pending':
      return (
        <>
          In line since <Moment at={createdAt} timezone={timezone} />
        </>
      );
    case 'parked':
      return <>Given up{why !== null && `: ${why}`}. It can be sent again.</>;
    case 'disabled':
      return <>The receiver said that it is gone. Change it in your team file to use it again.</>;
  }
}
