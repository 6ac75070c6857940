import { isSilencing } from '../../../alerts/pipeline/silence.ts';
import type { Brand } from '../../core/brand.ts';
import type { Incident } from '../../core/incident.ts';
import type { Silence } from '../../core/routing.ts';
import { Empty } from '../components/empty.tsx';
import { SeverityTag } from '../components/labels.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Panel } from '../components/panel.tsx';
import { mayAct, mayAnswer } from '../visitor.ts';
import { t } from '../words/t.ts';
import { SilenceCard } from './silence-card.tsx';
import { SilenceForm } from './silence-fields.tsx';

/** What a silence would keep from everybody. */
export interface SilencePreview {
  /** Incidents that are not resolved. */
  live: readonly Incident[];
  /** How many of the newest resolved ones it would have kept as well, of how many. */
  past: { muted: number; looked: number };
}

interface SilencesPageProps {
  silences: readonly Silence[];
  brands: readonly Brand[];
  written: (name: string) => string;
  zone: string;
  preview: SilencePreview | null;
  now: Date;
}

/** What is silent now, what will be and what was, and a form for a new silence. */
export function SilencesPage({ silences, brands, written, zone, preview, now }: SilencesPageProps) {
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  const past = silences.filter(({ endsAt }) => endsAt <= now);
  const isActive = (silence: Silence) => isSilencing(silence, now);
  const coming = silences.filter(({ startsAt }) => startsAt > now);
  const cards = (some: readonly Silence[]) => (
    <div class="cards">
      {some.map((silence) => (
        <SilenceCard {...{ silence, names, now }} />
      ))}
    </div>
  );
  return (
    <>
      <PageHeader
        title={t('Silences')}
        lead={t(
          'For a while nobody is told of what matches. Incidents are kept and shown; what is still true at the end is told then.',
        )}
      />
      {silences.length === past.length && (
        <Empty title={t('Nothing is silenced')}>
          <p>{t('Receivers hear of every incident.')}</p>
        </Empty>
      )}
      {cards([...silences.filter(isActive), ...coming])}
      {mayAnswer() && (
        <Panel title={t('Silence news for a while')} id="new">
          {preview !== null && <Preview {...preview} />}
          <SilenceForm {...{ written, zone }} brands={brands.filter(({ id }) => mayAct(id))} />
        </Panel>
      )}
      {past.length > 0 && (
        <details>
          <summary>
            {t('{count, plural, one {# silence that is over} other {# silences that are over}}', {
              count: past.length,
            })}
          </summary>
          {cards(past)}
        </details>
      )}
    </>
  );
}

function Preview({ live, past: { muted, looked } }: SilencePreview) {
  return (
    <div class="outcome is-accent" role="status">
      <p>
        <strong>
          {t(
            'It would silence {count, plural, =0 {no incident that is open now} one {# incident that is open now} other {# incidents that are open now}}.',
            { count: live.length },
          )}
        </strong>{' '}
        {looked > 0 &&
          t(
            'Of the last {looked, plural, one {# resolved one} other {# resolved ones}} it would have silenced {muted}.',
            {
              looked,
              muted,
            },
          )}
      </p>
      <ul class="stack is-tight">
        {live.map(({ id, title, severity }) => (
          <li class="row">
            <SeverityTag severity={severity} />
            <a href={`/incidents/${id}`} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
