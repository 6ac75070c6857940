import type { Cheerio } from 'cheerio/slim';
import type { FetchedItem } from '../../../src/core/item.ts';
import { NetError } from '../../../src/net/http.ts';
import type { Element } from '../../extract/dom.ts';
import { type ParsedPage, parsePage } from '../../extract/parsed-page.ts';
import { absoluteUrl } from '../../extract/url.ts';
import { parseDate } from '../../formats/dates.ts';
import { contentOf, plainLine } from '../../formats/feed/plain.ts';
import { counted } from '../../search/counted.ts';
import { shortCount } from './short-count.ts';

/** A page of a channel's preview. */
export interface Preview {
  /** The newest first; those that are pictures only have no text. */
  items: FetchedItem[];
  /** Number of the page's oldest message; null when there is none. */
  oldest: number | null;
}

/**
 * Reads the preview of a channel.
 *
 * @throws {NetError} `not-a-page` where there is none: private channels, people, bots and channels that turned it off;
 * `unexpected-answer` when messages are there in no known form
 */
export function readPreview(body: Uint8Array, page: { url: string; contentType: string | null }): Preview {
  const parsed = parsePage(body, page);
  const { $ } = parsed;
  if ($('.tgme_channel_history').length === 0) {
    throw new NetError('not-a-page', 'the channel shows no public preview', { retryable: false });
  }
  const messages = $('.tgme_channel_history .tgme_widget_message_wrap')
    .toArray()
    .map((element) => $(element))
    .filter((wrap) => wrap.find('.service_message').length === 0);
  const reach = subscribers(parsed);
  const title = lineOf($('.tgme_channel_info_header_title'));
  const read = messages.map((wrap) => messageIn(wrap, { title, reach, base: parsed.url })).reverse();
  return {
    items: read.map(({ item }) => item),
    oldest: read.length === 0 ? null : Math.min(...read.map(({ number }) => number)),
  };
}

/** One message. Its post is named `channel/number`. */
function messageIn(
  wrap: Cheerio<Element>,
  channel: { title: string | null; reach: number | null; base: string | null },
): { number: number; item: FetchedItem } {
  const post = wrap.find('[data-post]').attr('data-post') ?? '';
  const number = /^[\w-]+\/(\d{1,15})$/.exec(post)?.[1];
  if (number === undefined) {
    throw new NetError('unexpected-answer', 'a message has no number', { retryable: false });
  }
  const date = wrap.find('.tgme_widget_message_date');
  // An answer quotes what it answers in the same form; the message's own words are the last.
  const { html, text } = contentOf(wrap.find('.tgme_widget_message_text').last().html() ?? '', 'html');
  const item: FetchedItem = {
    guid: `https://t.me/${post}`,
    url: absoluteUrl(date.attr('href'), channel.base) ?? `https://t.me/${post}`,
    title: null,
    text,
    html,
    author: lineOf(wrap.find('.tgme_widget_message_from_author')) ?? channel.title,
    publishedAt: parseDate(date.find('time').attr('datetime') ?? ''),
    updatedAt: null,
    rating: null,
    language: null,
    reach: channel.reach,
    engagement: counted({ views: shortCount(wrap.find('.tgme_widget_message_views').first().text()) }),
  };
  return { number: Number(number), item };
}

/** Readers of the channel, as it counts them. */
function subscribers({ $ }: ParsedPage): number | null {
  for (const element of $('.tgme_channel_info_counter').toArray()) {
    const counter = $(element);
    if (!/^(subscriber|member)/i.test(counter.find('.counter_type').text().trim())) continue;
    return shortCount(counter.find('.counter_value').text());
  }
  return null;
}

function lineOf(element: Cheerio<Element>): string | null {
  return plainLine(element.first().text(), 'text');
}
