import type { ImportedSource } from '../../setup/import-sources.ts';
import { PageHeader } from '../components/page-header.tsx';
import { Panel } from '../components/panel.tsx';
import { t } from '../words/t.ts';

/** What became of each outline of a subscription list; those that cannot be read are named first. */
export function ImportedPage({ imported }: { imported: readonly ImportedSource[] }) {
  const by = (action: ImportedSource['action']) => imported.filter((one) => one.action === action);
  const [added, known, refused] = [by('added'), by('unchanged'), by('refused')];
  return (
    <>
      <PageHeader
        title={t('Imported')}
        crumbs={[{ label: t('Sources'), href: '/sources' }]}
        lead={t(
          '{added, plural, one {# feed} other {# feeds}} added, {known, number} read already, {refused, number} refused.',
          {
            added: added.length,
            known: known.length,
            refused: refused.length,
          },
        )}
        actions={
          <a class="button primary" href="/sources">
            {t('See the sources')}
          </a>
        }
      />
      <Outlines title={t('Refused')} outlines={refused} />
      <Outlines title={t('Added')} outlines={added} />
      <Outlines title={t('Read already')} outlines={known} />
    </>
  );
}

function Outlines({ title, outlines }: { title: string; outlines: readonly ImportedSource[] }) {
  if (outlines.length === 0) return null;
  return (
    <Panel title={title}>
      <ul class="lines">
        {outlines.map(({ line, title, url, error }) => (
          <li>
            <p>
              <bdi>{title ?? url ?? t('Without a name')}</bdi>{' '}
              <span class="faint">{t('line {line}', { line: String(line) })}</span>
            </p>
            {url !== null && url !== title && <p class="meta break">{url}</p>}
            {error !== null && <p class="is-negative">{error}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
