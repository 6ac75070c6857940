import { t } from '../words/t.ts';
import { Empty } from './empty.tsx';
import { StopFirst } from './stop-first.tsx';

/** What to do where no brand is watched yet. */
export function AddABrand() {
  return (
    <Empty title={t('No brand is watched yet')}>
      <p>
        {t('Add one on the machine that runs Earshot:')} <code>npm run -s earshot -- init "Acme"</code>
      </p>
      <StopFirst />
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
