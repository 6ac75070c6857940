import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { Incident } from '../../core/incident.ts';
import { MentionCard } from '../mentions/mention-card.tsx';
import { t } from '../words/t.ts';

interface EvidenceProps {
  incident: Incident;
  /** Worst first. */
  evidence: MentionView[];
  timezone: string;
}

/** The mentions that show an incident, and the way to all of them. */
export function Evidence({ incident, evidence, timezone }: EvidenceProps) {
  const { from, to, negative } = incident.window;
  const all = new URLSearchParams({ brand: incident.brandId, from, to, sentiment: 'negative' });
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t('What is said')}</h2>
      <div class="stack">
        {evidence.map((mention) => (
          <MentionCard mention={mention} timezone={timezone} />
        ))}
      </div>
      <p>
        <a class="button" href={`/mentions?${all}`}>
          {t('All {count, number} negative mentions of this time', { count: negative })}
        </a>
      </p>
    </section>
  );
}
