import type { DeliveryAttempt, DeliveryView } from '../../../db/repos/telling/deliveries.ts';
import { DeliveryStateTag } from '../components/labels.tsx';
import { Moment } from '../components/moment.tsx';
import { may } from '../visitor.ts';
import { t } from '../words/t.ts';
import { AttemptOutcome } from './attempt-words.tsx';
import { DeliveryNews } from './delivery-list.tsx';
import { messageWords } from './message-words.ts';

/** Deliveries are of all brands. */
export const ZONE = 'UTC';

export interface DeliveryWithAttempts {
  delivery: DeliveryView;
  attempts: readonly DeliveryAttempt[];
}

/** One delivery in a list: to whom, what, what became of it, every attempt, and sending it again. */
export function DeliveryCard({
  delivery,
  attempts,
  returnTo,
}: DeliveryWithAttempts & {
  /** Where sending it again leads back to. */
  returnTo: string;
}) {
  const { id, type, receiverName, state } = delivery;
  return (
    <article class="panel delivery">
      <div class="stack is-tight">
        <h3>
          <bdi>{receiverName}</bdi>: <a href={`/deliveries/${id}`}>{messageWords(type)}</a>
        </h3>
        <p class="row">
          <DeliveryStateTag state={state} />
          <span class="meta">
            <DeliveryNews {...{ delivery }} timezone={ZONE} />
          </span>
        </p>
        <details>
          <summary>
            {t('{count, plural, one {# attempt} other {# attempts}}', { count: attempts.length })}
          </summary>
          <ol class="lines">
            {attempts.map((attempt) => (
              <li>
                <Moment at={attempt.at} timezone={ZONE} />: <AttemptOutcome attempt={attempt} />
              </li>
            ))}
          </ol>
        </details>
      </div>
      {state !== 'pending' && <SendAgain id={id} returnTo={returnTo} />}
    </article>
  );
}

/** A button for those who may. */
export function SendAgain({ id, returnTo }: { id: string; returnTo: string }) {
  if (!may('responder')) return null;
  return (
    <form method="post" action={`/deliveries/${id}/retry`}>
      <input type="hidden" name="return" value={returnTo} />
      <button type="submit">{t('Send again')}</button>
    </form>
  );
}
