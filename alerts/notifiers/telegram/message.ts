import { joinedUpTo } from '../../render/bounded.ts';
import { type Html, html } from '../../render/html.ts';
import type { Quote } from '../../render/quote.ts';
import { headline, type Telling } from '../../render/telling.ts';

/** Telegram counts what is left when markup is read; counting the markup too is on the safe side. */
const LONGEST = 4_096;

/** A message as `sendMessage` takes it: HTML of the few tags that Telegram knows, and links as buttons. */
export function telegramMessage(telling: Telling) {
  const { sentences, quotes, chart, footer } = telling;
  const parts = [
    html`<b>${headline(telling)}</b>`,
    ...sentences.map((sentence) => html`${sentence}`),
    ...written(telling),
    ...quotes.map(quoteHtml),
    ...(footer === null ? [] : [html`<i>${footer}</i>`]),
  ];
  return {
    text: joinedUpTo(
      parts.map(({ markup }) => markup),
      '\n',
      LONGEST,
    ),
    parse_mode: 'HTML',
    link_preview_options:
      chart === null
        ? { is_disabled: true }
        : { url: chart, prefer_large_media: true, show_above_text: true },
    ...replyMarkup(telling),
  };
}

function quoteHtml({ url, title, excerpt, note }: Quote): Html {
  const head = title ?? excerpt;
  const linked = url === null ? html`<b>${head}</b>` : html`<a href="${url}">${head}</a>`;
  return html`<blockquote>${linked}\n${title === null ? null : html`${excerpt}\n`}<i>${note}</i></blockquote>`;
}

function linksOf({ open, acknowledge }: Telling) {
  return [
    ...(acknowledge === null ? [] : [{ text: 'Acknowledge', url: acknowledge }]),
    ...(open === null ? [] : [{ text: open.label, url: open.url }]),
  ];
}

/** Links that cannot be buttons are written out. */
function written(telling: Telling): Html[] {
  return linksOf(telling)
    .filter(({ url }) => !isDomain(url))
    .map(({ text, url }) => html`${text}: ${url}`);
}

function replyMarkup(telling: Telling) {
  const buttons = linksOf(telling).filter(({ url }) => isDomain(url));
  return buttons.length === 0 ? {} : { reply_markup: { inline_keyboard: [buttons] } };
}

/** Telegram refuses a whole message for the sake of a button that leads to a host like `localhost`. */
function isDomain(url: string): boolean {
  return /\.[a-z]/iu.test(new URL(url).hostname);
}
