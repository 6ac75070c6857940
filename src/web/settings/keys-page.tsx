import type { ApiKey } from '../../../db/repos/access/api-keys.ts';
import { type KeyScope, keyScopes } from '../../access/api-keys.ts';
import { Choice, Field } from '../components/fields.tsx';
import { Day } from '../components/moment.tsx';
import { WideTable } from '../components/wide-table.tsx';
import type { Phrase } from '../words/catalogue.ts';
import { rich, t } from '../words/t.ts';
import { Section } from './section.tsx';
import { SettingsFrame } from './settings-frame.tsx';

const scopeWords = {
  read: 'read: sees everything',
  write: 'write: changes everything',
  admin: 'admin: as write, and what may come',
} as const satisfies Record<KeyScope, Phrase>;

interface KeysPageProps {
  keys: readonly ApiKey[];
  /** The key that was just made, which is shown this once. */
  secret: string | null;
}

/** Keys for programs that ask the API. */
export function KeysPage({ keys, secret }: KeysPageProps) {
  return (
    <SettingsFrame part="keys">
      {secret !== null && (
        <Section id="made" title={t('Your new key')}>
          <label class="field">
            <span>{t('Key to copy')}</span>
            <input class="copy" type="text" value={secret} readonly />
          </label>
          <p class="faint">{t('It is shown only now. Whoever has it can use it.')}</p>
        </Section>
      )}
      <Section id="keys" title={t('API keys')}>
        <p>
          {rich('Programs send a key with every request. {docs} has all there is to ask.', {
            docs: <a href="/api/docs">{t('The documentation of the API')}</a>,
          })}
        </p>
        {keys.length === 0 ? (
          <p class="faint">{t('No key has been made yet.')}</p>
        ) : (
          <WideTable label={t('API keys')} columns={[t('Name'), t('Scope'), t('Begins with'), t('Made'), '']}>
            {keys.map(({ id, name, scope, prefix, createdAt, revokedAt }) => (
              <tr>
                <td>
                  <bdi>{name}</bdi>
                </td>
                <td>{scope}</td>
                <td>
                  <code>{prefix}…</code>
                </td>
                <td>
                  <Day at={createdAt} timezone="UTC" />
                </td>
                <td>
                  {revokedAt === null ? (
                    <form method="post" action={`/settings/keys/${id}/revoke`}>
                      <button type="submit" aria-label={t('Revoke {name}', { name })}>
                        {t('Revoke')}
                      </button>
                    </form>
                  ) : (
                    <span class="faint">{t('revoked')}</span>
                  )}
                </td>
              </tr>
            ))}
          </WideTable>
        )}
      </Section>
      <Section id="new" title={t('Make a key')}>
        <form class="form" method="post" action="/settings/keys">
          <Field name="name" label={t('What it is for')} required maxlength={80} />
          <Choice
            name="scope"
            label={t('What it may do')}
            value="read"
            options={keyScopes.map((scope) => ({ value: scope, label: t(scopeWords[scope]) }))}
          />
          <button type="submit" class="primary">
            {t('Make the key')}
          </button>
        </form>
      </Section>
    </SettingsFrame>
  );
}
