import { SetupError } from '../../setup/fault.ts';
import { t } from '../words/t.ts';
import { formSettings } from './form-settings.ts';
import type { ReceiverFields } from './receiver-form.tsx';

/** What a person wrote, to be shown again; secrets are not, not even at once. */
export function fieldsIn(kind: string, field: (name: string) => string): ReceiverFields {
  const written = formSettings(kind)
    .filter(({ secret }) => !secret)
    .map(({ name }) => [name, field(`set-${name}`)] as const);
  return { kind, name: field('name').slice(0, 200), written: Object.fromEntries(written) };
}

/** What is wrong with what was written, by the name of the field. @throws what is no fault of the form's */
export function faultsOf(error: unknown, field: (name: string) => string): Record<string, string> {
  if (!(error instanceof SetupError)) throw error;
  const faults = error.faults.map(({ path, message }): [string, string] => {
    const [root, name] = path.split('.');
    if (root === 'name') return ['name', t('There is a receiver of this name already.')];
    if (name === undefined) return ['', message];
    return field(`set-${name}`) === ''
      ? [name, t('This is needed.')]
      : [name, t('This does not look right: {what}', { what: message })];
  });
  return Object.fromEntries(faults);
}
