import type { Brand } from '../../core/brand.ts';
import { Empty } from '../components/empty.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { t } from '../words/t.ts';

interface BrandsPageProps {
  brands: readonly Brand[];
  /** Ids of the brands that each one is compared with. */
  competitors: ReadonlyMap<string, string[]>;
}

/** Every brand that is watched, and what finds it. */
export function BrandsPage({ brands, competitors }: BrandsPageProps) {
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  return (
    <>
      <PageHeader
        title={t('Brands')}
        actions={
          <a class="button primary" href="/welcome">
            {t('Watch another brand')}
          </a>
        }
      />
      {brands.length === 0 && (
        <Empty title={t('No brand is watched yet')}>
          <p>{t('It takes a name and a minute.')}</p>
        </Empty>
      )}
      <div class="cards">
        {brands.map((brand) => (
          <BrandCard
            brand={brand}
            rivals={(competitors.get(brand.id) ?? []).map((id) => names.get(id) ?? '')}
          />
        ))}
      </div>
    </>
  );
}

function BrandCard({ brand, rivals }: { brand: Brand; rivals: string[] }) {
  const { id, name, query, description } = brand;
  return (
    <article class="panel">
      <h2 dir="auto">
        <a href={`/?brand=${id}`}>{name}</a>
      </h2>
      {description !== null && <p dir="auto">{description}</p>}
      <p class="faulty" dir="auto">
        <code>{query}</code>
      </p>
      {rivals.length > 0 && (
        <p class="meta">
          {t('Compared with')}{' '}
          {rivals.map((rival, index) => (
            <>
              {index > 0 && ', '}
              <bdi>{rival}</bdi>
            </>
          ))}
        </p>
      )}
      <p class="row">
        <a class="button" href={`/brands/${id}/edit`}>
          {t('Edit')}
        </a>
        <a href={`/mentions?brand=${id}`}>{t('Mentions')}</a>
        <a href={`/brands/${id}/quality`}>{t('Quality')}</a>
      </p>
    </article>
  );
}
