import { parseUrl } from '../core/parse-url.ts';
/**
 * How the text of one setting becomes its value. Each function returns the value or throws an `Error` whose message
 * completes "NAME must be …" and never repeats the text, because the text may be a secret.
 */
export type ParseSetting<T> = (text: string) => T;

export function asWritten(text: string): string {
  return text;
}

/** A whole number in [min, max]. */
export function wholeNumber(min: number, max: number): ParseSetting<number> {
  return (text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max)) throw new Error(`a whole number from ${min} to ${max}`);
    return value;
  };
}

export function oneOf<const T extends string>(values: readonly T[]): ParseSetting<T> {
  return (text) => {
    const value = values.find((candidate) => candidate === text.toLowerCase());
    if (value === undefined) throw new Error(`one of ${values.join(', ')}`);
    return value;
  };
}

/** An absolute URL with one of `schemes`, returned as written. */
export function urlWith(...schemes: string[]): ParseSetting<string> {
  return (text) => {
    const scheme = parseUrl(text)?.protocol.slice(0, -1);
    if (scheme === undefined || !schemes.includes(scheme)) {
      throw new Error(`a URL that begins with ${schemes.map((name) => `${name}://`).join(' or ')}`);
    }
    return text;
  };
}

/** The address under which people reach the pages: http or https, no query, no slash at the end. */
export function baseUrl(text: string): string {
  const url = new URL(urlWith('http', 'https')(text));
  if (url.search !== '' || url.hash !== '') throw new Error('a URL without query and fragment');
  return url.href.replace(/\/+$/, '');
}

/** At least 32 characters: what signs sessions must not be guessed. */
export function secretText(text: string): string {
  if (text.length < 32) throw new Error('at least 32 characters long');
  return text;
}

/** A comma list of `host`, `host:port`, `[v6]` or `[v6]:port`, in lower case. */
export function hostList(text: string): string[] {
  const hosts = text
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '');
  if (!hosts.every(isHostWithPort)) throw new Error('a comma list of host or host:port');
  return hosts;
}

function isHostWithPort(host: string): boolean {
  return /^(?:\[[0-9a-f:.]+\]|[^\s:/@?#[\]]+)(?::\d{1,5})?$/.test(host) && URL.canParse(`http://${host}/`);
}

/** A mailbox: `a@b.example` or `Name <a@b.example>`. */
export function mailbox(text: string): string {
  if (!/^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text)) {
    throw new Error('a mail address such as Earshot <alerts@example.com>');
  }
  return text;
}

/** What a site owner can write to: an http(s) URL or a mail address. */
export function contact(text: string): string {
  const reachable = /^https?:\/\//.test(text) ? URL.canParse(text) : /^[^\s<>@()]+@[^\s<>@()]+$/.test(text);
  if (!reachable) throw new Error('a URL or a mail address');
  return text;
}
