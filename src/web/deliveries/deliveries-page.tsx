import { deliveryStates } from '../../core/delivery.ts';
import type { Receiver } from '../../core/receiver.ts';
import { Empty } from '../components/empty.tsx';
import { Choice, Field } from '../components/fields.tsx';
import { deliveryWords } from '../components/label-words.ts';
import { PageHeader } from '../components/page-header.tsx';
import { Pager } from '../components/pager.tsx';
import { Panel } from '../components/panel.tsx';
import { Segments } from '../components/segments.tsx';
import { may } from '../visitor.ts';
import { t } from '../words/t.ts';
import { DeliveryCard, type DeliveryWithAttempts } from './delivery-card.tsx';
import { type DeliveryQuery, deliveriesHref } from './delivery-query.ts';

interface DeliveriesPageProps {
  deliveries: readonly DeliveryWithAttempts[];
  /** Those that were given up, shown above the others where all states are asked for. */
  parked: readonly DeliveryWithAttempts[];
  query: DeliveryQuery;
  receivers: readonly Receiver[];
  cursor: string | null;
  nextCursor: string | null;
}

/** Everything that was told to receivers, and how that went. */
export function DeliveriesPage(props: DeliveriesPageProps) {
  const { deliveries, parked, query, cursor, nextCursor } = props;
  const returnTo = deliveriesHref(query, cursor);
  const isFiltered = returnTo !== '/deliveries';
  return (
    <>
      <PageHeader
        title={t('Deliveries')}
        lead={t('Everything that was told, to whom, and what became of every attempt.')}
      />
      <Filters {...props} />
      {parked.length > 0 && (
        <Panel title={t('Given up: somebody should look')} actions={<RetryAll query={query} />}>
          <div class="stack">
            {parked.map((one) => (
              <DeliveryCard {...one} returnTo={returnTo} />
            ))}
          </div>
        </Panel>
      )}
      {deliveries.length + parked.length === 0 && <NoDeliveries filtered={isFiltered} />}
      <div class="stack">
        {deliveries.map((one) => (
          <DeliveryCard {...one} returnTo={returnTo} />
        ))}
      </div>
      <Pager
        firstHref={cursor === null ? null : deliveriesHref(query, null)}
        nextHref={nextCursor === null ? null : deliveriesHref(query, nextCursor)}
      />
    </>
  );
}

function Filters({ query, receivers }: Pick<DeliveriesPageProps, 'query' | 'receivers'>) {
  const link = (state: DeliveryQuery['state'], label: string) => ({
    label,
    href: deliveriesHref({ ...query, state }, null),
    current: query.state === state,
  });
  return (
    <>
      <Segments
        label={t('State')}
        links={[
          link(undefined, t('All')),
          ...deliveryStates.map((state) => link(state, t(deliveryWords[state]))),
        ]}
      />
      <form method="get" action="/deliveries" class="fields">
        {query.brandId !== undefined && <input type="hidden" name="brand" value={query.brandId} />}
        {query.state !== undefined && <input type="hidden" name="state" value={query.state} />}
        <Choice
          name="receiver"
          label={t('Receiver')}
          any={t('All')}
          value={query.receiverId}
          options={receivers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Field type="date" name="from" label={t('From')} value={query.from} />
        <Field type="date" name="to" label={t('To')} value={query.to} />
        <p>
          <button type="submit">{t('Show')}</button>
        </p>
      </form>
    </>
  );
}

function RetryAll({ query }: { query: DeliveryQuery }) {
  if (!may('responder')) return null;
  return (
    <form method="post" action="/deliveries/retry">
      <input type="hidden" name="receiver" value={query.receiverId ?? ''} />
      <button type="submit">{t('Send all again')}</button>
    </form>
  );
}

function NoDeliveries({ filtered }: { filtered: boolean }) {
  if (filtered)
    return <Empty title={t('None like that')} action={{ label: t('Show all'), href: '/deliveries' }} />;
  return (
    <Empty title={t('Nobody was told anything yet')} action={{ label: t('Receivers'), href: '/receivers' }}>
      <p>
        {t('Receivers hear of incidents and get digests. What they are told shows here, with every attempt.')}
      </p>
    </Empty>
  );
}
