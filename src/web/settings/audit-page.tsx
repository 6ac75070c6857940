import type { AuditRow } from '../../../db/repos/access/audit.ts';
import { Choice, Field } from '../components/fields.tsx';
import { Moment } from '../components/moment.tsx';
import { Pager } from '../components/pager.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { t } from '../words/t.ts';
import { type AuditQuery, auditHref } from './audit-query.ts';
import { changeLines } from './changes-text.ts';
import { Section } from './section.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { subjectHref } from './subject-href.ts';

interface AuditPageProps {
  rows: readonly AuditRow[];
  query: AuditQuery;
  /** What can be chosen: names and kinds of things that occur. */
  terms: { actors: readonly string[]; subjects: readonly string[] };
  nextCursor: string | null;
  isFirst: boolean;
}

const path = '/settings/audit';

/** Who changed what, newest first. */
export function AuditPage({ rows, query, terms, nextCursor, isFirst }: AuditPageProps) {
  const options = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  return (
    <SettingsFrame part="audit">
      <Section id="audit" title={t('Audit log')}>
        <form class="form" method="get" action={path}>
          <div class="fields">
            <Choice
              name="who"
              label={t('Who')}
              any={t('Everybody')}
              value={query.who}
              options={options(terms.actors)}
            />
            <Choice
              name="subject"
              label={t('What')}
              any={t('Everything')}
              value={query.subject}
              options={options(terms.subjects)}
            />
            <Field name="from" label={t('From day')} type="date" value={query.from} />
            <Field name="to" label={t('To day')} type="date" value={query.to} />
          </div>
          <div class="row">
            <button type="submit">{t('Filter')}</button>
            <a class="button" href={auditHref(`${path}.csv`, query)}>
              {t('Export as CSV')}
            </a>
          </div>
        </form>
        {rows.length === 0 ? (
          <p class="faint">{t('Nothing was changed, as far as this filter goes.')}</p>
        ) : (
          <WideTable label={t('Audit log')} columns={[t('When'), t('Who'), t('What'), t('Changes')]}>
            {rows.map((row) => (
              <Row row={row} />
            ))}
          </WideTable>
        )}
        <Pager
          firstHref={isFirst ? null : auditHref(path, query)}
          nextHref={nextCursor === null ? null : auditHref(path, query, nextCursor)}
        />
      </Section>
    </SettingsFrame>
  );
}

function Row({ row: { at, actorName, actorKind, action, subject, subjectId, changes } }: { row: AuditRow }) {
  const href = subjectHref(subject, subjectId);
  return (
    <tr>
      <td class="moment">
        <Moment at={at} timezone="UTC" />
      </td>
      <td>
        <bdi>{actorName}</bdi>
        {actorKind === 'key' && <p class="faint">{t('API key')}</p>}
        {actorKind === 'command' && <p class="faint">{t('command line')}</p>}
      </td>
      <td>{href === null ? <code>{action}</code> : <a href={href}>{action}</a>}</td>
      <td>
        {changeLines(changes).map((line) => (
          <p class="faint">{line}</p>
        ))}
      </td>
    </tr>
  );
}
