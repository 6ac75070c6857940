import type { DeliveryView } from '../../../db/repos/telling/deliveries.ts';
import { failureWords } from '../components/failure-words.ts';
import { DeliveryStateTag } from '../components/labels.tsx';
import { Moment } from '../components/moment.tsx';
import { rich, t } from '../words/t.ts';
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
          <p>
            <a href={`/deliveries/${delivery.id}`}>{messageWords(delivery.type)}</a>
          </p>
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
  const { state, deliveredAt, createdAt, lastReason, heldReason, nextAttemptAt } = delivery;
  const why = lastReason === null ? null : failureWords(lastReason);
  const next = <Moment at={nextAttemptAt} timezone={timezone} />;
  switch (state) {
    case 'delivered':
      return <Moment at={deliveredAt ?? createdAt} timezone={timezone} />;
    case 'retrying':
      return (
        <>
          {why !== null && `${t('Not yet: {why}.', { why })} `}
          {rich('Next try {next}', { next })}
        </>
      );
    case 'pending':
      return heldReason === 'quiet-hours'
        ? rich('Waits for quiet hours to end, {next}', { next })
        : rich('In line since {since}', { since: <Moment at={createdAt} timezone={timezone} /> });
    case 'parked':
      return (
        <>
          {why === null ? t('Given up.') : t('Given up: {why}.', { why })} {t('It can be sent again.')}
        </>
      );
    case 'disabled':
      return <>{t('The receiver was turned off, because it said that it is gone.')}</>;
  }
}
