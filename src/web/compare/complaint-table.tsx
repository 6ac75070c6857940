import { NumberLink } from '../components/number-link.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { portionText } from '../format.ts';
import { themeTitle } from '../themes/theme-title.ts';
import { t } from '../words/t.ts';
import type { Comparison } from './comparison.ts';

/** What each brand is complained about for. */
export function ComplaintTable({ comparison }: { comparison: Comparison }) {
  const { brands, themes, ownThemes, period, leftOut } = comparison;
  if (themes.length === 0) return null;
  const withoutSources = leftOut.map(({ source }) => source.id);
  return (
    <section class="by-brand">
      <h2>{t('What people complain about')}</h2>
      <WideTable
        label={t('Complaints by theme and brand')}
        columns={[t('Theme'), ...brands.map(({ brand }) => brand.name)]}
      >
        {themes.map((theme) => (
          <tr>
            <th scope="row">
              <bdi>{themeTitle(theme, ownThemes)}</bdi>
            </th>
            {brands.map(({ brand, counts, complaints }) => {
              const count = complaints.get(theme) ?? 0;
              const { from, to } = period;
              const filter = {
                brandId: brand.id,
                theme,
                sentiment: 'negative',
                from,
                to,
                withoutSources,
              } as const;
              return (
                <td>
                  {count === 0 ? (
                    <span class="faint">0</span>
                  ) : (
                    <>
                      <NumberLink count={count} filter={filter} />{' '}
                      <span class="faint" title={t('of its negative mentions')}>
                        {portionText(count / counts.negative)}
                      </span>
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </WideTable>
    </section>
  );
}
