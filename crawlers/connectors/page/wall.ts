import type { FailureReason } from '../../../src/core/outcome.ts';
import type { ExtractedPage } from '../../extract/extracted-page.ts';
import type { ParsedPage } from '../../extract/parsed-page.ts';

/** What a site shows instead of the page that was asked for. */
export interface Wall {
  reason: Extract<FailureReason, 'login-page' | 'forbidden'>;
  detail: string;
}

/** A page that says this much is a page, whatever else is on it. */
const ENOUGH_TEXT = 600;

const challengeTitle =
  /^(just a moment|attention required|access denied|access to this page has been denied|are you (a robot|human)|robot check|security check|pardon our interruption|please (wait|verify)|verify(ing)? you are (a )?human|one more step|ddos-guard|blocked|403 forbidden)/i;
const challengeMarkup =
  '#challenge-form, #challenge-running, #cf-wrapper, #cf-challenge, #px-captcha, .g-recaptcha, .h-captcha, .cf-turnstile, [id*="captcha" i], script[src*="captcha-delivery"], script[src*="/cdn-cgi/challenge-platform/"]';
const needsScript =
  /(enable|requires?|activate|turn on|activer|aktivieren|activa\w*|abilita\w*)[^.]{0,40}java\s?script|java\s?script[^.]{0,60}(enable|disabled|required|aktivier|activ)/i;
const asksConsent =
  /before you continue|(accept|manage|agree to|allow)[^.]{0,40}cookies|cookies? (consent|settings|preferences)|we value your privacy|cookies (akzeptieren|zustimmen)|accepter[^.]{0,30}cookies|aceptar[^.]{0,30}cookies/i;
const loginPath = /\/(log-?in|sign-?in|signon|auth|account\/login|users\/sign_in|sso)(\/|\.|$)/i;

/** The wall that a page is, or null. A page with items or with a text of some length is no wall. */
export function findWall(parsed: ParsedPage, page: ExtractedPage, redirected: boolean): Wall | null {
  if (page.items.length > 1 || page.text.length > ENOUGH_TEXT) return null;
  const { $ } = parsed;
  const shown = `${page.title ?? ''} ${$('body').text().slice(0, 20_000)}`;
  if (challengeTitle.test(page.title ?? '') || $(challengeMarkup).length > 0) {
    return { reason: 'forbidden', detail: 'a bot check instead of the page' };
  }
  const movedToLogin = redirected && parsed.url !== null && loginPath.test(new URL(parsed.url).pathname);
  if (movedToLogin || $('input[type="password" i]').length > 0) {
    return { reason: 'login-page', detail: 'a login form instead of the page' };
  }
  if (asksConsent.test(shown)) return { reason: 'forbidden', detail: 'a cookie wall instead of the page' };
  if (needsScript.test(shown))
    return { reason: 'forbidden', detail: 'the page shows nothing without JavaScript' };
  return null;
}
