import type { DeliveryView } from '../../../db/repos/telling/deliveries.ts';
import { DeliveryList } from '../deliveries/delivery-list.tsx';
import { t } from '../words/t.ts';

/** Who was told of an incident, and whether it arrived. */
export function Told({ deliveries, timezone }: { deliveries: DeliveryView[]; timezone: string }) {
  return (
    <section class="panel" aria-labelledby="told">
      <h2 id="told">{t('Who was told')}</h2>
      {deliveries.length === 0 ? (
        <p class="faint">
          {t('Nobody: the rule has no receivers. Add some in your team file and apply it.')}
        </p>
      ) : (
        <DeliveryList deliveries={deliveries} timezone={timezone} />
      )}
    </section>
  );
}
