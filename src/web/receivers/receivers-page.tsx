import type { ReceiverHealth } from '../../../db/repos/telling/receiver-health.ts';
import type { Receiver } from '../../core/receiver.ts';
import { Empty } from '../components/empty.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { t } from '../words/t.ts';
import { type Condition, ConditionTag, conditionOf, Health } from './health.tsx';
import { kindName } from './setting-words.ts';
import type { Use } from './usage.ts';
import { whereTo } from './where-to.ts';

export interface ListedReceiver {
  receiver: Receiver;
  health: ReceiverHealth | undefined;
  uses: readonly Use[];
}

const order: readonly Condition[] = ['failing', 'off', 'untried', 'well'];

/** Everybody who can be told something; those that need a look come first. */
export function ReceiversPage({ receivers, now }: { receivers: readonly ListedReceiver[]; now: Date }) {
  const place = ({ receiver, health }: ListedReceiver) => order.indexOf(conditionOf(receiver, health));
  const listed = receivers.toSorted((one, other) => place(one) - place(other));
  return (
    <>
      <PageHeader
        title={t('Receivers')}
        lead={t('Where Earshot tells what it found. Rules and digests name the receivers that hear of them.')}
        actions={
          <a class="button primary" href="/receivers/new">
            {t('New receiver')}
          </a>
        }
      />
      {listed.length === 0 && (
        <Empty
          title={t('Nobody is told anything yet')}
          action={{ label: t('New receiver'), href: '/receivers/new' }}
        >
          <p>
            {t('Name a mail address, a chat or a phone, send a test, and let rules tell it what they find.')}
          </p>
        </Empty>
      )}
      <div class="cards">
        {listed.map((one) => (
          <ReceiverCard {...one} now={now} />
        ))}
      </div>
    </>
  );
}

function ReceiverCard({ receiver, health, uses, now }: ListedReceiver & { now: Date }) {
  const { id, name, kind, quietHours } = receiver;
  const rules = uses.filter(({ rule }) => rule !== null).length;
  return (
    <article class="panel">
      <p class="row">
        <ConditionTag condition={conditionOf(receiver, health)} />
        <span class="about">{kindName(kind)}</span>
        {quietHours !== null && <span class="meta">{t('has quiet hours')}</span>}
      </p>
      <h3>
        <a href={`/receivers/${id}`}>
          <bdi>{name}</bdi>
        </a>
      </h3>
      <p class="faint break">
        <bdi>{whereTo(receiver)}</bdi>
      </p>
      <Health {...{ receiver, health, now }} />
      <p class={uses.length === 0 ? 'problem' : 'meta'}>
        {uses.length === 0
          ? t('No rule and no digest tells it anything.')
          : t(
              'Told by {rules, plural, =0 {no rule} one {# rule} other {# rules}} and {digests, plural, =0 {no digest} one {# digest} other {# digests}}',
              { rules, digests: uses.length - rules },
            )}
      </p>
      <form method="post" action={`/receivers/${id}/test`} class="acts">
        <button type="submit" class="plain">
          {t('Send a test')}
        </button>
      </form>
    </article>
  );
}
