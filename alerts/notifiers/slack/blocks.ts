import { excerpt } from '../../../src/core/text.ts';
import { joinedUpTo } from '../../render/bounded.ts';
import type { Quote } from '../../render/quote.ts';
import { headline, type Telling } from '../../render/telling.ts';
import { slackLink, slackText } from './mrkdwn.ts';

/** Most characters of a header and of any other text (https://docs.slack.dev/reference/block-kit/blocks). */
const HEADER = 150;
const TEXT = 3_000;

/** A message as blocks of Slack's Block Kit, with `text` for notifications and screen readers. */
export function slackMessage(telling: Telling) {
  const { title, sentences, quotes, chart, footer } = telling;
  const named = headline(telling);
  return {
    text: slackText(named),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: excerpt(named, HEADER), emoji: false } },
      ...(sentences.length === 0 ? [] : [section(joinedUpTo(sentences.map(slackText), '\n', TEXT))]),
      ...(chart === null ? [] : [{ type: 'image', image_url: chart, alt_text: excerpt(title, 500) }]),
      ...quotes.map((quote) => section(joinedUpTo(quoteLines(quote), '\n', TEXT))),
      ...links(telling),
      ...(footer === null ? [] : [{ type: 'context', elements: [mrkdwn(slackText(footer))] }]),
    ],
    unfurl_links: false,
    unfurl_media: false,
  };
}

function section(text: string) {
  return { type: 'section', text: mrkdwn(text) };
}

/** `verbatim`: addresses and names in the text stay text. */
function mrkdwn(text: string) {
  return { type: 'mrkdwn', text, verbatim: true };
}

function quoteLines({ url, title, excerpt, note }: Quote): string[] {
  const head = title ?? excerpt;
  return [
    `> ${url === null ? slackText(head) : slackLink(url, head)}`,
    ...(title === null ? [] : [`> ${slackText(excerpt)}`]),
    `> _${slackText(note)}_`,
  ];
}

/**
 * Links, and no buttons: Slack reports a press of those to the app behind the webhook, which has no place to take it,
 * and shows people a warning instead.
 */
function links({ open, acknowledge }: Telling) {
  const all = [
    ...(acknowledge === null ? [] : [slackLink(acknowledge, 'Acknowledge')]),
    ...(open === null ? [] : [slackLink(open.url, open.label)]),
  ];
  return all.length === 0 ? [] : [section(`*${all.join('  ·  ')}*`)];
}
