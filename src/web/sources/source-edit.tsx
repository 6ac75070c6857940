import type { Source } from '../../core/source.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import { Confirm } from '../components/confirm.tsx';
import { Field } from '../components/fields.tsx';
import { Panel } from '../components/panel.tsx';
import { t } from '../words/t.ts';
import { TitleField } from './add-page.tsx';
import { kindById } from './kinds.ts';
import { SettingFields } from './setting-fields.tsx';
import { changeableInputs, writtenSettings } from './setting-inputs.ts';
import { sourceName } from './source-name.ts';

/** Seconds as whole minutes, one at least. */
export function minutesOf(seconds: number): number {
  return Math.max(1, Math.round((seconds * SECOND) / MINUTE));
}

/** How a source is called, how often and how it is read, and its end. For admins: settings may hold keys. */
export function SourceEdit({ source }: { source: Source }) {
  const { id, title, intervalSeconds, settings, connector } = source;
  const kind = kindById(connector);
  const inputs = kind === null ? [] : changeableInputs(kind, settings);
  return (
    <>
      <Panel title={t('Settings')}>
        <form method="post" action={`/sources/${id}`} class="form">
          <TitleField value={title ?? ''} />
          {!source.listens && (
            <Field
              name="minutes"
              type="number"
              label={t('Visit about every … minutes')}
              min={1}
              max={10_080}
              value={String(minutesOf(intervalSeconds))}
              required
            />
          )}
          {kind !== null && (
            <SettingFields {...{ kind, inputs }} written={writtenSettings(inputs, settings)} kept />
          )}
          <button type="submit">{t('Save')}</button>
        </form>
      </Panel>
      <Confirm label={t('Remove …')} action={`/sources/${id}/remove`} verb={t('Remove for good')}>
        {t('{name} is read no more, and its visits are forgotten. What it brought stays.', {
          name: sourceName(source),
        })}
      </Confirm>
    </>
  );
}
