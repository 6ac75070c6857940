import { Day } from '../components/moment.tsx';
import { NumberLink } from '../components/number-link.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText } from '../format.ts';
import { t } from '../words/t.ts';
import type { PraiseReport } from './praise-report.ts';

/** Who praised over months and was never answered. */
export function LoyalAuthors({ report: { brand, loyal } }: { report: PraiseReport }) {
  return (
    <section>
      <h2>{t('Quietly loyal')}</h2>
      <p class="meta">
        {t('They praised three times or more over two months or more, and nobody ever answered them.')}
      </p>
      {loyal.length === 0 ? (
        <p class="faint">{t('Nobody of late, as far as is known.')}</p>
      ) : (
        <WideTable
          label={t('Quietly loyal')}
          columns={[t('Author'), t('Praise'), t('Complaints'), t('First'), t('Last'), t('Reach')]}
        >
          {loyal.map(({ id, name, place, positive, negative, firstMs, lastMs, reach }) => (
            <tr>
              <th scope="row" class="wraps">
                <a href={`/authors/${id}?brand=${brand.id}`}>
                  <bdi>{name}</bdi>
                </a>{' '}
                <span class="faint">{place}</span>
              </th>
              <td>
                <NumberLink
                  count={positive}
                  filter={{ brandId: brand.id, authorId: id, sentiment: 'positive' }}
                />
              </td>
              <td>
                <NumberLink
                  count={negative}
                  filter={{ brandId: brand.id, authorId: id, sentiment: 'negative' }}
                />
              </td>
              <td>
                <Day at={new Date(firstMs)} timezone={brand.timezone} />
              </td>
              <td>
                <Day at={new Date(lastMs)} timezone={brand.timezone} />
              </td>
              <td>{reach === null ? t('not known') : countText(reach)}</td>
            </tr>
          ))}
        </WideTable>
      )}
    </section>
  );
}
