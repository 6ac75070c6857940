import { SetupError } from '../../setup/fault.ts';
import type { SourceWish } from '../../setup/sources.ts';
import { FormError } from '../form.ts';

/** The address that a person wrote, who may leave out `https://`. @throws {FormError} */
export function addressIn(field: (name: string) => string): string {
  const written = field('url');
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new FormError('That is not the address of a site. It looks like https://blog.example.com.');
  }
  return new URL(address).href;
}

/** The source that an Add button stands for. @throws {FormError} */
export function wishIn(field: (name: string) => string): SourceWish {
  const settings = parsed(field('settings'));
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    throw new FormError('This form was changed on its way. Look for the feeds again.');
  }
  return { connector: field('connector'), settings: settings as Record<string, unknown> };
}

/** What cannot be set up, as a person is told. */
export function asFormError(error: unknown): unknown {
  return error instanceof SetupError ? new FormError(`This cannot be added. ${error.message}`) : error;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
