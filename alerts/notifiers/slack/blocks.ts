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
  return {
    text: slackText(headline(telling)),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: excerpt(title, HEADER), emoji: false } },
      ...(sentences.length === 0 ? [] : [section(joinedUpTo(sentences.map(slackText), '\n', TEXT))]),
      ...(chart === null ? [] : [{ type: 'image', image_url: chart, alt_text: excerpt(title, 500) }]),
      ...quotes.map((quote) => section(joinedUpTo(quoteLines(quote), '\n', TEXT))),
      ...buttons(telling),
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

function buttons({ open, acknowledge }: Telling) {
  const elements = [
    ...(acknowledge === null
      ? []
      : [{ ...button('acknowledge', 'Acknowledge', acknowledge), style: 'primary' }]),
    ...(open === null ? [] : [button('open', open.label, open.url)]),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function button(id: string, label: string, url: string) {
  return { type: 'button', action_id: id, text: { type: 'plain_text', text: label, emoji: false }, url };
}
