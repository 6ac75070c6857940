import { AsyncLocalStorage } from 'node:async_hooks';
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { languageDetector } from 'hono/language';
import { isTimezone } from '../core/timezone.ts';

/** Languages of the interface; the first is what a stranger gets. */
export const locales = ['en', 'es', 'de'] as const;
export type Locale = (typeof locales)[number];

/** Who a page is written for. */
export interface Reader {
  locale: Locale;
  /** IANA zone of their clocks; null while it is not known: times are then in the brand's zone. */
  timezone: string | null;
}

const stranger: Reader = { locale: 'en', timezone: null };
const current = new AsyncLocalStorage<Reader>();

/** Who the page that is being written is for. */
export function reader(): Reader {
  return current.getStore() ?? stranger;
}

/** Runs `work` for `who`: everything it writes is in their language and zone. */
export function writingFor<T>(who: Reader, work: () => T): T {
  return current.run(who, work);
}

export const LOCALE_COOKIE = 'earshot_locale';
const ZONE_COOKIE = 'earshot_zone';

const detect = languageDetector({
  supportedLanguages: [...locales],
  fallbackLanguage: 'en',
  order: ['cookie', 'header'],
  lookupCookie: LOCALE_COOKIE,
  caches: false,
});

/** Finds out what the browser asks for: a language that was chosen or that it prefers, and the zone it told. */
export const readerOfBrowser: MiddlewareHandler = (c, next) =>
  detect(c, () => {
    const zone = getCookie(c, ZONE_COOKIE) ?? '';
    const timezone = isTimezone(zone) ? zone : null;
    return writingFor({ locale: c.get('language') as Locale, timezone }, next);
  }) as Promise<void>;
