import { SetupError } from '../../setup/fault.ts';
import type { SourceWish } from '../../setup/sources.ts';
import { FormError } from '../form.ts';
import { t } from '../words/t.ts';
import { webAddress } from '../written.ts';

/** The address that a person wrote, who may leave out `https://`. @throws {FormError} */
export function addressIn(field: (name: string) => string): string {
  const address = webAddress(field('url'));
  if (address === null)
    throw new FormError(t('That is not the address of a site. It looks like https://blog.example.com.'));
  return address;
}

/** The source that an Add button stands for. @throws {FormError} */
export function wishIn(field: (name: string) => string): SourceWish {
  const settings = parsed(field('settings'));
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    throw new FormError(t('This form was changed on its way. Look for the feeds again.'));
  }
  return { connector: field('connector'), settings: settings as Record<string, unknown> };
}

/** What cannot be set up, as a person is told. */
export function asFormError(error: unknown): unknown {
  return error instanceof SetupError
    ? new FormError(t('This cannot be added. {why}', { why: error.message }))
    : error;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
