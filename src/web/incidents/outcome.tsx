import type { Incident } from '../../core/incident.ts';
import { Fact, Facts } from '../components/facts.tsx';
import { Moment } from '../components/moment.tsx';
import { safeHref } from '../safe-href.ts';
import { t } from '../words/t.ts';
import { outcomeText } from './timeline.tsx';

/** What was done about an incident and what it came to; nothing while nothing was. */
export function Outcome({ incident, timezone }: { incident: Incident; timezone: string }) {
  const { response, resolution } = incident;
  if (response === null && resolution === null) return null;
  const answer = response === null ? null : safeHref(response.url);
  return (
    <section class="panel" aria-labelledby="outcome">
      <h2 id="outcome">{t('Outcome')}</h2>
      <Facts>
        {resolution !== null && (
          <Fact name={t('Resolved as')}>
            <bdi>{outcomeText('resolved', resolution)}</bdi>
          </Fact>
        )}
        {response !== null && (
          <Fact name={t('Public response')}>
            <Moment at={new Date(response.at)} timezone={timezone} />
            {answer !== null && (
              <>
                {' '}
                <a href={answer} rel="noopener noreferrer nofollow">
                  {answer}
                </a>
              </>
            )}
          </Fact>
        )}
      </Facts>
    </section>
  );
}
