import { Counter } from 'prom-client';
import { deliveryOutcomes } from '../../pipeline/subscriptions/take-delivery.ts';

/** Counts what became of WebSub deliveries since this process began; outcomes that none had are zero, not absent. */
export function createDeliveryCounter(): Counter<'outcome'> {
  const counter = new Counter({
    name: 'earshot_push_deliveries_total',
    help: 'Deliveries by WebSub hubs by what became of them',
    labelNames: ['outcome'],
    registers: [],
  });
  for (const outcome of deliveryOutcomes) counter.inc({ outcome }, 0);
  return counter;
}
