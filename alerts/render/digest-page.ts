import type { Message } from '../../src/core/message.ts';
import type { DigestContent } from './digest-content.ts';
import { digestHtml } from './digest-html.ts';
import { digestSummary } from './digest-lines.ts';
import { digestText } from './digest-text.ts';
import type { MailPage } from './mail-page.ts';
import { plainLine } from './plain.ts';
import { counted } from './words.ts';

/** A digest as a mail. */
export function digestPage(content: DigestContent): MailPage {
  const { mentions, sentiments } = content;
  const counts = `${counted(mentions.value, 'mention')}, ${sentiments.negative.value} negative`;
  return {
    subject: `${plainLine(content.brand)}: ${counts}`,
    html: digestHtml(content),
    text: digestText(content),
  };
}

/** The `digest.ready` message of a digest whose rendered page is at `url`. */
export function digestMessage(
  content: DigestContent,
  digest: { id: string; url: string; at: Date },
): Message {
  const { mentions, sentiments, netSentiment, coverage } = content;
  return {
    type: 'digest.ready',
    timestamp: digest.at.toISOString(),
    data: {
      digest: {
        id: digest.id,
        brand: content.brand,
        from: content.from.toISOString(),
        to: content.to.toISOString(),
        url: digest.url,
      },
      summary: digestSummary(content),
      numbers: {
        mentions: mentions.value,
        negative: sentiments.negative.value,
        neutral: sentiments.neutral.value,
        positive: sentiments.positive.value,
        usualMentions: mentions.days28,
        usualNegative: sentiments.negative.days28,
        netSentiment: netSentiment.value,
        coverage,
      },
    },
  };
}
