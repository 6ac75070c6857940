import type { Brand } from '../../core/brand.ts';
import type { Estimate } from '../../core/interval.ts';
import { AddABrand } from '../components/no-brand.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText } from '../format.ts';
import { t } from '../words/t.ts';
import { shareText } from './share-text.ts';

/** A brand and the least that is to be known of how it is judged. */
export interface BrandQuality {
  brand: Brand;
  open: number;
  texts: number;
  accuracy: Estimate | null;
  negativeRecall: Estimate | null;
}

/** All brands, and how well each is judged by its blind samples. */
export function BrandsPage({ brands }: { brands: readonly BrandQuality[] }) {
  const columns = [t('Brand'), t('Judged rightly'), t('Complaints heard'), t('Answers'), t('To judge')];
  return (
    <>
      <PageHeader
        title={t('How good is this?')}
        lead={t(
          'No program judges every text rightly. Every week a few mentions of each brand are drawn at random for a person to judge blindly; what comes of that stands here.',
        )}
      />
      {brands.length === 0 ? (
        <AddABrand />
      ) : (
        <WideTable label={t('Brands and how well they are judged')} columns={columns}>
          {brands.map(({ brand, open, texts, accuracy, negativeRecall }) => (
            <tr>
              <th scope="row">
                <a href={`/brands/${brand.id}/quality`}>
                  <bdi>{brand.name}</bdi>
                </a>
              </th>
              <td>{shareText(accuracy)}</td>
              <td>{shareText(negativeRecall)}</td>
              <td>{countText(texts)}</td>
              <td>{open === 0 ? '–' : <a href={`/brands/${brand.id}/reviews`}>{countText(open)}</a>}</td>
            </tr>
          ))}
        </WideTable>
      )}
    </>
  );
}
