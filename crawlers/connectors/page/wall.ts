import type { FailureReason } from '../../../src/core/outcome.ts';
import type { ExtractedPage } from '../../extract/extracted-page.ts';
import type { ParsedPage } from '../../extract/parsed-page.ts';
import { textOf } from '../../extract/text.ts';

/** What a site shows instead of the page that was asked for. */
export interface Wall {
  reason: Extract<FailureReason, 'login-page' | 'forbidden'>;
  detail: string;
}

/** A page that says this much is a page, whatever it is called. */
const ENOUGH = 600;
/** A page that says this much is a page, though it has a login box, a captcha or a cookie banner as well. */
const SHORT = 250;

const LONGEST_NOTE = 20_000;

const challengeTitle =
  /^(just a moment|attention required|access denied|access to this page has been denied|are you (a robot|human)|robot check|security check|pardon our interruption|please (wait|verify)|verify(ing)? you are (a )?human|one more step|ddos-guard|blocked|403 forbidden)/i;
const challengeMarkup =
  '#challenge-form, #challenge-running, #cf-wrapper, #cf-challenge, #px-captcha, .g-recaptcha, .h-captcha, .cf-turnstile, [id*="captcha" i], script[src*="captcha-delivery"], script[src*="/cdn-cgi/challenge-platform/"]';
const needsScript =
  /(enable|requires?|activate|turn on|activer|aktivieren|activa\w*|abilita\w*)[^.]{0,40}java\s?script|java\s?script[^.]{0,60}(enable|disabled|required|aktivier|activ)/i;
const asksConsent =
  /before you continue|(accept|manage|agree to|allow)[^.]{0,40}cookies|cookies? (consent|settings|preferences)|we value your privacy|cookies (akzeptieren|zustimmen)|accepter[^.]{0,30}cookies|aceptar[^.]{0,30}cookies/i;
const loginPath = /\/(log-?in|sign-?in|signon|auth|account\/login|users\/sign_in|sso)(\/|\.|$)/i;

const loginTitle =
  /\b(log ?-?in|sign ?-?in|anmelden|anmeldung|einloggen|connexion|se connecter|iniciar sesi[oó]n|acceder|accedi|entrar|inloggen)\b/i;

/** The wall that a page is, or null. A page with items or with a text of some length is no wall. */
export function findWall(parsed: ParsedPage, page: ExtractedPage, redirected: boolean): Wall | null {
  if (page.items.length > 1 || page.text.length > ENOUGH) return null;
  const { $, body, url } = parsed;
  const title = page.title ?? '';
  const isShort = page.text.length <= SHORT;
  const notes = isShort ? `${title} ${textOf(body)} ${$('noscript').text()}`.slice(0, LONGEST_NOTE) : '';
  if (challengeTitle.test(title) || (isShort && $(challengeMarkup).length > 0)) {
    return { reason: 'forbidden', detail: 'a bot check instead of the page' };
  }
  const asksPassword = $('input[type="password" i]').length > 0 && (isShort || loginTitle.test(title));
  const movedToLogin = redirected && url !== null && loginPath.test(new URL(url).pathname);
  if (asksPassword || movedToLogin)
    return { reason: 'login-page', detail: 'a login form instead of the page' };
  if (asksConsent.test(notes)) return { reason: 'forbidden', detail: 'a cookie wall instead of the page' };
  if (needsScript.test(notes))
    return { reason: 'forbidden', detail: 'the page shows nothing without JavaScript' };
  return null;
}
