import type { MailPage } from '../../../alerts/render/mail-page.ts';
import type { newestDigestRuns } from '../../../db/repos/telling/digests.ts';
import { Choice, Field } from '../components/fields.tsx';
import { Ago, Moment } from '../components/moment.tsx';
import { OffOrDelete } from '../components/off-or-delete.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Panel } from '../components/panel.tsx';
import { TestPanel } from '../receivers/test-panel.tsx';
import { may } from '../visitor.ts';
import { rich, t } from '../words/t.ts';
import { DigestForm, type DigestFormProps } from './digest-form.tsx';
import { MailFrame } from './mail-frame.tsx';
import { MailOutcomePanel } from './mail-outcome.tsx';
import { RunList } from './run-list.tsx';
import type { MailOutcome } from './send-by-mail.ts';

export interface DigestEditPageProps extends DigestFormProps {
  /** The mail that would go out now; null where it was not asked for. */
  preview: MailPage | null;
  /** Of one that is saved. */
  runs: Awaited<ReturnType<typeof newestDigestRuns>>;
  nextDue: Date | null;
  /** What became of a test to a receiver, and of one to an address. */
  test: Omit<Parameters<typeof TestPanel>[0], 'now'> | null;
  mailed: MailOutcome | null;
  now: Date;
}

/** A digest to be made or changed, as it would be mailed now, and its past. */
export function DigestEditPage(props: DigestEditPageProps) {
  const { digest, fields, brands, preview, runs, nextDue, test, mailed, now } = props;
  const brand = brands.find(({ id }) => id === fields.brandId);
  return (
    <>
      <PageHeader
        crumbs={[{ label: t('Digests'), href: '/digests' }]}
        title={
          digest === null ? t('New digest') : rich('Digest of {brand}', { brand: <bdi>{brand?.name}</bdi> })
        }
        lead={
          digest === null
            ? t('A summary of what was said, by mail or chat, as often as you like.')
            : undefined
        }
      >
        {nextDue !== null && (
          <p class="meta">
            {rich('Next one {soon}, {time}', {
              soon: <Ago at={nextDue} now={now} timezone={fields.timezone} />,
              time: <Moment at={nextDue} timezone={fields.timezone} />,
            })}
          </p>
        )}
      </PageHeader>
      {test !== null && <TestPanel {...test} now={now} />}
      {mailed !== null && <MailOutcomePanel {...mailed} />}
      <div class="columns">
        <div>
          <Panel title={t('Settings')}>
            <DigestForm {...props} />
          </Panel>
          {preview !== null && (
            <Panel title={t('As it would be mailed now')} id="preview">
              <p class="row">
                <span class="faint">{t('Subject')}</span> <bdi class="about">{preview.subject}</bdi>
              </p>
              <MailFrame title={t('Preview of the digest')} page={preview} />
            </Panel>
          )}
        </div>
        {digest !== null && may('admin') && (
          <aside>
            <SendTest {...props} />
            <Panel title={t('Past digests')}>
              <RunList runs={runs} timezone={digest.timezone} />
            </Panel>
            <OffOrDelete path={`/digests/${digest.id}`} on={digest.enabled} verb={t('Delete this digest')}>
              {t('Past digests go with it: links to them in mails lead nowhere any more.')}
            </OffOrDelete>
          </aside>
        )}
      </div>
    </>
  );
}

function SendTest({ digest, receivers }: Pick<DigestEditPageProps, 'digest' | 'receivers'>) {
  return (
    <Panel title={t('Send a test')}>
      <form method="post" action={`/digests/${digest?.id}/send`} class="form">
        <p class="meta">{t('The newest digest, as it is now, to one receiver or to an address.')}</p>
        <Choice
          name="receiver"
          label={t('Receiver')}
          any={t('None')}
          value={digest?.receiverIds[0]}
          options={receivers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Field
          type="email"
          name="address"
          label={t('Or a mail address')}
          placeholder="me@example.com"
          maxlength={200}
        />
        <button type="submit">{t('Send a test')}</button>
      </form>
    </Panel>
  );
}
