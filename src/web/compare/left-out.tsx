import type { Brand } from '../../core/brand.ts';
import type { LeftOutSource } from '../../pipeline/stats/shared-sources.ts';
import { listText } from '../format.ts';
import { sourceName } from '../sources/source-name.ts';
import { t } from '../words/t.ts';

/** Which sources do not count here, and why. */
export function LeftOut({
  leftOut,
  brands,
}: {
  leftOut: readonly LeftOutSource[];
  brands: readonly Brand[];
}) {
  if (leftOut.length === 0)
    return <p class="meta">{t('No source was left out: each is read for all of these brands.')}</p>;
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  return (
    <details>
      <summary>
        {t(
          '{count, plural, one {# source was} other {# sources were}} left out: they ask for some of these brands only',
          {
            count: leftOut.length,
          },
        )}
      </summary>
      <ul class="stack is-tight">
        {leftOut.map(({ source, names: named }) => (
          <li class="meta">
            <a href={`/sources/${source.id}`}>{sourceName(source)}</a>{' '}
            {t('asks for {brands}', { brands: listText(named.map((id) => names.get(id) ?? '')) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
