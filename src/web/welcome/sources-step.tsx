import type { Child } from 'hono/jsx';
import { Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';
import type { Answers } from './answers.ts';
import { kindOf, type Place } from './place.ts';
import { Carried, Step } from './steps.tsx';

interface SourcesStepProps {
  answers: Answers;
  places: readonly Place[];
  /** What looks at places brought, by their value, where that was asked for without a script. */
  looks: ReadonlyMap<string, Child>;
  /** What was found on the site that was asked for; null where none was. */
  found: Child | null;
}

/** Offers the places where a brand like this is talked about; each that is ticked is tried. */
export function SourcesStep({ answers, places, looks, found }: SourcesStepProps) {
  const { url, site, sources } = answers;
  return (
    <Step
      path="/welcome/sources"
      answers={answers}
      title={t('Where to listen for {name}', { name: answers.name })}
      lead={t('Each place that is ticked is tried right away. More can be added at any time.')}
    >
      <form method="get" action="/welcome/telling" class="stack">
        <Carried answers={answers} asked={['source', 'chosen']} />
        <input type="hidden" name="chosen" value="yes" />
        {places.length > 0 && (
          <ul class="panel offers">
            {places.map((place) => (
              <PlaceRow
                place={place}
                ticked={sources?.includes(place.value) ?? place.usual}
                look={looks.get(place.value)}
              />
            ))}
          </ul>
        )}
        <section class="panel stack">
          <h2>{t('Somewhere else')}</h2>
          <div class="row is-low">
            <Field
              name="site"
              label={t('Address of a site, a blog or a forum')}
              value={site || url}
              placeholder="forum.example.com"
              maxlength={500}
            />
            <button type="submit" formaction="/welcome/sources" formnovalidate>
              {t('Look there')}
            </button>
          </div>
          {found}
        </section>
        <div class="row">
          <button type="submit" class="primary">
            {t('Continue')}
          </button>
          <noscript>
            <button type="submit" formmethod="post" formaction="/welcome/look">
              {t('Try those that are ticked')}
            </button>
          </noscript>
        </div>
      </form>
    </Step>
  );
}

/** A place that can be ticked, and below it what a look at it brought. */
export function PlaceRow({
  place,
  ticked,
  look,
}: {
  place: Place;
  ticked: boolean;
  look?: Child | undefined;
}) {
  const { value, title, why } = place;
  const kind = why === null ? kindOf(value) : t(why);
  return (
    <li class="offer">
      <label class="check">
        <input
          type="checkbox"
          name="source"
          value={value}
          checked={ticked}
          hx-post="/welcome/look"
          hx-trigger={ticked && look === undefined ? 'load, change' : 'change'}
          hx-vals={JSON.stringify({ tried: value })}
          hx-target="next .look"
          hx-indicator="next .look"
          hx-sync="this:replace"
        />
        <span>
          <bdi>{title}</bdi> {kind !== null && <span class="faint">{kind}</span>}
        </span>
      </label>
      <div class="look" aria-live="polite">
        {look}
      </div>
    </li>
  );
}
