import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { Incident } from '../../core/incident.ts';
import { MentionCard } from '../mentions/mention-card.tsx';
import { t } from '../words/t.ts';
import { countsComplaints } from './counted.ts';

interface EvidenceProps {
  incident: Incident;
  /** The brand whose mentions it counts. */
  brandId: string;
  /** Worst first. */
  evidence: MentionView[];
  timezone: string;
}

/** The mentions that show an incident, and the way to all of them. */
export function Evidence({ incident, brandId, evidence, timezone }: EvidenceProps) {
  const { from, to, negative } = incident.window;
  const complaints = countsComplaints(incident);
  const sentiment = complaints ? { sentiment: 'negative' } : {};
  const all = new URLSearchParams({ brand: brandId, from, to, ...sentiment });
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
          {complaints
            ? t('All {count, number} negative mentions of this time', { count: negative })
            : t('All mentions of this time')}
        </a>
      </p>
    </section>
  );
}
