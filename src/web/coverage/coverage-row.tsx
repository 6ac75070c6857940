import type { Pulse } from '../../../db/repos/crawl/crawl-pulse.ts';
import type { CoveredSource } from '../../pipeline/coverage/coverage-report.ts';
import { SourceStatusTag } from '../components/labels.tsx';
import { Ago } from '../components/moment.tsx';
import { percentText } from '../format.ts';
import { NextVisit } from '../sources/source-card.tsx';
import { sourceName } from '../sources/source-name.ts';
import { t } from '../words/t.ts';
import { missingWords } from './missing-words.ts';
import { PulseStrip } from './pulse-strip.tsx';

const ZONE = 'UTC';

interface CoverageRowProps {
  covered: CoveredSource;
  pulses: readonly Pulse[];
  now: Date;
}

/** One source: how it stands, how much of it was read and when, and what is missing. */
export function CoverageRow({ covered, pulses, now }: CoverageRowProps) {
  const { source, coverage, planned, succeeded, announced } = covered;
  return (
    <tr>
      <th scope="row" class="wraps" dir="auto">
        <a href={`/sources/${source.id}`}>{sourceName(source)}</a>
        <span class="faint"> {source.connector}</span>
      </th>
      <td>
        <SourceStatusTag status={source.status} />
      </td>
      <td class="wraps">
        {missingWords(covered).map((words) => (
          <p>{words}</p>
        ))}
      </td>
      <td>
        {coverage === null ? (
          t('Not known yet')
        ) : (
          <>
            {percentText(coverage)}{' '}
            <span class="faint">{t('{succeeded, number} of {planned, number}', { succeeded, planned })}</span>
            <PulseStrip pulses={pulses} />
          </>
        )}
      </td>
      <td>
        {source.lastCrawlAt === null ? (
          t('None yet')
        ) : (
          <Ago at={source.lastCrawlAt} now={now} timezone={ZONE} />
        )}
      </td>
      <td>
        <NextVisit {...{ source, now }} />
        {announced && <span class="faint">, {t('told of news by itself')}</span>}
      </td>
    </tr>
  );
}
