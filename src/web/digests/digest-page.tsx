import type { DigestRun } from '../../../db/repos/telling/digests.ts';
import { PageHeader } from '../components/page-header.tsx';
import { t } from '../words/t.ts';
import { MailFrame } from './mail-frame.tsx';

/** A digest exactly as it was mailed. */
export function DigestPage({ run: { title, page } }: { run: DigestRun }) {
  return (
    <>
      <PageHeader crumbs={[{ label: t('Digests'), href: '/digests' }]} title={title} />
      <MailFrame title={t('The digest as it was mailed')} page={page} />
    </>
  );
}
