import type { Incident } from '../../core/incident.ts';
import type { Receiver } from '../../core/receiver.ts';

interface AcknowledgePageProps {
  incident: Incident;
  receiver: Pick<Receiver, 'name'>;
}

/** One incident and one button, for somebody who may have no access to anything else. */
export function AcknowledgePage({ incident, receiver }: AcknowledgePageProps) {
  const { title, status, acknowledgedAt, acknowledgedBy } = incident;
  return (
    <div class="empty">
      <h1>{title}</h1>
      {status === 'resolved' ? (
        <p>This incident is over.</p>
      ) : acknowledgedAt !== null ? (
        <p>
          <strong>Acknowledged</strong> by {acknowledgedBy ?? 'somebody'}. Everybody was told.
        </p>
      ) : (
        <form method="post">
          <p>Nobody looks after this yet. Acknowledge it, so that everybody knows that somebody does.</p>
          <button type="submit" class="primary">
            Acknowledge for {receiver.name}
          </button>
        </form>
      )}
    </div>
  );
}
