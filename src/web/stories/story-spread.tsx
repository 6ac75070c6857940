import type { StoryOnHost } from '../../../db/repos/stories/story-detail.ts';
import { totalMentions } from '../../core/metrics.ts';
import { Moment } from '../components/moment.tsx';
import { NumberLink } from '../components/number-link.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText } from '../format.ts';
import { t } from '../words/t.ts';

/** More than anybody reads; those that began first come first. */
const MOST = 50;

interface StorySpreadProps {
  storyId: string;
  hosts: readonly StoryOnHost[];
  timezone: string;
}

/** The sites that tell a story, in the order in which they began. */
export function StorySpread({ storyId, hosts, timezone }: StorySpreadProps) {
  return (
    <section>
      <h2>{t('Sites')}</h2>
      <WideTable
        label={t('Sites')}
        columns={[t('Site'), t('Since'), t('Until'), t('Mentions'), t('Negative')]}
      >
        {hosts.slice(0, MOST).map((site) => (
          <tr>
            <th scope="row">{site.host === null ? t('without an address') : <bdi>{site.host}</bdi>}</th>
            <td>
              <Moment at={site.firstAt} timezone={timezone} />
            </td>
            <td>
              <Moment at={site.lastAt} timezone={timezone} />
            </td>
            <td>
              {site.host === null ? (
                countText(totalMentions(site))
              ) : (
                <NumberLink count={totalMentions(site)} filter={{ storyId, host: site.host }} />
              )}
            </td>
            <td>{countText(site.negative)}</td>
          </tr>
        ))}
      </WideTable>
    </section>
  );
}
