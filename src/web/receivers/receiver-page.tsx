import { OffOrDelete } from '../components/off-or-delete.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Panel } from '../components/panel.tsx';
import { rich, t } from '../words/t.ts';
import { ConditionTag, conditionOf, Health } from './health.tsx';
import { QuietPanel } from './quiet-panel.tsx';
import { ReceiverForm, type ReceiverFormProps } from './receiver-form.tsx';
import type { ListedReceiver } from './receivers-page.tsx';
import { kindName } from './setting-words.ts';
import { SigningPanel } from './signing-panel.tsx';
import { TestPanel } from './test-panel.tsx';
import { UseList } from './use-list.tsx';
import { whereTo } from './where-to.ts';

interface ReceiverPageProps extends ListedReceiver, Pick<ReceiverFormProps, 'fields' | 'faults'> {
  /** A test that was asked for, and what is known of it. */
  test: Omit<Parameters<typeof TestPanel>[0], 'now'> | null;
  /** Where the feed of an `rss` receiver is read. */
  feedUrl: string | null;
  zone: string;
  now: Date;
}

/** One receiver: how it is, a test, its settings, its quiet hours and what tells it something. */
export function ReceiverPage(props: ReceiverPageProps) {
  const { receiver, health, uses, fields, faults, test, feedUrl, zone, now } = props;
  const { id, name, kind, disabledReason } = receiver;
  return (
    <>
      <PageHeader
        crumbs={[{ label: t('Receivers'), href: '/receivers' }]}
        title={<bdi>{name}</bdi>}
        actions={
          <form method="post" action={`/receivers/${id}/test`}>
            <button type="submit" class="primary">
              {t('Send a test')}
            </button>
          </form>
        }
      >
        <p class="row">
          <ConditionTag condition={conditionOf(receiver, health)} />
          <span>{kindName(kind)}</span>
          <bdi class="faint break">{whereTo(receiver)}</bdi>
        </p>
      </PageHeader>
      {test !== null && <TestPanel {...test} now={now} />}
      <div class="columns">
        <div>
          <Panel title={t('Settings')} id="settings">
            <ReceiverForm {...{ receiver, fields, faults }} />
          </Panel>
          {feedUrl !== null && (
            <Panel title={t('Address of the feed')}>
              <pre>
                <code>{feedUrl}</code>
              </pre>
              <p class="meta">{t('Whoever knows this address can read the feed.')}</p>
            </Panel>
          )}
          {kind === 'webhook' && <SigningPanel receiver={receiver} />}
          <QuietPanel {...{ receiver, zone }} />
        </div>
        <aside>
          <Panel title={t('How it is')}>
            <div class="stack">
              <Health {...{ receiver, health, now }} />
              <p>
                <a href={`/deliveries?receiver=${id}`}>{t('Everything it was told')}</a>
              </p>
            </div>
          </Panel>
          <Panel title={t('What tells it')}>
            {uses.length === 0 ? (
              <p>
                {rich('Nothing yet. Choose it in a {rule} or a {digest}.', {
                  rule: <a href="/alerts">{t('rule')}</a>,
                  digest: <a href="/digests">{t('digest')}</a>,
                })}
              </p>
            ) : (
              <UseList uses={uses} />
            )}
          </Panel>
          <OffOrDelete
            path={`/receivers/${id}`}
            on={disabledReason === null}
            verb={t('Delete this receiver')}
          >
            <Losses uses={uses} />
          </OffOrDelete>
        </aside>
      </div>
    </>
  );
}

/** What would tell nobody any more. */
function Losses({ uses }: Pick<ListedReceiver, 'uses'>) {
  const alone = uses.filter((use) => use.alone).length;
  return (
    <>
      {t('What it was told is forgotten, and what waits for it is not sent.')}{' '}
      {uses.length > 0 &&
        t(
          '{count, plural, one {# rule or digest tells} other {# rules and digests tell}} it something; {alone, plural, =0 {all of them tell others as well} one {# of them would tell nobody any more} other {# of them would tell nobody any more}}.',
          { count: uses.length, alone },
        )}
    </>
  );
}
