import { Moment } from '../components/moment.tsx';
import { rich, t } from '../words/t.ts';

/** Says how far a search came that would have taken long. */
export function PutOff({ to, timezone }: { to: Date | null; timezone: string }) {
  return (
    <p class="notice" role="status">
      {to === null
        ? t('Little fits, and not everything was searched yet: go on to search further.')
        : rich('Little fits: searched back to {time}. Go on to search further.', {
            time: <Moment at={to} timezone={timezone} />,
          })}
    </p>
  );
}
