import type { newestDigestRuns } from '../../../db/repos/telling/digests.ts';
import { Moment } from '../components/moment.tsx';
import { t } from '../words/t.ts';

interface RunListProps {
  runs: Awaited<ReturnType<typeof newestDigestRuns>>;
  timezone: string;
}

/** Digests that went out, newest first; each is kept as it was mailed. */
export function RunList({ runs, timezone }: RunListProps) {
  if (runs.length === 0) return <p class="faint">{t('None went out yet.')}</p>;
  return (
    <ul class="lines">
      {runs.map(({ id, title, dueAt, to }) => (
        <li>
          <a href={`/digests/${id}`}>{title}</a>
          <p class="meta">
            <Moment at={dueAt} timezone={timezone} />
            {dueAt.getTime() !== to.getTime() && <> · {t('sent by hand')}</>}
          </p>
        </li>
      ))}
    </ul>
  );
}
