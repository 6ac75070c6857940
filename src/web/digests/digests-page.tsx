import type { newestDigestRuns } from '../../../db/repos/telling/digests.ts';
import type { Brand } from '../../core/brand.ts';
import type { Digest } from '../../core/digest.ts';
import { Empty } from '../components/empty.tsx';
import { Ago, Moment } from '../components/moment.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { namesText } from '../receivers/names-text.ts';
import { may } from '../visitor.ts';
import { rich, t } from '../words/t.ts';
import { scheduleTitle } from './schedule.ts';

export interface ListedDigest {
  digest: Digest;
  brand: Brand;
  /** Names of those who get it. */
  receivers: readonly string[];
  /** Null where it is turned off. */
  nextDue: Date | null;
  last: Awaited<ReturnType<typeof newestDigestRuns>>[number] | undefined;
}

/** Every digest: what about, when, to whom, the next and the last. */
export function DigestsPage({ digests, now }: { digests: readonly ListedDigest[]; now: Date }) {
  return (
    <>
      <PageHeader
        title={t('Digests')}
        lead={t('A summary of what was said, by mail or chat, as often as you like.')}
        actions={
          may('admin') && (
            <a class="button primary" href="/digests/new">
              {t('New digest')}
            </a>
          )
        }
      />
      {digests.length === 0 && (
        <Empty title={t('No digest goes out yet')} action={{ label: t('New digest'), href: '/digests/new' }}>
          <p>
            {t('Choose a brand and a time; you see the mail exactly as it will arrive before you save it.')}
          </p>
        </Empty>
      )}
      <div class="cards">
        {digests.map((one) => (
          <DigestCard {...one} now={now} />
        ))}
      </div>
    </>
  );
}

function DigestCard({ digest, brand, receivers, nextDue, last, now }: ListedDigest & { now: Date }) {
  const { id, at, timezone, enabled } = digest;
  return (
    <article class="panel">
      <p class="row">
        <span class={`tag is-${enabled ? 'positive' : 'neutral'}`}>{enabled ? t('On') : t('Off')}</span>
        <bdi class="about">{brand.name}</bdi>
      </p>
      <h3>
        <a href={`/digests/${id}/edit`}>{scheduleTitle(at)}</a>
      </h3>
      <p class="meta">{timezone}</p>
      <p class={receivers.length === 0 ? 'problem' : undefined}>
        {receivers.length === 0
          ? t('Nobody gets it: choose who does.')
          : t('To {names}', { names: namesText(receivers) })}
      </p>
      {nextDue !== null && (
        <p>
          {rich('Next one {soon}, {time}', {
            soon: <Ago at={nextDue} now={now} timezone={timezone} />,
            time: <Moment at={nextDue} timezone={timezone} />,
          })}
        </p>
      )}
      <p class="meta">
        {last === undefined ? (
          t('None went out yet.')
        ) : (
          <>
            {t('Last one:')} <a href={`/digests/${last.id}`}>{last.title}</a>
          </>
        )}
      </p>
      <p class="acts">
        <a class="button" href={`/digests/${id}/edit?preview=yes#preview`}>
          {t('Preview')}
        </a>
      </p>
    </article>
  );
}
