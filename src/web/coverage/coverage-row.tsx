import { percentText } from '../../../alerts/render/words.ts';
import type { CoveredSource } from '../../pipeline/coverage/coverage-report.ts';
import { SourceStatusTag } from '../components/labels.tsx';
import { Ago } from '../components/moment.tsx';
import { NextVisit } from '../sources/source-card.tsx';
import { sourceName } from '../sources/source-name.ts';
import { missingWords } from './missing-words.ts';

const ZONE = 'UTC';

/** One source: how it stands, how much of it was read, and what is missing. */
export function CoverageRow({ covered, now }: { covered: CoveredSource; now: Date }) {
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
          'Not known yet'
        ) : (
          <>
            {percentText(coverage)} <span class="faint">{`${succeeded} of ${planned}`}</span>
            <span class="share" aria-hidden="true">
              <i class="is-positive" style={`flex:${coverage}`} />
              <i class="is-negative" style={`flex:${1 - coverage}`} />
            </span>
          </>
        )}
      </td>
      <td>
        {source.lastCrawlAt === null ? 'None yet' : <Ago at={source.lastCrawlAt} now={now} timezone={ZONE} />}
      </td>
      <td>
        <NextVisit {...{ source, now }} />
        {announced && <span class="faint">, told of news by itself</span>}
      </td>
    </tr>
  );
}
