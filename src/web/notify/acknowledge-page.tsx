import type { Incident } from '../../core/incident.ts';
import type { Receiver } from '../../core/receiver.ts';
import { rich, t } from '../words/t.ts';

interface AcknowledgePageProps {
  incident: Incident;
  receiver: Pick<Receiver, 'name'>;
}

/** One incident and one button, for somebody who may have no access to anything else. */
export function AcknowledgePage({ incident, receiver }: AcknowledgePageProps) {
  const { title, status, acknowledgedAt, acknowledgedBy } = incident;
  return (
    <div class="empty">
      <h1 dir="auto">{title}</h1>
      {status === 'resolved' ? (
        <p>{t('This incident is over.')}</p>
      ) : acknowledgedAt !== null ? (
        <p>
          {rich('{acknowledged} by {name}. Everybody was told.', {
            acknowledged: <strong>{t('Acknowledged')}</strong>,
            name: <bdi>{acknowledgedBy ?? t('somebody')}</bdi>,
          })}
        </p>
      ) : (
        <form method="post">
          <p>
            {t('Nobody looks after this yet. Acknowledge it, so that everybody knows that somebody does.')}
          </p>
          <button type="submit" class="primary">
            {rich('Acknowledge for {name}', { name: <bdi>{receiver.name}</bdi> })}
          </button>
        </form>
      )}
    </div>
  );
}
