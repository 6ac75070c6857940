import { t } from '../words/t.ts';
import { Empty } from './empty.tsx';

/** What to do where no brand is watched yet. */
export function AddABrand() {
  return (
    <Empty title={t('No brand is watched yet')}>
      <p>{t('It takes a name and a minute.')}</p>
      <p>
        <a class="button primary" href="/welcome">
          {t('Watch a brand')}
        </a>
      </p>
    </Empty>
  );
}

/** A page about a brand where none is watched yet. */
export function NoBrand({ title }: { title: string }) {
  return (
    <>
      <h1>{title}</h1>
      <AddABrand />
    </>
  );
}
