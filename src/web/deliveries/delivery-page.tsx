import { DeliveryStateTag } from '../components/labels.tsx';
import { Moment } from '../components/moment.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Panel } from '../components/panel.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { adviceFor } from '../receivers/advice.ts';
import { may } from '../visitor.ts';
import { t } from '../words/t.ts';
import { AttemptOutcome, tookText } from './attempt-words.tsx';
import { type DeliveryWithAttempts, SendAgain, ZONE } from './delivery-card.tsx';
import { DeliveryNews } from './delivery-list.tsx';
import { MessagePanel } from './message-panel.tsx';
import { messageWords } from './message-words.ts';

type DeliveryPageProps = DeliveryWithAttempts & Parameters<typeof MessagePanel>[0];

/** One delivery: what was sent, and every attempt. */
export function DeliveryPage({ delivery, attempts, ...sent }: DeliveryPageProps) {
  const { id, type, receiverId, receiverName, state, incidentId, lastReason } = delivery;
  return (
    <>
      <PageHeader
        crumbs={[{ label: t('Deliveries'), href: '/deliveries' }]}
        title={messageWords(type)}
        actions={state !== 'pending' && <SendAgain id={id} returnTo={`/deliveries/${id}`} />}
      >
        <p class="row">
          <DeliveryStateTag state={state} />
          {may('admin') ? (
            <a href={`/receivers/${receiverId}`}>
              <bdi>{receiverName}</bdi>
            </a>
          ) : (
            <bdi>{receiverName}</bdi>
          )}
          <span class="meta">
            <DeliveryNews {...{ delivery }} timezone={ZONE} />
          </span>
          {incidentId !== null && <a href={`/incidents/${incidentId}`}>{t('See the incident')}</a>}
        </p>
      </PageHeader>
      {lastReason !== null && state !== 'delivered' && <p class="problem">{adviceFor(lastReason)}</p>}
      <Panel title={t('Attempts')}>
        {attempts.length === 0 ? (
          <p class="faint">{t('None yet.')}</p>
        ) : (
          <WideTable label={t('Attempts')} columns={[t('When'), t('Outcome'), t('Took')]}>
            {attempts.map((attempt) => (
              <tr>
                <td>
                  <Moment at={attempt.at} timezone={ZONE} />
                </td>
                <td class="wraps">
                  <AttemptOutcome attempt={attempt} />
                </td>
                <td>{tookText(attempt)}</td>
              </tr>
            ))}
          </WideTable>
        )}
      </Panel>
      <MessagePanel {...sent} />
    </>
  );
}
