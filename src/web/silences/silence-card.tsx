import { isSilencing } from '../../../alerts/pipeline/silence.ts';
import type { Silence } from '../../core/routing.ts';
import { Ago, Moment } from '../components/moment.tsx';
import { mayAct } from '../visitor.ts';
import { rich, t } from '../words/t.ts';
import { matchText } from './match-text.ts';

interface SilenceCardProps {
  silence: Silence;
  /** Names of brands. */
  names: ReadonlyMap<string, string>;
  now: Date;
}

/** One silence: what about, until when, why and by whom, and how to end it. */
export function SilenceCard({ silence, names, now }: SilenceCardProps) {
  const { id, brandId, startsAt, endsAt, reason, createdBy } = silence;
  const active = isSilencing(silence, now);
  const over = endsAt <= now;
  return (
    <article class="panel">
      <p class="row">
        <span class={`tag is-${active ? 'warning' : over ? 'neutral' : 'accent'}`}>
          {active ? t('Silent now') : over ? t('Over') : t('Coming')}
        </span>
        <bdi class="about">{matchText(silence, names)}</bdi>
      </p>
      <h3 dir="auto">{reason}</h3>
      <p>
        {active
          ? rich('Ends {soon}, {time}', {
              soon: <Ago at={endsAt} now={now} timezone="UTC" />,
              time: <Moment at={endsAt} timezone="UTC" />,
            })
          : rich('From {from} to {to}', {
              from: <Moment at={startsAt} timezone="UTC" />,
              to: <Moment at={endsAt} timezone="UTC" />,
            })}
      </p>
      <p class="meta">{rich('By {name}', { name: <bdi>{createdBy}</bdi> })}</p>
      {!over && mayAct(brandId) && (
        <form method="post" action={`/silences/${id}/end`}>
          <button type="submit">{active ? t('End it now') : t('Call it off')}</button>
        </form>
      )}
    </article>
  );
}
