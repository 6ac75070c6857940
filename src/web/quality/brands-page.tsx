import type { Brand } from '../../core/brand.ts';
import type { Estimate } from '../../core/interval.ts';
import { Empty } from '../components/empty.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { shareText } from './share-text.ts';

/** A brand and the least that is to be known of how it is judged. */
export interface BrandQuality {
  brand: Brand;
  open: number;
  texts: number;
  accuracy: Estimate | null;
  negativeRecall: Estimate | null;
}

const columns = ['Brand', 'Judged rightly', 'Complaints heard', 'Answers', 'To judge'];

/** All brands, and how well each is judged by its blind samples. */
export function BrandsPage({ brands }: { brands: readonly BrandQuality[] }) {
  return (
    <>
      <h1>How good is this?</h1>
      <p class="lead">
        No program judges every text rightly. Every week a few mentions of each brand are drawn at random for
        a person to judge blindly; what comes of that stands here.
      </p>
      {brands.length === 0 ? (
        <Empty title="No brand is watched yet" />
      ) : (
        <WideTable label="Brands and how well they are judged" columns={columns}>
          {brands.map(({ brand, open, texts, accuracy, negativeRecall }) => (
            <tr>
              <th scope="row">
                <a href={`/brands/${brand.id}/quality`}>
                  <bdi>{brand.name}</bdi>
                </a>
              </th>
              <td>{shareText(accuracy)}</td>
              <td>{shareText(negativeRecall)}</td>
              <td>{texts}</td>
              <td>{open === 0 ? '–' : <a href={`/brands/${brand.id}/reviews`}>{open}</a>}</td>
            </tr>
          ))}
        </WideTable>
      )}
    </>
  );
}
