import type { StoryOnHost } from '../../../db/repos/story-detail.ts';
import { totalMentions } from '../../core/metrics.ts';
import { Moment } from '../components/moment.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText } from '../format.ts';

/** More than anybody reads; those that began first come first. */
const MOST = 50;

/** The sites that tell a story, in the order in which they began. */
export function StorySpread({ hosts }: { hosts: readonly StoryOnHost[] }) {
  return (
    <section>
      <h2>Sites</h2>
      <WideTable label="Sites" columns={['Site', 'Since', 'Until', 'Mentions', 'Negative']}>
        {hosts.slice(0, MOST).map((site) => (
          <tr>
            <th scope="row">{site.host ?? 'without an address'}</th>
            <td>
              <Moment at={site.firstAt} timezone="UTC" />
            </td>
            <td>
              <Moment at={site.lastAt} timezone="UTC" />
            </td>
            <td>{countText(totalMentions(site))}</td>
            <td>{countText(site.negative)}</td>
          </tr>
        ))}
      </WideTable>
    </section>
  );
}
