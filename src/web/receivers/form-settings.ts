import { notifierById } from '../../../alerts/registry.ts';
import { type PlainSetting, plainSettings } from '../alerts/plain-settings.ts';
import { type SettingWords, wordsOfSetting } from './setting-words.ts';

/** One setting of a receiver as a form asks for it. */
export interface FormSetting extends Omit<PlainSetting, 'label'> {
  words: SettingWords;
  /** Never shown again once it is saved. */
  secret: boolean;
}

/** What a form asks of a kind of receiver; a webhook's secrets are made here and asked of nobody. */
export function formSettings(kind: string): FormSetting[] {
  const notifier = notifierById(kind);
  if (notifier === null) return [];
  return plainSettings(notifier).flatMap((setting) => {
    const words = wordsOfSetting(kind, setting.name);
    return words === null ? [] : [{ ...setting, words, secret: notifier.secrets.includes(setting.name) }];
  });
}

/**
 * Settings as a form gives them: null takes one away, and a secret that was left empty is not named, so it stays.
 * Whether they are valid is for the notifier to say.
 */
export function settingsIn(kind: string, field: (name: string) => string): Record<string, unknown> {
  const values = formSettings(kind).flatMap(({ name, type, words, secret }): [string, unknown][] => {
    const text = field(`set-${name}`);
    if (type === 'flag') return [[name, text === 'yes']];
    if (text === '') return secret && field(`without-${name}`) !== 'yes' ? [] : [[name, null]];
    if (words.as === 'list') return [[name, text.split(/[\s,;]+/u).filter((one) => one !== '')]];
    const number = Number(text);
    return [[name, type === 'number' && words.as !== 'text' && !Number.isNaN(number) ? number : text]];
  });
  return Object.fromEntries(values);
}

/** Settings as a form shows them. */
export function writtenSettings(
  kind: string,
  settings: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const shown = formSettings(kind)
    .filter(({ secret }) => !secret)
    .map(({ name }) => [name, textOf(settings[name])] as const);
  return Object.fromEntries(shown);
}

/** A form that nobody has written in. */
export function freshSettings(kind: string): Record<string, string> {
  return Object.fromEntries(formSettings(kind).map(({ name, initial }) => [name, initial]));
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value === 'boolean') return value ? 'yes' : '';
  return value === undefined || value === null ? '' : String(value);
}
