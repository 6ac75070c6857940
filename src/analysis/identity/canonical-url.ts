import { parseUrl } from '../../core/parse-url.ts';
import { isItemAnchor } from './item-anchor.ts';
import { isTrackingParameter } from './tracking-parameters.ts';

/**
 * One spelling for every way of writing the address of the same page, or null when `url` is not absolute http(s).
 *
 * Scheme and host are lower case and in punycode, without credentials, default port and final dot. Percent-escapes
 * follow RFC 3986 §6.2.2 (upper case, unreserved characters written out). Tracking parameters go, the others are
 * sorted by name while repeated names keep their order. Trailing slashes go. A fragment stays only where it names an
 * item of the page ({@link isItemAnchor}). `www.`, `m.` and AMP addresses are left alone: they can be other pages.
 * Idempotent.
 */
export function canonicalUrl(url: string): string | null {
  const parsed = parseHttpUrl(url);
  if (parsed === null) return null;
  const host = parsed.hostname.replace(/\.$/, '');
  if (host === '' || host.endsWith('.')) return null;
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  const path = withoutTrailingSlashes(canonicalEscapes(parsed.pathname));
  return `${parsed.protocol}//${host}${port}${path}${canonicalQuery(parsed.search)}${canonicalFragment(parsed.hash)}`;
}

/** Longer names are in no name system (RFC 1035, §2.3.4), nor in an index of ours. */
const LONGEST_HOST = 253;

/**
 * Lower-case host name of an absolute http(s) URL without a leading `www.` and a final dot, else null. A port that is
 * not the scheme's own stays: other ports are other sites.
 */
export function hostOf(url: string): string | null {
  const parsed = parseHttpUrl(url);
  if (parsed === null) return null;
  const name = parsed.hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
  if (name.length > LONGEST_HOST) return null;
  return parsed.port === '' ? name : `${name}:${parsed.port}`;
}

function parseHttpUrl(url: string): URL | null {
  const parsed = parseUrl(url);
  if (parsed === null) return null;
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
}

function canonicalQuery(search: string): string {
  const parameters = canonicalEscapes(search.slice(1))
    .split('&')
    .filter((parameter) => parameter !== '' && !isTrackingParameter(nameOf(parameter)))
    .map((parameter) => ({ parameter, name: nameOf(parameter) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return parameters.length === 0 ? '' : `?${parameters.map(({ parameter }) => parameter).join('&')}`;
}

function nameOf(parameter: string): string {
  const equals = parameter.indexOf('=');
  return equals < 0 ? parameter : parameter.slice(0, equals);
}

function canonicalFragment(hash: string): string {
  const fragment = canonicalEscapes(hash.slice(1));
  return isItemAnchor(fragment) ? `#${fragment}` : '';
}

/** A stray `%` becomes `%25`, so that what is decoded can never form a new escape. */
function canonicalEscapes(text: string): string {
  return text.replace(/%([0-9a-f]{2})?/gi, (encoded, hex: string | undefined) => {
    if (hex === undefined) return '%25';
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : encoded.toUpperCase();
  });
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
