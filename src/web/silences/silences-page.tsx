import { isSilencing } from '../../../alerts/pipeline/silence.ts';
import type { Brand } from '../../core/brand.ts';
import { severities } from '../../core/incident.ts';
import type { Silence } from '../../core/routing.ts';
import { Empty } from '../components/empty.tsx';
import { Choice, Field } from '../components/fields.tsx';
import { Moment } from '../components/moment.tsx';

interface SilencesPageProps {
  silences: Silence[];
  brands: Brand[];
  now: Date;
}

const hours = [1, 4, 12, 24, 72, 168];

/** Silences that are not over, and a form for a new one. */
export function SilencesPage({ silences, brands, now }: SilencesPageProps) {
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  return (
    <>
      <p class="crumbs">
        <a href="/incidents">Incidents</a>
      </p>
      <h1>Silences</h1>
      {silences.length === 0 && (
        <Empty title="Nothing is silenced">
          <p>Receivers hear of every incident.</p>
        </Empty>
      )}
      <div class="cards">
        {silences.map((silence) => (
          <article class="panel">
            <h2>{silence.reason}</h2>
            <p>
              {matchText(silence, names)}, {isSilencing(silence, now) ? 'until' : 'later, until'}{' '}
              <Moment at={silence.endsAt} timezone="UTC" />
            </p>
            <form method="post" action={`/silences/${silence.id}/end`}>
              <button type="submit">End it now</button>
            </form>
          </article>
        ))}
      </div>
      <section class="panel" aria-labelledby="new">
        <h2 id="new">Silence news for a while</h2>
        <p class="prose">
          Incidents are kept and shown. What is still true when the silence ends is told then.
        </p>
        <form class="form" method="post" action="/silences">
          <Choice
            name="brand"
            label="Brand"
            any="Every brand"
            value={undefined}
            options={brands.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Choice
            name="severity"
            label="Severity"
            any="Any"
            value={undefined}
            options={severities.map((severity) => ({ value: severity, label: severity }))}
          />
          <Field name="theme" label="Theme" placeholder="any" maxlength={200} />
          <Field name="title" label="Part of the title" placeholder="any" maxlength={200} />
          <Choice
            name="hours"
            label="For"
            any="1 hour"
            value={undefined}
            options={hours.slice(1).map((count) => ({ value: String(count), label: `${count} hours` }))}
          />
          <Field name="reason" label="Why" required maxlength={2000} />
          <button type="submit">Silence</button>
        </form>
      </section>
    </>
  );
}

function matchText({ brandId, matchers }: Silence, names: ReadonlyMap<string, string>): string {
  const { rules, severities: bad, themes, title } = matchers;
  const parts = [
    brandId === null ? 'Every brand' : (names.get(brandId) ?? 'A brand'),
    rules?.join(' or '),
    bad?.join(' or '),
    themes && `theme ${themes.join(' or ')}`,
    title && `“${title}” in the title`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
