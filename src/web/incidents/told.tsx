import type { IncidentEvent } from '../../../db/repos/incidents/incidents.ts';
import type { DeliveryView } from '../../../db/repos/telling/deliveries.ts';
import { DeliveryList } from '../deliveries/delivery-list.tsx';
import { t } from '../words/t.ts';

interface ToldProps {
  deliveries: DeliveryView[];
  events: readonly Pick<IncidentEvent, 'kind'>[];
  timezone: string;
}

/** Who was told of an incident, and whether it arrived; of one that nobody was told of, why. */
export function Told({ deliveries, events, timezone }: ToldProps) {
  const muted = events.some(({ kind }) => kind === 'silenced' || kind === 'inhibited');
  return (
    <section class="panel" aria-labelledby="told">
      <h2 id="told">{t('Who was told')}</h2>
      {deliveries.length === 0 ? (
        <p class="faint">
          {muted
            ? t('Nobody: it was muted, as its timeline says.')
            : t('Nobody: the rule has no receivers. Add some in your team file and apply it.')}
        </p>
      ) : (
        <DeliveryList deliveries={deliveries} timezone={timezone} />
      )}
    </section>
  );
}
